using System.Collections.Frozen;
using ChatBot.Corpus.Dates.Tokens;
using ChatBot.Corpus.Lexicons;

namespace ChatBot.Corpus.Dates.Resolution;

/// <summary>
/// Which way the verb by a date points: the nearest verb before it in its sentence, else the nearest after it; after it where it opens a
/// clause.
/// </summary>
internal static class VerbDirection
{
    private const int Reach = 25;
    private const int ReachToAuxiliary = 4;
    private const int ReachToAppointment = 7;

    public static TimeDirection Of(TokenList tokens, int first, int end)
    {
        if (!tokens.Lists.IsEnglish)
            return IsSaidAbout(tokens, first, end, tokens.Lists.FutureWords) ? TimeDirection.Future : TimeDirection.Past;
        if ((Appointment(tokens, first) ?? (IsStated(tokens, first) ? TimeDirection.Future : null)) is { } told)
            return IsPastVerbAfter(tokens, end) ? TimeDirection.Unknown : told;
        // "await the report for October": it tells of what was.
        if (tokens.Word(first - 1) == "for" && tokens.In(first - 2, tokens.Lists.ReportingNouns))
            return TimeDirection.Past;
        if (IsPresent(tokens, first)) return TimeDirection.Future;
        if (OpensClause(tokens, first) && After(tokens, first, end) is { } own) return own;
        for (var at = first - 1; at >= 0 && at >= first - Reach && tokens.SameSentence(at, first); at--)
        {
            if (At(tokens, at) is { } before)
                return before == TimeDirection.Future && IsPastVerbAfter(tokens, end) ? TimeDirection.Unknown : Loosely(before, first - at);
        }

        return After(tokens, first, end) ?? TimeDirection.Unknown;
    }

    private static TimeDirection? After(TokenList tokens, int first, int end)
    {
        for (var at = end; at < end + Reach && tokens.SameSentence(at, first); at++)
        {
            if (At(tokens, at) is { } after) return Loosely(after, at - end);
        }

        return null;
    }

    // "He warned that by December he will have to close": the verb of what was said follows.
    private static bool OpensClause(TokenList tokens, int first) =>
        tokens.Word(first - 1) == "that" || (tokens.Word(first - 1) is "by" or "in" or "on" or "at" && tokens.Word(first - 2) == "that");

    private static TimeDirection Loosely(TimeDirection direction, int words) =>
        direction == TimeDirection.Past && words > ReachToAuxiliary ? TimeDirection.LooselyPast : direction;

    // Of other languages only the words of the future are listed: what has none in its sentence is told of the past.
    private static bool IsSaidAbout(TokenList tokens, int first, int end, FrozenSet<string> words) =>
        Enumerable.Range(first - Reach, end - first + 2 * Reach).Any(at => tokens.SameSentence(at, first) && tokens.In(at, words));

    // "the vote is Tuesday", "the deadline is on May 3": what was, was.
    private static bool IsStated(TokenList tokens, int first)
    {
        var verb = tokens.Word(first - 1) is "on" or "in" ? first - 2 : first - 1;
        return tokens.Word(verb) is "is" or "are" && tokens.SameSentence(verb, first)
            && tokens.Word(verb - 1) is not ("" or "it" or "here" or "there" or "that");
    }

    // "The feast set for 3 May was cancelled", "due on 3 May, did not take place": still to come when it was set, it may be past.
    private static bool IsPastVerbAfter(TokenList tokens, int end)
    {
        var verb = tokens.Mark(end) == ',' ? end + 1 : end;
        return tokens.SameSentence(end, verb) && tokens.In(verb, tokens.Lists.PastOpeners);
    }

    // "we sail on Sunday"
    private static bool IsPresent(TokenList tokens, int first)
    {
        if (tokens.Word(first - 1) != "on") return false;
        var verb = first - 2;
        while (verb > first - ReachToAuxiliary && tokens.Word(verb - 1) is not ("i" or "we" or "they" or "you")) verb--;
        return tokens.Word(verb - 1) is "i" or "we" or "they" or "you" && tokens.SameSentence(verb - 1, first) && tokens.Word(verb) != ""
            && !tokens.Lists.IsPastVerb(tokens.Word(verb)) && !Lexicon.English.Events.Negations.Contains(tokens.Word(verb));
    }

    // "set a hearing for April 12", "put off until May"
    private static TimeDirection? Appointment(TokenList tokens, int first)
    {
        // "put back from May 3 to May 9"
        if (tokens.Word(first - 1) == "from"
            && Enumerable.Range(2, ReachToAuxiliary).Any(back => tokens.In(first - back, tokens.Lists.Movings)))
            return TimeDirection.Future;
        var until = tokens.Word(first - 1) is "until" or "till" or "to";
        if (!until && tokens.Word(first - 1) != "for") return null;
        // "they have until Wednesday"
        if (until && tokens.Word(first - 2) is "have" or "has") return TimeDirection.Future;
        for (var at = first - 2; at >= first - ReachToAppointment && tokens.SameSentence(at, first); at--)
        {
            if (tokens.In(at, until ? tokens.Lists.Postponements : tokens.Lists.Appointments))
                return IsSeenFromLater(tokens, at) ? TimeDirection.Unknown : TimeDirection.Future;
        }

        return null;
    }

