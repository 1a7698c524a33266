using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Events;

/// <summary>Divides a clause that tells several matters of one kind among them.</summary>
internal static class Scopes
{
    /// <summary>A sentence up to this length, in code units, is quoted whole.</summary>
    public const int LongSentence = 260;

    private static readonly string[] Dividers =
        ["; ", " while ", " whereas ", ", and ", ", but ", " but ", " after ", " before ", " following ", " preceding ", " prior to ",
            ", which ", " which ", " who ", " that ", " — ", "—"];

    /// <summary>Clause and scope of each trigger.</summary>
    public static IReadOnlyList<(TextSpan Clause, TextSpan Scope)> Of(
        AnnotatedSentence sentence, IReadOnlyList<(int At, int Count)> triggers)
    {
        var text = sentence.Work.Text;
        var scopes = new List<(TextSpan, TextSpan)>();
        foreach (var (at, _) in triggers)
        {
            var place = sentence.Tokens[at].Span;
            var clause = sentence.ClauseAt(place.Start);
            var (start, end) = clause;
            foreach (var (other, _) in triggers.Where(trigger => clause.Contains(sentence.Tokens[trigger.At].Span)))
            {
                var there = sentence.Tokens[other].Span;
                if (there.End <= place.Start && Cut(text, there.End, place.Start) is { } left)
                    start = Math.Max(start, left);
                if (there.Start >= place.End && Cut(text, place.End, there.Start) is { } right)
                    end = Math.Min(end, right);
            }
            scopes.Add((clause, new TextSpan(start, end)));
        }
        return scopes;
    }

    /// <summary>
    /// True where what links a sentence to the one before ("It …", "… of such …") stands in the same clause as a word of it.
    /// </summary>
    public static bool LinkReaches(AnnotatedSentence sentence, int at)
    {
        if (!sentence.IsLinked)
            return false;
        // "She ran a school, taught hundreds, and died in 1960": one subject for all verbs.
        if (at > 0 && sentence.Tokens[0].Word is "he" or "she" && sentence.Tokens[at - 1].Word is "and")
            return true;
        // "She was to have come in May, but the visit was put off": where nobody else is named, it is hers.
        if (sentence.Tokens[0].Word is "he" or "she" && !sentence.Names.Any(name => name.Names.Any(one => one.IsPerson)))
            return true;
        var link = Links.Place(sentence.Tokens);
        var (from, to) = link <= at ? (sentence.Tokens[link].Span.End, sentence.Tokens[at].Span.Start)
            : (sentence.Tokens[at].Span.End, sentence.Tokens[link].Span.Start);
        return to <= from || Cut(sentence.Work.Text, from, to) is null;
    }

    /// <summary>True for a clause that has no verb of its own but names who and when.</summary>
    public static bool IsElliptic(AnnotatedSentence sentence, TextSpan clause)
    {
        var first = sentence.Tokens.Where(token => clause.Contains(token.Span)).Take(3).Select(token => token.Word).ToArray();
        return first.Any(Lexicon.English.Events.EllipticOpeners.Contains);
    }

    /// <summary>Where the first of the words that divide matters begins between two offsets; null for none.</summary>
    internal static int? Cut(string text, int from, int to)
    {
        var between = text.AsSpan(from, to - from);
        var best = -1;
        foreach (var divider in Dividers)
        {
            var at = between.IndexOf(divider, StringComparison.Ordinal);
            if (at >= 0 && (best < 0 || at < best))
                best = at;
        }
        return best < 0 ? null : from + best;
    }
}
