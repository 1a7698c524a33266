using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Names;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Events;

/// <summary>Who does what a clause without a subject of its own tells: "Ann Lee left on 3 May and returned twelve days later".</summary>
internal static class Subjects
{
    /// <summary>The subject of the clause before, where the trigger is the verb that opens this one; null elsewhere.</summary>
    public static NameMention? Shared(AnnotatedSentence sentence, TextSpan clause, int at)
    {
        var index = sentence.Clauses.ToList().IndexOf(clause);
        if (index < 1 || !Opens(sentence, clause, at))
            return null;
        var before = sentence.Clauses[index - 1];
        var date = sentence.Dates.FirstOrDefault(date => before.Contains(date.Span))?.Span.Start ?? before.End;
        return sentence.Names.FirstOrDefault(name => before.Contains(name.Span) && name.Span.Start < date && CanAct(sentence, name));
    }

    private static bool Opens(AnnotatedSentence sentence, TextSpan clause, int at)
    {
        // "… and visits by B in June": a noun.
        if (at + 1 < sentence.Tokens.Count && sentence.Tokens[at + 1].Word is "by" or "of"
            && !sentence.Tokens[at].Word.EndsWith("ed", StringComparison.Ordinal))
            return false;
        for (var i = at - 1; i >= 0 && clause.Contains(sentence.Tokens[i].Span); i--)
        {
            if (!Lexicon.English.Events.PredicateOpeners.Contains(sentence.Tokens[i].Word))
                return false;
        }
        return true;
    }

    private static bool CanAct(AnnotatedSentence sentence, NameMention name)
    {
        if (Places.IsAttribute(sentence, name) || name.Form == NameForm.Demonym)
            return false;
        return !IsGoverned(sentence.Tokens, name);
    }

    /// <summary>True for a name after a preposition, which is no subject.</summary>
    public static bool IsGoverned(IReadOnlyList<Token> tokens, NameMention name) =>
        tokens.TakeWhile(token => token.Span.End <= name.Span.Start).LastOrDefault().Word is { } before
            && Lexicon.English.Events.GoverningPrepositions.Contains(before);
}
