using System.Collections.Frozen;
using ChatBot.Corpus.Dates.Tokens;
using ChatBot.Corpus.Dates.Words;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>Whether a number of four digits stands where a year stands. Without evidence it is only a number.</summary>
internal static class YearEvidence
{
    private static readonly FrozenSet<string> Strong = FrozenSet.Create(
        "in", "since", "during", "until", "till", "before", "after", "by", "early", "late", "mid", "circa", "throughout", "from", "between", "post", "pre", "years", "decade");

    private static readonly FrozenSet<string> Weak = FrozenSet.Create(
        "of", "to", "and", "for", "through", "than", "with", "versus", "vs", "like", "or", "about", "around", "on", "toward", "towards", "at", "back",
        "ago", "spring", "summer", "autumn", "winter", "beyond", "into", "as", "due", "founded", "established", "est", "born", "died", "built", "completed", "dated", "near", "past", "against", "vis");

    private static readonly FrozenSet<string> Determiners = FrozenSet.Create(
        "the", "a", "an", "its", "their", "his", "her", "our", "this", "that", "s");

    private static readonly FrozenSet<string> NotPlural = FrozenSet.Create(
        "was", "is", "has", "as", "this", "its", "his", "us", "does", "sees", "says", "shows", "marks", "brings", "brought", "remains", "comes", "goes", "looks", "seems", "perhaps", "besides", "towards", "always", "afterwards", "unless", "plus", "minus", "thus", "hers", "yes", "across", "saw");

    public const int Earliest = 1000;
    public const int Latest = 2199;

    /// <summary>A number of four digits that could be a year at all, and is no part of a longer figure, sum or code.</summary>
    public static bool CouldBeYear(TokenList tokens, int at)
    {
        if (tokens.Length(at) != 4 || tokens.Number(at) is < Earliest or > Latest) return false;
        if (tokens.IsGlued(at) && (tokens.Mark(at - 1) is '$' or '£' or '€' or '¥' or '₹' or '#' or '.' or '@' or '_' or '+' or '=' or '\\' || tokens.Mark(at - 1) is ',' or ':' && tokens.Number(at - 2) >= 0)) return false;
        if (tokens.Mark(at - 1) is '$' or '£' or '€' or '#' or '§') return false;
        if (!tokens.IsGlued(at + 1)) return !IsEra(tokens, at + 1);
        return tokens.Mark(at + 1) switch
        {
            '%' or '°' or '@' or '_' or '=' => false,
            '.' or ',' or ':' => !(tokens.IsGlued(at + 2) && tokens.Number(at + 2) >= 0),
            '\0' => false,
            _ => true,
        };
    }

    /// <summary>True when what follows the number is counted by it ("2014 soldiers", "1500 km").</summary>
    public static bool CountsThings(TokenList tokens, int after) =>
        CountedThings.Contains(tokens.Word(after)) && tokens.SameSentence(after - 1, after) || tokens.Mark(after) == '%'
        || tokens.Mark(after) == '-' && tokens.IsGlued(after) && tokens.IsGlued(after + 1) && CountedThings.ContainsSingular(tokens.Word(after + 1));

    /// <summary>True when the number is the name of something numbered ("Resolution 1929", "no. 1984").</summary>
    public static bool IsNumbered(TokenList tokens, int at) => tokens.SameSentence(at - 1, at)
        && (NumberedThings.Contains(tokens.Word(at - 1)) || tokens.Mark(at - 1) is '.' or ':' && NumberedThings.Contains(tokens.Word(at - 2)));

