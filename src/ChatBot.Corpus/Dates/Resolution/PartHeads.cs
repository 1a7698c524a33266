using System.Collections.Frozen;
using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Grammar;
using ChatBot.Corpus.Dates.Tokens;

namespace ChatBot.Corpus.Dates.Resolution;

/// <summary>
/// The lines that stand over the parts of a document that holds several ("Report for 1891, by Dr Maddern", "Letter to the editor, 3 May
/// 1870", "Season 2: 2004–05", "Round 3 (12 May)"): what follows is of their dates, up to the next such line. One line alone is a title,
/// and heads no part.
/// </summary>
internal sealed class PartHeads
{
    private readonly FrozenSet<int> _heads;
    private readonly HeadLine? _first;

    private PartHeads(IReadOnlyList<HeadLine> lines)
    {
        _heads = lines.Select(line => line.Reading.First).ToFrozenSet();
        _first = lines.Count > 0 ? lines[0] : null;
    }

    public bool Has(Reading reading) => _heads.Contains(reading.First);

    /// <summary>True where the first part has a day without its year ("Round 1 (14 April)").</summary>
    public bool BeginWithoutYear => _first is { HasYear: false };

    /// <summary>The year that a title says over the first part ("Pier League 1987"); null for none.</summary>
    public DateInterval? YearOfTitle(IReadOnlyList<Reading> readings) => readings
        .TakeWhile(reading => reading.First < _first?.First).Select(reading => reading.Single).OfType<CalendarDate>()
        .FirstOrDefault(date => date.IsYear) is { } year
        ? CalendarResolver.Interval(year) : null;

    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="readings">Its dates, in order.</param>
    /// <param name="written">The date in the text that says when it was written; null for none.</param>
    /// <param name="isOfOneDay">True when the document's record says the day on which it was written.</param>
    public static PartHeads In(string text, TokenList tokens, IReadOnlyList<Reading> readings, Reading? written, bool isOfOneDay)
    {
        var lines = Enumerable.Range(0, readings.Count).Select(at => HeadLine.Of(text, tokens, readings, at)).OfType<HeadLine>().ToList();
        var head = lines.Find(line => line.Reading == written);
        // Days without a year are of the parts of a programme or an account that itself is of one day, unless that day is one of the row.
        var areInARow = lines.Count(line => line.HasYear) > 1 || (!isOfOneDay && (written is null
            || (head is not null && lines.Exists(line => line.First < head.First || (line != head && line.IsAlike(tokens, head))))));
        var heads = areInARow ? lines : lines.FindAll(line => line.HasYear);
        return new(heads.DistinctBy(line => line.Reading.Expression).Skip(1).Any() ? heads : []);
    }
}
