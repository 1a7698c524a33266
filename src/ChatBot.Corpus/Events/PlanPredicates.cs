using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Events;

/// <summary>
/// Words that say of a matter that it was meant to be ("was to visit", "hopes to open", "announced for May"), and what became of it.
/// </summary>
internal static class PlanPredicates
{
    /// <summary>Two forms of a verb begin with so many same letters ("opened", "opening").</summary>
    private const int SameStem = 4;

    private static EventWords Words => Lexicon.English.Events;

    /// <summary>True for a sentence that tells a plan seen from later ("was to visit"), whatever became of it.</summary>
    public static bool TellsPastPlan(IReadOnlyList<Token> tokens) =>
        Enumerable.Range(0, tokens.Count).Any(at => tokens[at].Word is "was" or "were" && PastPlan(tokens, at, tokens.Count) is not null);

    /// <summary>The same of a sentence whose days are past, in all words of plans.</summary>
    public static bool TellsPlanOfThePast(IReadOnlyList<Token> tokens) => TellsPastPlan(tokens) || Enumerable.Range(0, tokens.Count)
        .Any(at => tokens[at].Word == "would" || IsBidding(tokens, at, tokens.Count) || IsOfPlan(tokens, at));

    // "Was due", "had been promised", "hoped", "were down to"; not "is promised".
    private static bool IsOfPlan(IReadOnlyList<Token> tokens, int at)
    {
        var word = tokens[at].Word;
        var isPast = at > 0 && (tokens[at - 1].Word is "was" or "were"
            || (at > 1 && tokens[at - 1].Word == "been" && tokens[at - 2].Word == "had"));
        return (isPast || (ToldVerbs.IsPast(word) && !(at > 0 && tokens[at - 1].Word is "is" or "are" or "be" or "been")))
            && (Words.Planning.Contains(word) || Words.Resolving.Contains(word) || Words.Awaited.Contains(word)
                || Words.Appointed.Contains(word) || Words.MeantParticiples.Contains(word) || Words.Announcing.Contains(word)
                || (isPast && word == "down"));
    }

    // "Has announced a visit for July".
    public static bool IsAnnounced(IReadOnlyList<Token> tokens, int at, int from, int end) =>
        Enumerable.Range(Math.Max(from, at - 4), at - Math.Max(from, at - 4)).Any(i => Words.Announcing.Contains(tokens[i].Word))
        && Enumerable.Range(at + 1, Math.Max(0, Math.Min(end, at + FactualityReader.FarthestAfter) - at - 1))
            .Any(i => tokens[i].Word == "for");

    // "Would have sailed", "ought to have left": and did not. Not "should have five minutes".
    public static bool IsUnfulfilled(IReadOnlyList<Token> tokens, int i) => i + 2 < tokens.Count
        && (tokens[i].Word is "would" or "should" || (tokens[i].Word == "to" && i > 0 && tokens[i - 1].Word == "ought"))
        && tokens[i + 1].Word == "have" && ToldVerbs.IsPast(tokens[i + 2].Word);

    /// <summary>"Would shut it on 4 May, and did", "was to open on 4 May and duly did": it came about.</summary>
    public static bool IsFulfilled(IReadOnlyList<Token> tokens, int from)
    {
        var after = Enumerable.Range(from, Math.Max(0, tokens.Count - from)).ToList();
        return !after.Exists(i => tokens[i].Word is "but" or "whether" or "if") && after.Exists(i => Words.Fulfilments.Any(words =>
            CancellationPredicates.IsWords(tokens, i, tokens.Count, words)
            && !(i + words.Length < tokens.Count && Words.Negations.Contains(tokens[i + words.Length].Word))));
    }

    // "Will not sail in May": not "will not sail before May", nor "will not be easy", nor "a day that nobody will not forget".
    public static bool IsRefused(IReadOnlyList<Token> tokens, int i, int first, int end) =>
        i + 1 < end && Words.Negations.Contains(tokens[i + 1].Word)
        && !(i + 3 < tokens.Count && tokens[i + 2].Word == "be" && !Lexicon.English.Dates.IsPastVerb(tokens[i + 3].Word))
        && !Enumerable.Range(i, end - i).Any(at => tokens[at].Word is "before" or "until" or "till")
        && !Enumerable.Range(first, i - first).Any(at => tokens[at].Word == "that"
            && !Enumerable.Range(at + 1, i - at - 1).Any(verb =>
                Words.Auxiliaries.Contains(tokens[verb].Word) || ToldVerbs.IsAt(tokens, verb)));

    // "As planned", "than had been expected".
    public static bool IsAsForeseen(IReadOnlyList<Token> tokens, int i)
    {
        while (i > 0 && Words.Auxiliaries.Contains(tokens[i - 1].Word))
            i--;
        return i > 0 && tokens[i - 1].Word is "as" or "than";
    }

