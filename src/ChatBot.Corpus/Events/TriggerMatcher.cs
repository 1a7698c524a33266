using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Names;

namespace ChatBot.Corpus.Events;

/// <summary>Finds where a sentence speaks of a matter.</summary>
internal static class TriggerMatcher
{
    private static readonly EventWords Words = Lexicon.English.Events;

    /// <summary>The triggers of a sentence as ranges of its words: first word, count.</summary>
    public static IEnumerable<(int At, int Count)> In(AnnotatedSentence sentence, IReadOnlyList<TriggerPattern> patterns)
    {
        for (var at = 0; at < sentence.Tokens.Count; at++)
        {
            var count = patterns.Where(pattern => IsAt(sentence, pattern, at)).Select(pattern => pattern.Words.Count).DefaultIfEmpty(0)
                .Max();
            if (count == 0)
                continue;
            yield return (at, count);
            at += count - 1;
        }
    }

    private static bool IsAt(AnnotatedSentence sentence, TriggerPattern pattern, int at)
    {
        var tokens = sentence.Tokens;
        if (pattern.Words.Count == 0 || at + pattern.Words.Count > tokens.Count)
            return false;
        for (var i = 0; i < pattern.Words.Count; i++)
        {
            if (!pattern.Words[i].Contains(tokens[at + i].Word))
                return false;
        }
        var next = at + pattern.Words.Count;
        return HasClass(sentence, pattern, at) && HasNear(sentence, pattern, at, next) && HasNames(sentence, pattern, at, next);
    }

    private static bool HasClass(AnnotatedSentence sentence, TriggerPattern pattern, int at)
    {
        if (pattern.As is not { } wanted)
            return true;
        var before = at == 0 ? "" : sentence.Tokens[at - 1].Word;
        var possessive = at > 0 && sentence.Work.Text.AsSpan(sentence.Tokens[at - 1].Span.Start, sentence.Tokens[at - 1].Span.Length) is [
            .., '\'' or '’', 's'] or [.., 's', '\'' or '’'];
        var asVerb = Words.VerbLeads.Contains(before);
        // "First performed in May": a participle, in spite of the word before it.
        var asNoun = (Words.NounLeads.Contains(before)
                && !(before is "first" or "second" && IsParticiple(pattern, sentence.Tokens[at].Word)))
            || possessive || (!asVerb && IsPluralOf(sentence, at));
        return wanted == WordClass.Noun ? !asVerb && !IsParticiple(pattern, sentence.Tokens[at].Word) : !asNoun;
    }

    /// <summary>"Toured" of "tour": no noun, whatever stands before it.</summary>
    private static bool IsParticiple(TriggerPattern pattern, string word) =>
        word.EndsWith("ed", StringComparison.Ordinal) && (pattern.Words[0].Contains(word[..^1]) || pattern.Words[0].Contains(word[..^2]));

    /// <summary>"Clear signs of …": what "of" follows is a noun, unless its form is a verb's only.</summary>
    private static bool IsPluralOf(AnnotatedSentence sentence, int at) =>
        at + 1 < sentence.Tokens.Count && sentence.Tokens[at + 1].Word == "of"
        && !sentence.Tokens[at].Word.EndsWith("ed", StringComparison.Ordinal)
            && !sentence.Tokens[at].Word.EndsWith("ing", StringComparison.Ordinal);

    private static bool HasNear(AnnotatedSentence sentence, TriggerPattern pattern, int at, int next)
    {
        var tokens = sentence.Tokens;
        if (pattern.Without.Count > 0 && Enumerable.Range(
            Math.Max(0, at - TriggerPattern.Reach),
            Math.Min(tokens.Count, next + TriggerPattern.Reach) - Math.Max(0, at - TriggerPattern.Reach))
            .Any(i => pattern.Without.Contains(tokens[i].Word)))
            return false;
        if (pattern.With.Count == 0)
            return true;
        var clause = sentence.ClauseAt(tokens[at].Span.Start);
        return tokens.Any(token => clause.Contains(token.Span) && pattern.With.Contains(token.Word));
    }

    private static bool HasNames(AnnotatedSentence sentence, TriggerPattern pattern, int at, int next)
    {
        var tokens = sentence.Tokens;
        if (pattern.AfterName is { } before && !sentence.Names.Any(name => name.Span.End <= tokens[at].Span.Start && IsKind(name, before))
            && !(before == NameKind.Person && sentence.Offices.Any(office => office.Span.End <= tokens[at].Span.Start)))
            return false;
        if (pattern.Then.Count == 0)
            return pattern.ThenName is null || NameAt(sentence, next, pattern.ThenName);
        for (var i = next; i < Math.Min(tokens.Count, next + TriggerPattern.Reach); i++)
        {
            if (pattern.Then.Contains(tokens[i].Word) && (pattern.ThenName is null || NameAt(sentence, i + 1, pattern.ThenName)))
                return true;
        }
        return false;
    }

    private static bool NameAt(AnnotatedSentence sentence, int at, string kind)
    {
        if (at < sentence.Tokens.Count && sentence.Tokens[at].Word == "the")
            at++;
        return at < sentence.Tokens.Count && sentence.Names.Any(name =>
            name.Span.Start == sentence.Tokens[at].Span.Start && name.Form != NameForm.Demonym && IsKind(name, kind)
                && !Places.IsAttribute(sentence, name));
    }

    private static bool IsKind(NameMention mention, string kind) =>
        mention.Names.Any(name => name.Kind == kind || (name.IsFound && name.Kind == NameKind.Unknown && kind != NameKind.Person));
}
