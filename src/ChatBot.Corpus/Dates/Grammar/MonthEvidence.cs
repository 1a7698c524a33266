using System.Collections.Frozen;
using ChatBot.Corpus.Dates.Tokens;
using ChatBot.Corpus.Dates.Words;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>Whether a month's name without day or year is a month at all, and not a verb, a person or an adjective.</summary>
internal static class MonthEvidence
{
    private static readonly FrozenSet<string> Prepositions = FrozenSet.Create(
        "in", "since", "during", "until", "till", "early", "late", "mid", "last", "next", "this", "from", "between", "by", "throughout", "of", "before", "after", "for", "to", "through", "previous", "following", "each", "every");

    private static readonly FrozenSet<string> Telling = FrozenSet.Create("in", "since", "during", "until", "till", "early", "late", "mid", "last", "next", "this", "throughout", "following");

    private static readonly FrozenSet<string> Joins = FrozenSet.Create("and", "or", "to", "through", "until");

    public static bool IsMonth(TokenList tokens, int at)
    {
        if (!tokens.IsCapital(at)) return false;
        var word = tokens.Word(at);
        var before = tokens.SameSentence(at - 1, at) ? tokens.Word(at - 1) : "";
        if (tokens.Mark(at - 1) == '.' && tokens.Word(at - 2) is "mr" or "mrs" or "ms" or "dr") return false;
        // "mid-May": the prefix is read by its own rule, and is evidence enough.
        if (tokens.Mark(at - 1) == '-' && tokens.Word(at - 2) is "mid" or "early" or "late") return true;
        // "the March decision", "the April talks"
        if (before is "the" or "a" or "last" or "its" or "his" && tokens.Word(at + 1) != "" && !tokens.IsCapital(at + 1) && word is not "may") return !(word == "march" && IsPreposition(tokens.Word(at + 1)));
        if (Telling.Contains(before)) return true;
        // "the coldest March on record"
        if ((before == "worst" || before.EndsWith("est", StringComparison.Ordinal)) && tokens.Word(at - 2) is "the" or "its" or "their") return true;
        if ((Joins.Contains(before) || tokens.Mark(at - 1) is '-' or '/') && IsMonthBefore(tokens, at - 1)) return true;
        if (IsMonthAfter(tokens, at + 1)) return true;
        if (MonthNames.IsAbbreviation(word)) return false;
        var followedByName = tokens.IsCapital(at + 1) && tokens.SameSentence(at, at + 1);
        return word switch
        {
            "may" when before == "of" => WeekdayNames.Find(tokens.Word(at - 2)) is not null || tokens.Word(at - 2) is "week" or "weeks" or "day" or "days" or "end" or "beginning" or "start" or "middle" or "month" or "half" or "part" or "rest",
            "may" => Prepositions.Contains(before) && before is not ("by" or "for" or "to" or "after" or "before") && !followedByName,
            "march" or "august" => Prepositions.Contains(before) && !followedByName,
            "april" or "june" => Prepositions.Contains(before) || !followedByName && before != "" && !tokens.IsCapital(at - 1),
            _ => true,
        };
    }

    // "the March on the capital"
    private static bool IsPreposition(string word) => word is "on" or "for" or "of" or "to" or "in" or "against" or "through" or "from" or "with" or "by" or "past" or "across";

    private static bool IsMonthBefore(TokenList tokens, int join) => tokens.IsCapital(join - 1) && MonthNames.Find(tokens.Word(join - 1)) > 0;

    private static bool IsMonthAfter(TokenList tokens, int join) =>
        (Joins.Contains(tokens.Word(join)) || tokens.Mark(join) is '-' or '/' or ',') && tokens.IsCapital(join + 1) && MonthNames.Find(tokens.Word(join + 1)) > 0;
}