    /// <summary>True when the text around the number shows that it is a year.</summary>
    public static bool IsYear(TokenList tokens, int at)
    {
        if (!CouldBeYear(tokens, at) || CountsThings(tokens, at + 1)) return false;
        var year = tokens.Number(at);
        var before = tokens.SameSentence(at - 1, at) ? tokens.Word(at - 1) : "";
        var modern = year is >= 1800 and <= 2100;
        var plural = IsPlural(tokens, at + 1);
        if (IsNumbered(tokens, at) || IsDesignation(tokens, at)) return false;
        if (tokens.Mark(at - 1) == '.' && tokens.Word(at - 2) == "est") return modern && !plural;
        if (before is "in" or "since" or "during" or "until" or "mid" or "circa" or "early" or "late") return year >= 1500 || !plural;
        // An amount of four digits has a comma in most papers: "at 1989 levels" is a year, "by 1500 villages" is none.
        if (Strong.Contains(before)) return year >= 1500 && (!plural || year is >= 1900 and <= 2050);
        // "12 crates and 2000 bags": a list of amounts.
        if (before is "and" or "or" && plural && !IsNeighbour(tokens, at - 2)) return false;
        // "between 1712 and 1714", "from 1712 to 1714"
        if (before is "and" or "to" && tokens.Word(at - 3) is "between" or "from" && CouldBeYear(tokens, at - 2) && year > tokens.Number(at - 2)) return year >= 1500 && !plural;
        if (Weak.Contains(before)) return modern && (!plural || year is >= 1900 and <= 2050);
        // "it was 1945"
        if (before is "was" or "is" && tokens.Word(at - 2) is "it" or "year") return modern && RelativePeriodRule.EndsClause(tokens, at + 1);
        if (Determiners.Contains(before)) return modern && tokens.SameSentence(at, at + 1) && (!plural || year is >= 1900 and <= 2050) && (tokens.Word(at + 1) != "" || tokens.Mark(at + 1) == '-' && tokens.IsGlued(at + 1) && tokens.Word(at + 2) != "");
        // "the failed 2001 summit"
        if (before != "" && !tokens.IsCapital(at - 1) && Determiners.Contains(tokens.Word(at - 2)) && tokens.Word(at + 1) != "" && !plural && tokens.SameSentence(at - 2, at + 1)) return year is >= 1900 and <= 2050;
        // "1989's harvest"
        if (tokens.Mark(at + 1) == '\'' && tokens.IsGlued(at + 1) && tokens.IsGlued(at + 2) && tokens.Word(at + 2) == "s") return year is >= 1900 and <= 2050;
        return tokens.Mark(at - 1) switch
        {
            '(' or '[' => modern && (tokens.Mark(at + 1) is ')' or ']' or '-' or ',' or ';' or ':' or '/' || tokens.Word(at + 1) is "and" or "to"),
            ',' or ';' => modern && (IsNeighbour(tokens, at - 2) || tokens.IsCapital(at - 2) && tokens.Mark(at + 1) is ',' or ')' or '.' or ';'),
            '-' => tokens.Word(at - 2) is "post" or "pre" && modern || IsNamePart(tokens, at, year) || IsNeighbour(tokens, at - 2),
            '/' => IsNeighbour(tokens, at - 2),
            _ => modern && !plural && (IsHeading(tokens, at) || IsEdition(tokens, at, year)),
        };
    }

    private static bool IsEra(TokenList tokens, int after) => tokens.Word(after) is "bc" or "bce" || tokens.Word(after) == "b" && tokens.Mark(after + 1) == '.' && tokens.Word(after + 2) == "c";

    private static bool IsPlural(TokenList tokens, int at) =>
        tokens.Word(at) is { Length: > 3 } word && word[^1] == 's' && word[^2] != 's' && !tokens.IsCapital(at) && tokens.SameSentence(at - 1, at) && !NotPlural.Contains(word);

    private static bool IsNeighbour(TokenList tokens, int at) => tokens.Length(at) == 4 && tokens.Number(at) is >= 1800 and <= 2100 && !IsNumbered(tokens, at);

    // "2012 DA14": a body of the sky, by the year and the turn in which it was found.
    private static bool IsDesignation(TokenList tokens, int at) => tokens.Length(at + 1) == 2 && tokens.IsCapital(at + 1) && tokens.IsGlued(at + 2) && tokens.Number(at + 2) >= 0;

    // "Friendship-2017", "Expo-2020"; but a type of aircraft may be called "-2000".
    private static bool IsNamePart(TokenList tokens, int at, int year) =>
        tokens.IsGlued(at) && tokens.IsGlued(at - 1) && tokens.Length(at - 2) >= 4 && tokens.IsCapital(at - 2) && year is >= 1900 and <= 2050 && year % 100 != 0;

    // "2014: a year of change", "2014 World Cup" where a sentence or a line begins.
    private static bool IsHeading(TokenList tokens, int at) =>
        tokens.StartsSentence(at) && (tokens.Mark(at + 1) is ':' or '-' || tokens.IsCapital(at + 1) || tokens.Word(at + 1) is "was" or "is" or "saw" or "will" or "has");

    // "World Cup 2014", "Zapad 2013".
    private static bool IsEdition(TokenList tokens, int at, int year) =>
        tokens.IsCapital(at - 1) && tokens.SameSentence(at - 1, at) && year is >= 1900 and <= 2050 && year % 100 != 0 && tokens.Length(at - 1) >= 3;
}
