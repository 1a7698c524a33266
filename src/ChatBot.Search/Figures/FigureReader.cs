using System.Buffers;
using System.Collections.Frozen;
using ChatBot.Corpus.Events;
using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Names;

namespace ChatBot.Search.Figures;

/// <summary>Finds the numbers of a sentence that count something: no dates, no models ("T-34"), no ranks.</summary>
public static class FigureReader
{
    private static readonly FigureWords Lists = Lexicon.English.Figures;

    private const int LongestPhrase = 9;

    private static readonly SearchValues<char> Stops = SearchValues.Create(",;:.()—\"“”");

    private static readonly FrozenSet<string> Currencies = FrozenSet.ToFrozenSet(["dollar", "euro", "pound"]);

    public static IReadOnlyList<Figure> Read(AnnotatedSentence sentence)
    {
        var figures = new List<Figure>();
        var tokens = sentence.Tokens;
        for (var at = 0; at < tokens.Count; at++)
        {
            if (NumberWords.At(tokens, at) is not { } number)
                continue;
            var last = at + number.Count - 1;
            var span = new TextSpan(tokens[at].Span.Start, tokens[last].Span.End);
            if (IsNoCount(sentence, at, span, number.Value))
                continue;
            figures.Add(Make(sentence, at, last, number.Value));
            at = last;
        }
        return figures;
    }

    private static bool IsNoCount(AnnotatedSentence sentence, int at, TextSpan span, decimal value)
    {
        var text = sentence.Work.Text;
        if (sentence.Dates.Any(date => date.Span.Overlaps(span)) && !IsElapsed(sentence, span))
            return true;
        if (ReferenceNumbers.Contains(sentence, at, span))
            return true;
        if (sentence.Names.Any(name => name.Form != NameForm.Office && name.Span.Overlaps(span)))
            return true;
        if (at > 0 && text[span.Start - 1] == '-' && char.IsUpper(text[sentence.Tokens[at - 1].Span.Start]))
            return true;
        // "Zero-sum" counts nothing.
        if (value == 0 && !char.IsAsciiDigit(text[span.Start]) && span.End < text.Length && text[span.End] == '-')
            return true;
        if (value == 2 && at > 0 && sentence.Tokens[at - 1].Word is "the" or "these" or "those")
            return true;
        return value == 1 && sentence.Tokens[at].Word == "one"
            && !(at + 1 < sentence.Tokens.Count && (Lists.UnitWords.Contains(sentence.Tokens[at + 1].Word) || text[span.End] == '-'));
    }

    /// <summary>"Ten days back" counts days as well as it dates.</summary>
    private static bool IsElapsed(AnnotatedSentence sentence, TextSpan span) =>
        sentence.Tokens.FirstOrDefault(token => token.Span.Start >= span.End).Word is { } next && Lists.UnitWords.Contains(next);

    private static Figure Make(AnnotatedSentence sentence, int at, int last, decimal value)
    {
        var tokens = sentence.Tokens;
        var text = sentence.Work.Text;
        var counted = new HashSet<string>(StringComparer.Ordinal);
        var (unit, head, end) = ("", "", last);
        var of = false;
        for (var i = last + 1; i < tokens.Count && i <= last + LongestPhrase; i++)
        {
            if (HasStop(text, tokens[i - 1].Span.End, tokens[i].Span.Start) || Lists.CountedEnds.Contains(tokens[i].Word)
                || (head.Length > 0 && tokens[i].Word.EndsWith("ed", StringComparison.Ordinal)))
                break;
            if (i == last + 1 && Lists.UnitWords.Contains(tokens[i].Word))
            {
                (unit, end) = (Spelling.Term(tokens[i].Word), i);
                continue;
            }
            if (tokens[i].Word is "of")
            {
                of = head.Length > 0;
                continue;
            }
            if (tokens[i].Word is "the" or "a" or "more" or "such")
                continue;
            counted.Add(Spelling.Term(tokens[i].Word));
            if (!of)
                head = Spelling.Term(tokens[i].Word);
        }
        var first = at;
        if (at > 0 && Currencies.Contains(tokens[at - 1].Word) && tokens[at - 1].Span.End == tokens[at].Span.Start)
            (first, unit) = (at - 1, unit.Length > 0 ? unit : Spelling.Term(tokens[at - 1].Word));
        while (first > 0 && Lists.Hedges.Contains(tokens[first - 1].Word))
            first--;
        // "Crowds of almost 12,000", "£4 million": the noun before counts, and the word of the scale can be asked for.
        if (first > 1 && tokens[first - 1].Word == "of" && !HasStop(text, tokens[first - 2].Span.End, tokens[first].Span.Start))
            counted.Add(Spelling.Term(tokens[first - 2].Word));
        counted.UnionWith(PhraseAround.Before(tokens, text, at, last));
        counted.UnionWith(PhraseAround.Undergone(tokens, last, head.Length > 0));
        counted.UnionWith(tokens.Skip(at).Take(last - at + 1).Where(token => NumberWords.IsScale(token.Word))
            .Select(token => Spelling.Term(token.Word)));
        var span = new TextSpan(tokens[first].Span.Start, tokens[end].Span.End);
        return new Figure(sentence, span, text[span.Start..span.End], value, unit, head, counted)
        {
            Measured = new HashSet<string>(
            [
                .. MeasuredSubject.Of(tokens, text, first, head.Length > 0, unit.Length > 0),
                .. unit.Length == 0 ? [] : Dimensions(tokens, first - 1, end + 1),
                .. PricedThing.Of(tokens, text, first, head.Length > 0 ? Math.Min(last + 1, tokens.Count - 1) : end),
            ], StringComparer.Ordinal),
        };
    }

    // The "height" of "164 metres high", the "weight" of "weighs 40 tonnes".
    private static IEnumerable<string> Dimensions(IReadOnlyList<Token> tokens, params int[] around) =>
        around.Where(at => at >= 0 && at < tokens.Count).Select(at => Lists.Dimensions.GetValueOrDefault(tokens[at].Word)).OfType<string>()
            .Select(Spelling.Term);

    /// <summary>"Percent", "metres", "days".</summary>
    internal static bool IsUnit(string word) => Lists.UnitWords.Contains(word);

    private static bool HasStop(string text, int from, int to) => text.AsSpan(from, to - from).ContainsAny(Stops);
}
