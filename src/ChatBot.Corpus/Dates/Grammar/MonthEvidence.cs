using ChatBot.Corpus.Dates.Tokens;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>Whether a month's name without day or year is a month at all, and not a verb, a person or an adjective.</summary>
internal static class MonthEvidence
{
    /// <summary>True for a month's name that a person, or a word, may have too.</summary>
    public static bool IsNameToo(TokenList tokens, int at) => IsAlso(tokens, at, "verb", "adjective", "name");

    /// <summary>True for a word of the calendar that is another word too, of one of these kinds: "verb", "adjective", "name",
    /// "short".</summary>
    public static bool IsAlso(TokenList tokens, int at, params ReadOnlySpan<string> kinds) =>
        tokens.Lists.CalendarHomographs.TryGetValue(tokens.Word(at), out var kind) && kinds.Contains(kind);

    public static bool IsMonth(TokenList tokens, int at)
    {
        if (!tokens.IsCapital(at)) return false;
        var word = tokens.Word(at);
        var before = tokens.SameSentence(at - 1, at) ? tokens.Word(at - 1) : "";
        if (tokens.Mark(at - 1) == '.' && tokens.In(at - 2, tokens.Lists.TitlesBeforeMonths)) return false;
        // "mid-May": the prefix is read by its own rule, and is evidence enough.
        if (tokens.Mark(at - 1) == '-' && tokens.Word(at - 2) is "mid" or "early" or "late") return true;
        // "the March decision", "the April talks"; not "the March on the capital"
        if (tokens.Lists.MonthDeterminers.Contains(before) && tokens.Word(at + 1) != "" && !tokens.IsCapital(at + 1)
            && word is not "may")
            return !(word == "march" && tokens.In(at + 1, tokens.Lists.WaysOfMarching));
        if (tokens.Lists.MonthPointers.Contains(before)) return true;
        // "the coldest March on record"
        if ((before == "worst" || before.EndsWith("est", StringComparison.Ordinal))
            && tokens.Word(at - 2) is "the" or "its" or "their") return true;
        if ((IsJoin(tokens, at - 1) || tokens.Mark(at - 1) is '-' or '/') && IsMonthName(tokens, at - 2)) return true;
        if ((IsJoin(tokens, at + 1) || tokens.Mark(at + 1) is '-' or '/' or ',') && IsMonthName(tokens, at + 2)) return true;
        if (Terms.IsMonthAbbreviation(tokens, at)) return false;
        var followedByName = tokens.IsCapital(at + 1) && tokens.SameSentence(at, at + 1);
        var led = tokens.Lists.MonthLeads.Contains(before);
        return word switch
        {
            "may" when before == "of" => tokens.Lists.Weekdays.ContainsKey(tokens.Word(at - 2))
                || tokens.In(at - 2, tokens.Lists.PartsOfMonth),
            "may" => led && !tokens.Lists.WeakMonthLeads.Contains(before) && !followedByName,
            "march" or "august" => led && !followedByName,
            "april" or "june" => led || !followedByName && before != "" && !tokens.IsCapital(at - 1),
            _ => true,
        };
    }

    private static bool IsJoin(TokenList tokens, int at) => DayNumbers.IsJoin(tokens, at) || tokens.In(at, tokens.Lists.RangeJoins);

    private static bool IsMonthName(TokenList tokens, int at) => tokens.IsCapital(at) && Terms.Month(tokens, at) > 0;
}
