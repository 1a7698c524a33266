using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Events;

/// <summary>
/// Cuts a sentence that tells several dated matters into clauses, one for each date: "A was seen in May, and B left in June", or a
/// long list of items that each end with their date. Dates that "and" joins ("in May and June") are of one clause.
/// </summary>
internal static class Clauses
{
    /// <summary>A stretch longer than this, in days, is the frame of a list and not the date of an item of it.</summary>
    private const int LongestItem = 366;

    /// <summary>Boundaries, strongest first. The cut is before the text, or after it for punctuation.</summary>
    private static readonly (string Text, int Strength, int Skip)[] Boundaries =
    [
        ("; ", 9, 2), (", and ", 8, 6), (", but ", 8, 6), (", while ", 8, 2), (", whereas ", 8, 2), (", then ", 8, 2), (", except ", 8, 2),
            (" while ", 7, 1), (" whereas ", 7, 1), (" but ", 7, 5), (" except ", 7, 1),
        (", ", 6, 2), (" — ", 6, 3), (" – ", 6, 3), (" including ", 5, 1), (" includes ", 5, 10), (" include ", 5, 9),
            (" included ", 5, 10), (" were ", 1, 6), (" and ", 4, 5),
    ];

    public static IReadOnlyList<TextSpan> Of(string text, TextSpan sentence, IReadOnlyList<Token> tokens, IReadOnlyList<DateMention> dates)
    {
        var clusters = Clusters(text, dates);
        if (clusters.Count < 2)
            return [sentence];
        var clauses = new List<TextSpan>();
        var start = sentence.Start;
        for (var i = 0; i + 1 < clusters.Count; i++)
        {
            if (Boundary(text, clusters[i], clusters[i + 1], start) is not { } cut
                || IsPredicate(text, tokens, cut.Next)
                || IsNarrowing(text, dates, clusters[i], clusters[i + 1], cut.Next))
                continue;
            clauses.Add(new TextSpan(start, cut.End));
            start = cut.Next;
        }
        clauses.Add(new TextSpan(start, sentence.End));
        return [.. clauses.Select(clause => Trim(text, clause))];
    }

    // "The fair, which was due in May, | has been put off until June": what became of the fair, whose verb has no subject of its own.
    private static bool IsPredicate(string text, IReadOnlyList<Token> tokens, int from)
    {
        var (words, at) = (Lexicon.English.Events, tokens.TakeWhile(token => token.Span.Start < from).Count());
        return at < tokens.Count && (CancellationPredicates.IsUndone(tokens, at, tokens.Count) || tokens[at].Word == "never"
            || (words.FiniteAuxiliaries.Contains(tokens[at].Word)
                && Enumerable.Range(at + 1, tokens.Count - at - 1).Take(FactualityReader.FarthestVerb)
                    .Any(i => words.Negations.Contains(tokens[i].Word) || Undoings.IsAt(text, tokens, i))));
    }

    /// <summary>Dates that stand together as one: "August and October 2012".</summary>
    private static List<TextSpan> Clusters(string text, IReadOnlyList<DateMention> dates)
    {
        var clusters = new List<TextSpan>();
        foreach (var date in dates.Where(IsItem))
        {
            if (clusters.Count > 0 && date.Span.Start >= clusters[^1].End
                && IsJoint(text.AsSpan(clusters[^1].End, date.Span.Start - clusters[^1].End)))
                clusters[^1] = clusters[^1] with { End = date.Span.End };
            else if (clusters.Count == 0 || date.Span.Start >= clusters[^1].End)
                clusters.Add(date.Span);
        }
        return clusters;
    }

    private static bool IsItem(DateMention date) =>
        date.Named is { Start: { } start, End: { } end } && end.DayNumber - start.DayNumber <= LongestItem
            || date.Named.Precision == DatePrecision.Range;

    private static bool IsJoint(ReadOnlySpan<char> between) =>
        between.Trim() is "" or "," or "and" or "or" or "&" or ", and" or "-" or "–" or "to";

    /// <summary>"Next year's fair will be held in the park, on 18 May": the second date only narrows the first.</summary>
    private static bool IsNarrowing(string text, IReadOnlyList<DateMention> dates, TextSpan first, TextSpan second, int from) =>
        text[from..second.Start].Trim() is var lead && (lead.Length == 0 || Lexicon.English.Events.NarrowingLeads.Contains(lead))
        && dates.FirstOrDefault(date => second.Contains(date.Span)) is { } fine
        && dates.Any(date => first.Contains(date.Span) && date.Value != fine.Value && date.Value.Contains(fine.Value));

    private static (int End, int Next)? Boundary(string text, TextSpan first, TextSpan second, int clauseStart)
    {
        var between = text.AsSpan(first.End, second.Start - first.End);
        var leads = Leads(text, first, clauseStart);
        (int End, int Next, int Strength)? best = null;
        foreach (var (mark, strength, skip) in Boundaries)
        {
            var at = between.IndexOf(mark);
            if (at == 0 && leads && mark == ", ")
                at = between[2..].IndexOf(mark) is var later and >= 0 ? later + 2 : -1;
            if (at < 0 || (best is { } known && known.Strength >= strength))
                continue;
            best = (first.End + at, first.End + at + skip, strength);
        }
        return best is { Strength: > 1 } found ? (found.End, found.Next) : null;
    }

    /// <summary>True when the date opens its clause ("In May, …"): the comma after it ends nothing.</summary>
    private static bool Leads(string text, TextSpan date, int clauseStart) =>
        text.AsSpan(clauseStart, date.Start - clauseStart).Trim() is { Length: <= 7 };

    private static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = span;
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is ',' or ';'))
            start++;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or ';'))
            end--;
        return new TextSpan(start, end);
    }
}
