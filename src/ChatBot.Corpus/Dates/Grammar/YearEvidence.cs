using ChatBot.Corpus.Dates.Tokens;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>Whether a number of three or four digits stands where a year stands. Without evidence it is only a number.</summary>
internal static class YearEvidence
{
    public const int Earliest = 1000;
    public const int Latest = 2199;
    private const int EarliestOfThreeDigits = 100;
    // From here on a number after a preposition is rather a year than an amount, which most papers write with a comma.
    private const int EarliestUsual = 1500;

    public static bool IsInReach(int year) => year is >= Earliest and <= Latest;

    /// <summary>A number of four digits that could be a year at all, and is no part of a longer figure, sum or code.</summary>
    public static bool CouldBeYear(TokenList tokens, int at)
    {
        if (!tokens.IsNumber(at, 4) || !IsInReach(tokens.Number(at)) || IsInCode(tokens, at)) return false;
        if (tokens.IsGlued(at))
        {
            var mark = tokens.Mark(at - 1);
            if (mark is '$' or '£' or '€' or '¥' or '₹' or '#' or '.' or '@' or '_' or '+' or '=' or '\\') return false;
            if (mark is ',' or ':' && tokens.Number(at - 2) >= 0) return false;
        }

        if (tokens.Mark(at - 1) is '$' or '£' or '€' or '§' || (tokens.Mark(at - 1) == '#' && !DateHeadings.OpensParagraph(tokens, at)))
            return false;
        if (!tokens.IsGlued(at + 1)) return !IsBeforeChrist(tokens, at + 1);
        return tokens.Mark(at + 1) switch
        {
            '%' or '°' or '@' or '_' or '=' => false,
            '.' or ',' or ':' => !(tokens.IsGlued(at + 2) && tokens.Number(at + 2) >= 0),
            '\0' => false,
            _ => true,
        };
    }

    /// <summary>The same, where what follows is not counted by it.</summary>
    public static bool CouldBeYearAlone(TokenList tokens, int at) => CouldBeYear(tokens, at) && !CountsThings(tokens, at + 1);

    /// <summary>A number of three digits that is no part of a sum, a longer figure or a code.</summary>
    public static bool CouldBeEarlyYear(TokenList tokens, int at) => tokens.Length(at) == 3 && tokens.Number(at) >= EarliestOfThreeDigits
        && !(tokens.IsGlued(at) && tokens.Mark(at - 1) is not ('\0' or '(' or '"' or '-' or '\''))
            && tokens.Mark(at - 1) is not ('$' or '£' or '€' or '#')
        && !(tokens.IsGlued(at + 1) && (tokens.Mark(at + 1) is '%' or '°' or '\0' || tokens.IsGlued(at + 2) && tokens.Number(at + 2) >= 0))
        && !CountsThings(tokens, at + 1) && !IsNumbered(tokens, at);

    /// <summary>True when what follows the number is counted by it ("2014 soldiers", "1500 km", "a 1500-seat hall").</summary>
    public static bool CountsThings(TokenList tokens, int after)
    {
        if (tokens.Mark(after) == '%' || tokens.In(after, tokens.Lists.CountedThings) && tokens.SameSentence(after - 1, after)) return true;
        return tokens.IsHyphen(after) && tokens.Word(after + 1) is { Length: > 0 } word
            && (tokens.Lists.CountedCompounds.Contains(word) || tokens.Lists.CountedThings.Contains(word)
                || tokens.Lists.CountedThings.Contains(word + "s"));
    }

    /// <summary>True when the number is the name of something numbered ("Resolution 1929", "no. 1984").</summary>
    public static bool IsNumbered(TokenList tokens, int at) => tokens.SameSentence(at - 1, at)
        && (tokens.In(at - 1, tokens.Lists.NumberedThings) || tokens.Mark(at - 1) is '.' or ':'
            && tokens.In(at - 2, tokens.Lists.NumberedThings));

    /// <summary>True when the text around the number shows that it is a year.</summary>
    public static bool IsYear(TokenList tokens, int at)
    {
        if (!CouldBeYearAlone(tokens, at) || IsNumbered(tokens, at) || IsDesignation(tokens, at)) return false;
        var year = tokens.Number(at);
        var before = tokens.SameSentence(at - 1, at) ? tokens.Word(at - 1) : "";
        var modern = year is >= 1800 and <= 2100;
        var recent = year is >= 1900 and <= 2050;
        var plural = IsPlural(tokens, at + 1);
        if (tokens.Mark(at - 1) == '.' && tokens.Word(at - 2) == "est") return modern && !plural;
        if (tokens.Lists.SureYearLeads.Contains(before)) return year >= EarliestUsual || !plural;
        if (tokens.Lists.YearLeads.Contains(before)) return (year >= EarliestUsual || BeginsAnew(tokens, at)) && (!plural || recent);
        // "12 crates and 2000 bags": a list of amounts.
        if (before is "and" or "or" && plural && !IsNeighbour(tokens, at - 2)) return false;
        // "between 1712 and 1714", "from 1712 to 1714"
        if (before is "and" or "to" && tokens.Word(at - 3) is "between" or "from" && CouldBeYear(tokens, at - 2)
            && year > tokens.Number(at - 2))
            return year >= EarliestUsual && !plural;
        if (tokens.Lists.YearNeighbours.Contains(before)) return modern && (!plural || recent);
        // "it was 1945", "the last time was 1945"
        if (before is "was" or "is" && tokens.Word(at - 2) is "it" or "year" or "time") return modern && tokens.EndsClause(at + 1);
        if (tokens.Lists.Determiners.Contains(before)) return modern && (!plural || recent) && HasNoun(tokens, at);
        if (IsAfterAdjective(tokens, at, before) && !plural) return recent;
        // "1989's harvest"
        if (tokens.IsGluedMark(at + 1, '\'') && tokens.IsGlued(at + 2) && tokens.Word(at + 2) == "s") return recent;
        return ByMark(tokens, at, year, modern, plural);
    }

