using System.Collections.Frozen;
using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Events;

/// <summary>
/// Verbs that undo what was done or arranged ("the election of 4 May was annulled", "she withdrew the offer made on 4 May"), and what
/// hinders only what was to come ("the crossing fixed for 4 May was stopped by fog"). A day that stands by the verb itself is that of the
/// undoing, which came about.
/// </summary>
internal static class Undoings
{
    private const int Farthest = 16;

    private static EventWords Words => Lexicon.English.Events;

    private static readonly FrozenDictionary<string, string[][]> Undoing = Verbs(Words.Undoing);
    private static readonly FrozenDictionary<string, string[][]> Thwarting = Verbs([.. Words.Undoing, .. Words.Thwarting]);
    private static readonly FrozenDictionary<string, string[][]> Lapsing = Verbs(Words.Lapsing);

    // By each form of a verb the words that follow it: "down" by "struck".
    private static FrozenDictionary<string, string[][]> Verbs(IEnumerable<string[]> phrases) => phrases
        .SelectMany(words => Inflection.Forms(words[0]).Select(form => (form, rest: words[1..])))
        .GroupBy(verb => verb.form, verb => verb.rest).ToFrozenDictionary(verb => verb.Key, verb => verb.ToArray());

    /// <summary>True where what a date or a word tells was undone later in the sentence or by a verb before it.</summary>
    /// <param name="text">The work's text.</param>
    /// <param name="tokens">The sentence's words.</param>
    /// <param name="at">The first word of the date, or the word that tells the matter.</param>
    /// <param name="after">One past its last word.</param>
    /// <param name="first">The first word of its clause.</param>
    /// <param name="isPlan">True for what was to come, which more verbs undo.</param>
    /// <param name="isDate">True where it is asked of a date.</param>
    public static bool Are(string text, IReadOnlyList<Token> tokens, int at, int after, int first, bool isPlan, bool isDate) =>
        IsObject(text, tokens, at, first, isPlan)
        || ((isPlan || !isDate || !Opens(text, tokens, at, after, first)) && IsSubject(text, tokens, at, after, first, isPlan))
        || IsMeantAfter(text, tokens, after, isPlan) || IsMovedFrom(tokens, at) || IsHeaded(text, tokens, at, after, first)
        || (isPlan && IsOfNothing(tokens, at, first));

    // "Nothing more was heard of the line promised for 4 May"
    private static bool IsOfNothing(IReadOnlyList<Token> tokens, int at, int first) => Enumerable.Range(first, at - first)
        .Any(i => tokens[i].Word == "nothing"
            && Enumerable.Range(i, Math.Min(at - i, FactualityReader.FarthestAfter)).Any(of => tokens[of].Word == "of"));

    // "Is moved from 3 May to 4 June"
    private static bool IsMovedFrom(IReadOnlyList<Token> tokens, int at) => at > 0 && tokens[at - 1].Word == "from"
        && Enumerable.Range(0, at - 1).TakeLast(FactualityReader.FarthestVerb).Any(i =>
            Lexicon.English.Dates.Postponements.Contains(tokens[i].Word));

    // "Meeting, 4 May: dropped for want of speakers", "4 May: no quorum"
    private static bool IsHeaded(string text, IReadOnlyList<Token> tokens, int at, int after, int first) => after + 1 < tokens.Count
        && text.AsSpan(tokens[after - 1].Span.End, tokens[after].Span.Start - tokens[after - 1].Span.End).Contains(':')
        && (tokens[after].Word == "no" ? IsMeeting(tokens[after + 1].Word) : at > first && Count(text, tokens, after, Thwarting) > 0);

    private static bool IsMeeting(string word) => word is "quorum" or "play" || Words.Gatherings.Contains(word);

    // "Annulled the election of 4 May", "withdrew the offer that he had made on 4 May".
    private static bool IsObject(string text, IReadOnlyList<Token> tokens, int at, int first, bool isPlan)
    {
        for (var i = at - 1; i >= first && at - i <= Farthest && !IsStop(text, tokens, i + 1); i--)
        {
            if (Count(text, tokens, i, isPlan ? Thwarting : Undoing) is not (> 0 and var count) || i + count >= at || IsPassive(tokens, i)
                || tokens[i + count].Word == "that"
                || (i > 0 && Words.NounLeads.Contains(tokens[i - 1].Word)))
                continue;
            var between = Enumerable.Range(i + count, at - i - count).ToList();
            var relative = between.Find(to => Words.Relatives.Contains(tokens[to].Word));
            return between.Exists(to => Words.NounLeads.Contains(tokens[to].Word) || char.IsUpper(text[tokens[to].Span.Start]))
                && !between.Exists(to => (Words.Auxiliaries.Contains(tokens[to].Word) || ToldVerbs.IsModal(tokens[to].Word))
                    && (relative == 0 || to < relative))
                && (IsAttribute(tokens, at) || relative > 0
                    || between.Exists(to => to > i + count + 1 && Lexicon.English.Dates.IsPastVerb(tokens[to].Word)));
        }
        return false;
    }