    /// <summary>
    /// "When the council decided to lift the ban in 2014, trade began": beside what the sentence tells as done, a decision that only dates
    /// it was carried out.
    /// </summary>
    public static bool IsCarriedOut(IReadOnlyList<Token> tokens, int i, int at)
    {
        if (!Words.Deciding.Contains(tokens[i].Word))
            return false;
        var opener = Enumerable.Range(Math.Max(0, i - FactualityReader.FarthestAfter), Math.Min(FactualityReader.FarthestAfter, i))
            .LastOrDefault(before => Words.TemporalOpeners.Contains(tokens[before].Word), -1);
        return opener >= 0 && Enumerable.Range(0, tokens.Count)
            .Any(other => (other < opener || other > at) && ToldVerbs.IsAt(tokens, other));
    }

    // "Hoped to win and did so".
    public static bool IsDoneAfterAll(IReadOnlyList<Token> tokens, int at) => Enumerable.Range(at, Math.Max(0, tokens.Count - at - 2))
        .Any(i => tokens[i].Word == "and" && tokens[i + 1].Word == "did" && !Words.Negations.Contains(tokens[i + 2].Word));

    /// <summary>
    /// "Hopes to open", "is set for", "announced for 1 May", "announced herself for 1 May": those who would do it mean to.
    /// </summary>
    public static bool IsResolve(string text, IReadOnlyList<Token> tokens, int i) =>
        i + 1 < tokens.Count && ((Words.Resolving.Contains(tokens[i].Word) && tokens[i + 1].Word == "to"
                && !(i + 2 < tokens.Count && Words.NounLeads.Contains(tokens[i + 2].Word)))
            || (i > 0 && tokens[i - 1].Word is "gave" or "given" or "give" or "gives" && tokens[i].Word == "notice"
                && tokens[i + 1].Word == "of")
            || (i > 0 && Words.ToBeForms.Contains(tokens[i - 1].Word) && tokens[i].Word == "down" && tokens[i + 1].Word is "to" or "for")
            || (Words.Appointed.Contains(tokens[i].Word) && tokens[i + 1].Word is "for" or "in")
            || (Words.MeantParticiples.Contains(tokens[i].Word) && IsForSomeDay(text, tokens, i + 1))
            || (Words.Announcing.Contains(tokens[i].Word)
                && IsForSomeDay(text, tokens, Words.Reflexives.Contains(tokens[i + 1].Word) ? i + 2 : i + 1)));

    /// <summary>"Rooms taken for 1 May", "named 1 May as the day": the day of what was to come. Not "the record for 1 May".</summary>
    public static bool IsAppointedTo(string text, IReadOnlyList<Token> tokens, int at, int first)
    {
        var lead = at > first && tokens[at - 1].Word == "the" ? at - 1 : at;
        if (lead == first)
            return false;
        if (tokens[lead - 1].Word != "for")
        {
            return (lead == at && Words.Appointed.Contains(tokens[lead - 1].Word))
                || Enumerable.Range(at + 1, FactualityReader.FarthestVerb + 1).Any(i => Words.AsItsDay.Any(words =>
                    CancellationPredicates.IsWords(tokens, i, tokens.Count, words)));
        }
        var before = Enumerable.Range(first, lead - 1 - first).TakeLast(FactualityReader.FarthestBefore).ToList();
        return !before.Exists(i => Words.Awaited.Contains(tokens[i].Word))
            && (before.Exists(i => Words.Announcing.Contains(tokens[i].Word) || Words.MeantParticiples.Contains(tokens[i].Word))
            || (tokens[at].Word is not ['1' or '2', _, _, _] && before.Count > 0
                && !before.TakeLast(FactualityReader.FarthestVerb).Any(i => Words.RecordedBefore.Contains(tokens[i].Word))));
    }

    // "For 1 May", "for Sunday"; not "for the prince".
    private static bool IsForSomeDay(string text, IReadOnlyList<Token> tokens, int at) =>
        at + 1 < tokens.Count && tokens[at].Word == "for" && !char.IsLower(text[tokens[at + 1].Span.Start]);

    /// <summary>"Told the crews to be ready", "asked them to come": what somebody is to do.</summary>
    public static bool IsBidding(IReadOnlyList<Token> tokens, int i, int at) => Words.Bidding.Contains(tokens[i].Word)
        && Enumerable.Range(i + 1, Math.Max(0, Math.Min(at - 1, i + FactualityReader.FarthestAfter) - i - 1)).Any(to =>
            tokens[to].Word == "to" && !Words.NounLeads.Contains(tokens[to + 1].Word) && char.IsLetter(tokens[to + 1].Word[0]));