    private static bool ByMark(TokenList tokens, int at, int year, bool modern, bool plural) => tokens.Mark(at - 1) switch
    {
        '(' or '[' => modern && (tokens.Mark(at + 1) is ')' or ']' or '-' or ',' or ';' or ':' or '/'
            || tokens.Word(at + 1) is "and" or "to"),
        ',' or ';' => modern && (IsNeighbour(tokens, at - 2) || tokens.IsCapital(at - 2)
            && tokens.Mark(at + 1) is ',' or ')' or '.' or ';'),
        '-' => tokens.Word(at - 2) is "post" or "pre" && modern || IsNamePart(tokens, at, year) || IsNeighbour(tokens, at - 2)
            || modern && !plural && IsHeading(tokens, at),
        '/' => IsNeighbour(tokens, at - 2),
        _ => modern && !plural && (IsHeading(tokens, at) || IsEdition(tokens, at, year)),
    };

    // "the 1989 vote", "the 1989-built pier"
    private static bool HasNoun(TokenList tokens, int at) => tokens.SameSentence(at, at + 1)
        && (tokens.Word(at + 1) != "" || tokens.Mark(at + 1) == '-' && tokens.IsGlued(at + 1) && tokens.Word(at + 2) != "");

    // "the failed 2001 summit"; not "they paid the baker 2000 and left"
    private static bool IsAfterAdjective(TokenList tokens, int at, string before) =>
        before != "" && !tokens.IsCapital(at - 1) && tokens.In(at - 2, tokens.Lists.Determiners) && tokens.SameSentence(at - 2, at + 1)
        && tokens.Word(at + 1) != "" && !tokens.In(at + 1, tokens.Lists.ClauseOpeners) && !tokens.In(at - 3, tokens.Lists.Payments);

    // "By 1066 the castle stood"; not "it grew by 1200 and", "by 1200 villages"
    private static bool BeginsAnew(TokenList tokens, int at) => !tokens.In(at - 2, tokens.Lists.Amounts)
        && (tokens.Lists.ClauseOpeners.Contains(tokens.Word(at + 1))
            && !tokens.In(at + 1, tokens.Lists.ContinuingOpeners)
            || tokens.StartsSentence(at - 1) && tokens.Mark(at + 1) == ',');

    private static bool IsBeforeChrist(TokenList tokens, int after) => tokens.Word(after) is "bc" or "bce"
        || tokens.Word(after) == "b" && tokens.Mark(after + 1) == '.' && tokens.Word(after + 2) == "c";

    private static bool IsPlural(TokenList tokens, int at) =>
        tokens.Word(at) is { Length: > 3 } word && word[^1] == 's' && word[^2] != 's' && !tokens.IsCapital(at)
            && tokens.SameSentence(at - 1, at)
        && !tokens.Lists.SingularsInS.Contains(word);

    private static bool IsNeighbour(TokenList tokens, int at) =>
        tokens.Length(at) == 4 && tokens.Number(at) is >= 1800 and <= 2100 && !IsNumbered(tokens, at);

    // "CVE-2014-1829", "0-1998-2004-7": letters or figures, a year and more figures.
    private static bool IsInCode(TokenList tokens, int at) =>
        tokens.IsHyphen(at - 1) && IsPartOfCode(tokens, at - 2) && tokens.IsHyphen(at + 1) && tokens.Length(at + 2) > 2
            && tokens.Number(at + 2) >= 0
        || tokens.IsHyphen(at - 1) && tokens.Number(at - 2) >= 0 && tokens.IsHyphen(at - 3) && (tokens.Word(at - 4) != ""
            || tokens.Length(at - 2) > 2 && tokens.Number(at - 4) >= 0);

    private static bool IsPartOfCode(TokenList tokens, int at) => tokens.Word(at) != "" || tokens.Number(at) >= 0;

    // "2012 DA14": a body of the sky, by the year and the turn in which it was found.
    private static bool IsDesignation(TokenList tokens, int at) =>
        tokens.Length(at + 1) == 2 && tokens.IsCapital(at + 1) && tokens.IsGlued(at + 2) && tokens.Number(at + 2) >= 0;

    // "Friendship-2017", "Expo-2020"; but a type of aircraft may be called "-2000".
    private static bool IsNamePart(TokenList tokens, int at, int year) =>
        tokens.IsGlued(at) && tokens.IsGlued(at - 1) && tokens.Length(at - 2) >= 4 && tokens.IsCapital(at - 2)
            && year is >= 1900 and <= 2050 && year % 100 != 0;

    // "2014: a year of change", "2014 World Cup", "- 2014: a fire" where a sentence or an item of a list begins.
    private static bool IsHeading(TokenList tokens, int at) => (tokens.StartsSentence(at)
            || tokens.Mark(at - 1) is '-' or '*' or '•' or '+' && !tokens.IsGlued(at) && tokens.StartsSentence(at - 1))
        && (tokens.Mark(at + 1) is ':' or '-' || tokens.IsCapital(at + 1)
            || (tokens.Mark(at + 1) is '"' or '“' && tokens.IsCapital(at + 2)) || tokens.In(at + 1, tokens.Lists.HeadingVerbs));

    // "World Cup 2014", "Zapad 2013".
    private static bool IsEdition(TokenList tokens, int at, int year) => tokens.IsCapital(at - 1) && tokens.SameSentence(at - 1, at)
        && year is >= 1900 and <= 2050 && year % 100 != 0 && tokens.Length(at - 1) >= 3;
}