    // "The election of 4 May was annulled", "the offer that he made on 4 May, and which the house praised, lapsed".
    private static bool IsSubject(string text, IReadOnlyList<Token> tokens, int at, int after, int first, bool isPlan)
    {
        var relative = after < tokens.Count && tokens[after].Word != "that" && Words.Relatives.Contains(tokens[after].Word);
        // "Permission to land on 4 May was refused."
        var verbs = isPlan || Enumerable.Range(first, at - first).Any(i => Words.Revocable.Contains(tokens[i].Word)) ? Thwarting : Undoing;
        var from = after;
        for (var i = after; i < tokens.Count && i - from <= Farthest; i++)
        {
            var isRelative = i > after && Words.Relatives.Contains(tokens[i].Word);
            var isComma = Parentheses.IsComma(text, tokens, i);
            var opens = isComma && (isRelative || Words.NounLeads.Contains(tokens[i].Word)
                || (CancellationPredicates.Divides(tokens[i].Word) && tokens[i].Word is not ("and" or "but")));
            if (opens || (isComma && ToldVerbs.IsPast(tokens[i].Word) && !Words.Auxiliaries.Contains(tokens[i].Word)))
            {
                // "…, the largest of all, was annulled": said by the way; else another subject.
                var close = Enumerable.Range(i + 1, Math.Max(0, Math.Min(Farthest, tokens.Count - i - 1)))
                    .FirstOrDefault(at => Parentheses.IsComma(text, tokens, at) && Words.Auxiliaries.Contains(tokens[at].Word), -1);
                if (close < 0 && opens)
                    return false;
                (i, from) = close < 0 ? (i, from) : (close, close);
            }
            else if (isRelative || IsStop(text, tokens, i))
            {
                return false;
            }
            if (IsHadToBe(tokens, i) && Count(text, tokens, i, Thwarting) > 0)
                return true;
            if (IsToCome(tokens, i))
                continue;
            if (Count(text, tokens, i, Lapsing) > 0 || IsLeftUndone(tokens, i))
                return true;
            if (Count(text, tokens, i, verbs) is > 0 and var count && (IsPassive(tokens, i)
                || (relative && i - after <= FactualityReader.FarthestAfter)
                || (isPlan && ToldVerbs.IsPast(tokens[i].Word)
                    && !(i + count < tokens.Count && Words.NounLeads.Contains(tokens[i + count].Word)))))
                return true;
            if (ToldVerbs.IsAt(tokens, i) && !relative)
                return false;
        }
        return false;
    }

    // "Went unridden", "remained unsigned"
    private static bool IsLeftUndone(IReadOnlyList<Token> tokens, int at) => at + 1 < tokens.Count
        && Words.Remaining.Contains(tokens[at].Word) && tokens[at + 1].Word is ['u', 'n', _, _, _, _, ..]
        && !Words.NoUndoing.Contains(tokens[at + 1].Word);

    // "… but was annulled", "…, and the court annulled it", "until it was annulled".
    private static bool IsMeantAfter(string text, IReadOnlyList<Token> tokens, int from, bool isPlan)
    {
        var verbs = isPlan ? Thwarting : Undoing;
        return Enumerable.Range(from, Math.Max(0, tokens.Count - from)).Any(i => IsOfIt(text, tokens, i, verbs)
            || (Count(text, tokens, i, verbs) > 0 && IsPassive(tokens, i) && !IsToCome(tokens, i)
                && Enumerable.Range(Math.Max(from, i - 4), i - Math.Max(from, i - 4)).Any(subject =>
                    (Words.SubjectPronouns.Contains(tokens[subject].Word) && !(from == 0 && Words.Relatives.Contains(tokens[subject].Word)))
                    || (from > 0 && Words.SubjectKeepingDividers.Contains(tokens[subject].Word)))));
    }

    // "Annulled it", "voted them down"
    private static bool IsOfIt(string text, IReadOnlyList<Token> tokens, int at, FrozenDictionary<string, string[][]> verbs) =>
        (Count(text, tokens, at, verbs) is > 0 and var count && at + count < tokens.Count && tokens[at + count].Word is "it" or "them")
        || (at + 1 < tokens.Count && tokens[at + 1].Word is "it" or "them" && Count(text, tokens, at, verbs, gap: 1) > 0);