    /// <summary>"A boat, to be delivered in May".</summary>
    public static bool IsToBe(string text, IReadOnlyList<Token> tokens, int i) => i > 0 && tokens[i].Word == "to" && i + 2 < tokens.Count
        && tokens[i + 1].Word == "be" && Parentheses.IsComma(text, tokens, i);

    /// <summary>"Mr Holt to retire at Christmas", "the band to play on 4 May": a note that has no other verb.</summary>
    public static bool IsNoted(string text, IReadOnlyList<Token> tokens, int i) => i > 1 && i + 1 < tokens.Count && tokens[i].Word == "to"
        && (char.IsUpper(text[tokens[i - 1].Span.Start]) || Lexicon.English.Dates.Determiners.Contains(tokens[0].Word))
        && char.IsLower(text[tokens[i + 1].Span.Start]) && !Words.NounLeads.Contains(tokens[i + 1].Word)
        && !tokens[i + 1].Word.EndsWith('s') && !Enumerable.Range(0, tokens.Count).Any(at => Words.Auxiliaries.Contains(tokens[at].Word)
            || Words.FiniteVerbs.Contains(tokens[at].Word) || ToldVerbs.IsPast(tokens[at].Word)
            || (ToldVerbs.Governs(tokens[at].Word) && !FactualityReader.IsNamesake(text, tokens, at)));

    /// <summary>"was to visit", "were also to meet": a plan seen from later.</summary>
    public static bool IsPastPlan(IReadOnlyList<Token> tokens, int i, int at)
    {
        if (!Words.ToBeForms.Contains(tokens[i].Word))
            return false;
        var next = i + 1 < at && tokens[i + 1].Word is "also" or "then" or "later" ? i + 2 : i + 1;
        // "Has been to Norland": gone there.
        return next < at && tokens[next].Word == "to"
            && !(i > 0 && tokens[i].Word == "been" && tokens[i - 1].Word is "has" or "have" or "had");
    }

    /// <summary>What became of "was to visit"; null for "was to the north" and for anything else.</summary>
    public static Factuality? PastPlan(IReadOnlyList<Token> tokens, int i, int end) =>
        !IsPastPlan(tokens, i, end - 1) || tokens[i + 2].Word is "the" or "a" or "an" ? null
            : tokens[i + 2].Word == "have" ? Factuality.Cancelled : Factuality.Planned;

    /// <summary>
    /// "Was to visit in May, but the ship was held", "had been due, but never left": what "but" tells of a plan of the past is why it came
    /// to nothing, unless it tells that it came about after all, or in part ("but came in June", "but was opened in June").
    /// </summary>
    /// <param name="text">The work's text.</param>
    /// <param name="tokens">The sentence's words.</param>
    /// <param name="first">The first word of the stretch that tells the plan.</param>
    /// <param name="from">Where the "but" is looked for from.</param>
    /// <param name="end">One past the last word of the stretch.</param>
    public static bool IsThwarted(string text, IReadOnlyList<Token> tokens, int first, int from, int end)
    {
        if (CancellationPredicates.IsBarred(tokens, from, end) || Enumerable.Range(first, Math.Max(0, from - first)).Any(plan =>
            plan > first && IsResolve(text, tokens, plan) && tokens[plan + 1].Word == "for"
            && CancellationPredicates.IsCancelledFromBefore(text, tokens, plan, first, isDate: true)))
            return true;
        var but = Enumerable.Range(from + 1, Math.Max(0, tokens.Count - from - 3)).FirstOrDefault(at => tokens[at].Word == "but"
            && (Parentheses.IsComma(text, tokens, at) || ToldVerbs.IsAt(tokens, at + 1)));
        if (but == 0 || !Enumerable.Range(first, but - first).Any(at => IsOfPastPlan(tokens[at].Word)))
            return false;
        var told = Words.ActorPronouns.Contains(tokens[but + 1].Word) ? but + 2 : but + 1;
        var after = Enumerable.Range(told, tokens.Count - told).Select(at => tokens[at].Word).ToList();
        return !Words.AfterAll.Contains(after[0]) && !Enumerable.Range(first, but - first)
            .Where(at => at > 0 && tokens[at - 1].Word == "to")
            .Any(plan => after.Exists(word => word.AsSpan().CommonPrefixLength(tokens[plan].Word)
                >= Math.Min(SameStem, tokens[plan].Word.Length)));
    }

    // "was", "had", "wanted"
    private static bool IsOfPastPlan(string word) => word is "was" or "were" or "had" || (word.EndsWith("ed", StringComparison.Ordinal)
        && (Words.Planning.Contains(word) || Words.Resolving.Contains(word) || Words.Expecting.Contains(word)));
}