    private static TimeDirection? At(TokenList tokens, int at)
    {
        var word = tokens.Word(at);
        var lists = tokens.Lists;
        // "May" and "Will" in capitals are a month and a man.
        if (word == "" || word is "may" or "will" && tokens.IsCapital(at)) return null;
        if (lists.Plans.Contains(word) && tokens.Word(at + 1) is "to" or "for" || word == "be"
            && tokens.Word(at - 1) is "to" && !IsWasTo(tokens, at - 2)) return TimeDirection.Future;
        // "has promised to speak"; "it was resolved to meet in May": done or to come.
        if (lists.Promises.Contains(word) && tokens.Word(at + 1) == "to" && tokens.Word(at - 1) is "has" or "have" or "was")
            return tokens.Word(at - 1) == "was" ? TimeDirection.Unknown : TimeDirection.Future;
        if (lists.Invitations.Contains(word))
            return tokens.Word(at - 1) is "is" or "are" && tokens.Word(at + 1) == "for" ? TimeDirection.Future : TimeDirection.Unknown;
        // "has announced a visit"
        if (word == "announced" && tokens.Word(at - 1) is "has" or "have" && tokens.In(at + 1, tokens.Lists.NounSigns))
            return TimeDirection.Future;
        // "means to speak"
        if (lists.Wishes.Contains(word) && tokens.Word(at + 1) == "to") return TimeDirection.Future;
        // "is to speak", not "is to the north"; what was to be may be past.
        if (word is "is" or "are" or "was" or "were" && tokens.Word(at + 1) == "to"
            && tokens.Word(at + 2) is not ("" or "the" or "a")) return IsWasTo(tokens, at) ? TimeDirection.Unknown : TimeDirection.Future;
        if (lists.FutureWords.Contains(word) || IsPlan(tokens, at, word))
            return IsSeenFromLater(tokens, at) || IsWasTo(tokens, at - 2) ? TimeDirection.Unknown : TimeDirection.Future;
        // "plans to cut jobs": an infinitive, whose own verb tells.
        var infinitive = lists.PastVerbsAsInfinitives.Contains(word);
        if (infinitive && tokens.Word(at - 1) == "to") return null;
        var irregular = infinitive || lists.PastVerbs.Contains(word);
        if (!irregular && !(word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal)
            && !lists.NotPastVerbs.Contains(word))) return null;
        if (HasFutureAuxiliary(tokens, at)) return TimeDirection.Future;
        if (IsUnfulfilled(tokens, at)) return TimeDirection.Unknown;
        // "is invited for"
        if (tokens.Word(at - 1) is "is" or "are" && tokens.Word(at + 1) == "for") return TimeDirection.Future;
        // "the shops are closed on": neither was nor will be.
        return tokens.Word(at - 1) is "is" or "are" or "be" or "being" && !irregular ? null : TimeDirection.Past;
    }

    // "had been due on 3 June": the day may be past.
    private static bool IsSeenFromLater(TokenList tokens, int at) => tokens.Word(at - 1) == "been" && tokens.Word(at - 2) == "had";

    private static bool IsWasTo(TokenList tokens, int at) => tokens.Word(at) is "was" or "were" && tokens.Word(at + 1) == "to";

    // "the games end on", "to begin in"; not "the end on"
    private static bool IsPlan(TokenList tokens, int at, string word) => tokens.Lists.BeginningVerbs.Contains(word)
        && (tokens.Word(at - 1) != "" || tokens.Mark(at - 1) == ',')
        && !tokens.In(at - 1, tokens.Lists.NounSigns);

    // "was to have been held": it did not come about, and its day may be past or to come.
    private static bool IsUnfulfilled(TokenList tokens, int at)
    {
        for (var back = at; back >= at - ReachToAuxiliary && tokens.SameSentence(back, at); back--)
        {
            if (tokens.Word(back) == "have" && tokens.Word(back - 1) == "to" && tokens.Word(back - 2) is "was" or "were") return true;
        }

        return false;
    }

    // "will be held", "is to be delivered", "would have gone"
    private static bool HasFutureAuxiliary(TokenList tokens, int at)
    {
        for (var back = at - 1; back >= at - ReachToAuxiliary && tokens.SameSentence(back, at) && tokens.Mark(back) == '\0'; back--)
        {
            if (!tokens.IsCapital(back) && tokens.In(back, tokens.Lists.FutureAuxiliaries) || tokens.Word(back) == "to"
                && tokens.Word(back + 1) == "be") return true;
        }

        return false;
    }
}