    /// <summary>True where a sentence says of what the one before told that it was undone: "They withdrew it."</summary>
    public static bool AreOfSentenceBefore(string text, IReadOnlyList<Token> tokens) => IsMeantAfter(text, tokens, 0, isPlan: true);

    /// <summary>True of words that follow a plan of the past and say that something hindered it: "neither came", "it snowed".</summary>
    public static bool Hinder(string text, IReadOnlyList<Token> tokens, int from)
    {
        var all = Enumerable.Range(from, Math.Max(0, tokens.Count - from)).ToList();
        return !all.Exists(i => tokens[i].Word == "whether") && all.Exists(i => (i == 0 && tokens[i].Word == "but")
            || Words.Hindrances.Contains(tokens[i].Word) || Count(text, tokens, i, Lapsing) > 0
            || (Count(text, tokens, i, Thwarting) > 0 && ToldVerbs.IsPast(tokens[i].Word) && !IsToCome(tokens, i))
            || (Words.Negations.Contains(tokens[i].Word) && !(i > 0 && Words.PresentModals.Contains(tokens[i - 1].Word))
                && !(i + 1 < tokens.Count && Words.Comparatives.Contains(tokens[i + 1].Word))));
    }

    // "Will lapse", "to lapse", "that it be given up": not yet.
    private static bool IsToCome(IReadOnlyList<Token> tokens, int at) => at > 0 && (tokens[at - 1].Word is "to" or "be"
        || ToldVerbs.IsModal(tokens[at - 1].Word)) && !IsHadToBe(tokens, at);

    // "Had to be scratched"
    private static bool IsHadToBe(IReadOnlyList<Token> tokens, int at) => at > 2
        && tokens[at - 1].Word == "be" && tokens[at - 2].Word == "to" && tokens[at - 3].Word is "had" or "has" or "have";

    /// <summary>True where such a verb begins, or one that undoes only a plan.</summary>
    public static bool IsAt(string text, IReadOnlyList<Token> tokens, int at) => Count(text, tokens, at, Thwarting) > 0;

    // How many words the verb has that begins here; 0 where none does.
    private static int Count(string text, IReadOnlyList<Token> tokens, int at, FrozenDictionary<string, string[][]> verbs, int gap = 0) =>
        at > 0 && char.IsUpper(text[tokens[at].Span.Start]) ? 0 : verbs.GetValueOrDefault(tokens[at].Word, [])
            .Where(rest => CancellationPredicates.IsWords(tokens, at + 1 + gap, tokens.Count, rest)).Select(rest => rest.Length + 1)
            .DefaultIfEmpty(0).Max();

    private static bool IsPassive(IReadOnlyList<Token> tokens, int at)
    {
        var back = at - 1;
        while (back >= 0 && Words.PredicateAdverbs.Contains(tokens[back].Word))
            back--;
        return back >= 0 && (Words.PassiveAuxiliaries.Contains(tokens[back].Word) || tokens[back].Word is "being" or "got");
    }

    // "Of 4 May", "for 4 May": said of the noun before; a day after "on" is that of the verb.
    private static bool IsAttribute(IReadOnlyList<Token> tokens, int at)
    {
        while (at > 0 && tokens[at - 1].Word is "the" or "this" or "that")
            at--;
        return at > 0 && (tokens[at - 1].Word is "of" or "for" or "from" or "s" || !Words.ExceptedLeads.Contains(tokens[at - 1].Word));
    }

    // "On 4 May the election was annulled": not "the election, on 4 May, was annulled".
    private static bool Opens(string text, IReadOnlyList<Token> tokens, int at, int after, int first)
    {
        var lead = at;
        while (lead > first && Words.ExceptedLeads.Contains(tokens[lead - 1].Word) && !Parentheses.IsComma(text, tokens, lead))
            lead--;
        return lead == first || CancellationPredicates.Divides(tokens[lead - 1].Word) || (Parentheses.IsComma(text, tokens, lead)
            && !(after < tokens.Count && Parentheses.IsComma(text, tokens, after) && (lead == at || IsVerb(tokens, after))));
    }

    private static bool IsVerb(IReadOnlyList<Token> tokens, int at) =>
        Words.Auxiliaries.Contains(tokens[at].Word) || Lexicon.English.Dates.IsPastVerb(tokens[at].Word);

    private static bool IsStop(string text, IReadOnlyList<Token> tokens, int at) => CancellationPredicates.IsBreak(text, tokens, at)
        || (at < tokens.Count && CancellationPredicates.Divides(tokens[at].Word) && tokens[at].Word is not ("that" or "and" or "as"));
}
