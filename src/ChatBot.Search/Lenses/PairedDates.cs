using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Events;

namespace ChatBot.Search.Lenses;

/// <summary>"A and B left in May and June respectively": of two who act and two dates, each has its own, in order.</summary>
internal static class PairedDates
{
    /// <summary>
    /// The dates of those who were asked for, by where the words stand that met the query; all dates where that does not tell.
    /// </summary>
    public static IReadOnlyList<DateMention> Of(EventMention mention, IReadOnlyList<TextSpan> matches)
    {
        var dates = mention.Dates;
        if (dates.Count < 2 || dates[0].Span.Start < mention.Trigger.End || !IsList(mention))
            return dates;
        var actors = Actors(mention);
        if (actors.Count != dates.Count)
            return dates;
        var counts = actors.Select(actor => matches.Count(actor.Contains)).ToArray();
        var most = counts.Max();
        return most > 0 && counts.Count(count => count == most) == 1 ? [dates[Array.IndexOf(counts, most)]] : dates;
    }

    private static bool IsList(EventMention mention)
    {
        var text = mention.Sentence.Work.Text.AsSpan(mention.Clause.Start, mention.Clause.Length);
        return text.Contains("respectively", StringComparison.OrdinalIgnoreCase)
            || mention.Sentence.Work.Text.AsSpan(
                mention.Dates[0].Span.End, Math.Max(0, mention.Dates[^1].Span.Start - mention.Dates[0].Span.End)).Trim() is "and";
    }

    /// <summary>What stands before the trigger, cut at "and" and at commas.</summary>
    private static List<TextSpan> Actors(EventMention mention)
    {
        var (start, end) = (mention.Clause.Start, Math.Max(mention.Clause.Start, mention.Trigger.Start));
        var actors = new List<TextSpan>();
        foreach (var token in mention.Sentence.Tokens.Where(
            token => token.Word == "and" && token.Span.Start > start && token.Span.End < end))
        {
            actors.Add(new TextSpan(start, token.Span.Start));
            start = token.Span.End;
        }
        if (start < end)
            actors.Add(new TextSpan(start, end));
        return actors;
    }
}
