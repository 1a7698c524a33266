using System.Collections.Frozen;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Events;
using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Names;
using ChatBot.Search.Figures;

namespace ChatBot.Search.Coreference;

/// <summary>Finds in what the sources of one happening differ: its date, its place, a number of the same thing, or its rank.</summary>
internal static class Differences
{
    private static readonly EventWords Words = Lexicon.English.Events;

    private const int MostWordsOfTime = 5;

    private static readonly FrozenSet<DatePrecision> Exact = FrozenSet.ToFrozenSet([DatePrecision.Day, DatePrecision.Month]);

    public static IReadOnlyList<Difference> Of(IReadOnlyList<EventMention> mentions, Gazetteer gazetteer)
    {
        if (mentions.Select(mention => mention.Work).Distinct().Count() < 2)
            return [];
        return [.. new[] { Dates(mentions), Places(mentions, gazetteer), Numbers(mentions), Ranks(mentions) }.OfType<Difference>()];
    }

    private static Difference? Dates(IReadOnlyList<EventMention> mentions) =>
        Between("date", mentions, mention => mention.Dates.FirstOrDefault(date => Exact.Contains(date.Value.Precision))?.Value,
            (one, other) => !one.Overlaps(other), date => date.Edtf);

    private static Difference? Places(IReadOnlyList<EventMention> mentions, Gazetteer gazetteer) =>
        Between("place", mentions, mention => EventCoreference.PlacesOf(mention) is [var only] ? only : null,
            (one, other) => !gazetteer.IsWithin(one, other) && !gazetteer.IsWithin(other, one), place => place.Canonical);

    private static Difference? Numbers(IReadOnlyList<EventMention> mentions)
    {
        foreach (var (mention, figure) in mentions.SelectMany(
            mention => FigureReader.Read(mention.Sentence).Where(figure => mention.Scope.Contains(figure.Span))
            .Select(figure => (mention, figure))))
        {
            foreach (var other in mentions.Where(other => other.Work != mention.Work))
            {
                if (FigureReader.Read(other.Sentence)
                    .FirstOrDefault(one => other.Scope.Contains(one.Span) && one.Head == figure.Head && one.Unit == figure.Unit
                    && one.Head.Length + one.Unit.Length > 0 && one.Value != figure.Value) is { } against)
                    return new Difference("number", [(figure.Text, mention), (against.Text, other)]);
            }
        }
        return null;
    }

    private static Difference? Ranks(IReadOnlyList<EventMention> mentions)
    {
        foreach (var first in mentions.Where(mention => Says(mention, Words.FirstMarks) is not null))
        {
            if (mentions.FirstOrDefault(mention => mention.Work != first.Work && Says(mention, Words.RepeatMarks) is not null) is { } later)
                return new Difference(
                    "rank", [($"“{Says(first, Words.FirstMarks)}”", first), ($"“{Says(later, Words.RepeatMarks)}”", later)]);
        }
        return null;
    }

    private static string? Says(EventMention mention, IReadOnlyList<string> marks)
    {
        var text = mention.Sentence.Work.Text.AsSpan(mention.Scope.Start, mention.Scope.Length);
        foreach (var mark in marks)
        {
            var at = text.IndexOf(mark, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
                return text[at..End(text, at + mark.Length, mark)].ToString();
        }
        return null;
    }

    /// <summary>Where a mark ends that is whole only with the time that follows it: "after a gap of nine years".</summary>
    private static int End(ReadOnlySpan<char> text, int from, string mark)
    {
        if (!mark.EndsWith(" of", StringComparison.Ordinal))
            return from;
        var end = from;
        for (var words = 0; words < MostWordsOfTime && end < text.Length && text[end] == ' '; words++)
        {
            var start = ++end;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '-')) end++;
            var word = text[start..end].ToString().ToLowerInvariant();
            if (Lexicon.English.Dates.Units.ContainsKey(word) || Lexicon.English.Dates.UnitPlurals.ContainsKey(word))
                return end;
        }
        return from;
    }

    private static Difference? Between<T>(
        string about, IReadOnlyList<EventMention> mentions, Func<EventMention, T?> value, Func<T, T, bool> differ, Func<T, string> say)
        where T : class
    {
        var told = mentions.Select(mention => (mention, value: value(mention))).Where(pair => pair.value is not null).ToArray();
        foreach (var (mention, one) in told)
        {
            var against = told.FirstOrDefault(pair => pair.mention.Work != mention.Work && differ(one!, pair.value!));
            if (against.mention is not null)
                return new Difference(about, [(say(one!), mention), (say(against.value!), against.mention)]);
        }
        return null;
    }
}
