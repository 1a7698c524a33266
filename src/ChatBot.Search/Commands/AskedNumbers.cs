using ChatBot.Corpus.Dates.Tagging;
using ChatBot.Search.Figures;

namespace ChatBot.Search.Commands;

/// <summary>The numbers of what was asked for, by value ("£15,000", "15000", "fifteen thousand"), and the rest of the words.</summary>
/// <param name="Values">The values.</param>
/// <param name="Rest">The question without its numbers.</param>
internal sealed record AskedNumbers(IReadOnlyList<decimal> Values, string Rest)
{
    /// <param name="figures">The numbers of the library.</param>
    /// <param name="about">What was asked for.</param>
    /// <param name="dated">True to take for a date whatever may be one.</param>
    public static AskedNumbers In(IReadOnlyList<Figure> figures, string about, bool dated)
    {
        var tokens = Analyzer.ReadParts(about);
        var dates = DateQuery.Read(about).Dates;
        var values = new List<decimal>();
        var rest = about.ToCharArray();
        for (var at = 0; at < tokens.Length; at++)
        {
            if (NumberWords.At(tokens, at) is not { } number || IsPartOfName(about, tokens[at].Span))
                continue;
            var span = new TextSpan(tokens[at].Span.Start, tokens[at + number.Count - 1].Span.End);
            at += number.Count - 1;
            // "1140" is a year, unless the library counts 1,140 of something.
            if (dates.Any(date => date.Span.Overlaps(span)) && (dated || !figures.Any(figure => figure.Value == number.Value)))
                continue;
            values.Add(number.Value);
            var start = span.Start > 0 && char.IsSymbol(about[span.Start - 1]) ? span.Start - 1 : span.Start;
            rest.AsSpan(start, span.End - start).Fill(' ');
        }
        return new AskedNumbers(values, new string(rest));
    }

    /// <summary>"T-34", "T 34", "T34": the number of a model.</summary>
    private static bool IsPartOfName(string about, TextSpan span)
    {
        if (!char.IsAsciiDigit(about[span.Start]) || span.Start == 0)
            return false;
        var before = about[span.Start - 1];
        return before == '-' || char.IsLetter(before) || (span.Start > 1 && before == ' ' && char.IsUpper(about[span.Start - 2]));
    }
}
