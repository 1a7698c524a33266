using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>
/// Years that stand over the entries of a chronology or a catalogue, the chapters of a history or the days of a diary: "2012" alone,
/// "Harbour office, 1969" over "26 February", "Lamp, brass, 1928" over what is told of it. What is dated without a year below counts from
/// all but the last.
/// </summary>
internal static class DateHeadings
{
    private const int MostTokens = 16;
    private const int FewestTokensOfProse = 8;
    private const int FewestTokensOfText = 24;

    public static Reading? Year(TokenList tokens, int at)
    {
        if (!YearEvidence.CouldBeYear(tokens, at) || tokens.HasPageNumbers)
            return null;
        var year = new Reading(at, at + 1, new CalendarDate(tokens.Number(at)));
        if (IsWhole(tokens, at, at + 1))
            return StandsOver(tokens, at) ? year with { IsHeading = true } : null;
        if (!EndsLine(tokens, at))
            return null;
        var next = Next(tokens, at);
        // What a title says of its thing is no year of the days that the text below tells.
        return OpensWithDay(tokens, next) ? year with { IsHeading = true }
            : IsProse(tokens, next, NamesKind(tokens, First(tokens, at), at) ? 1 : FewestTokensOfProse) ? year : null;
    }

    /// <summary>True when the tokens are all of their paragraph but for its marks ("# 2012", "– 2012 –").</summary>
    public static bool IsWhole(TokenList tokens, int first, int end) =>
        AreMarks(tokens, First(tokens, first), first) && AreMarks(tokens, end, Next(tokens, first));

    /// <summary>True for what opens its paragraph, but for marks.</summary>
    public static bool OpensParagraph(TokenList tokens, int at) => AreMarks(tokens, First(tokens, at), at);

    /// <summary>True when one of the tokens says what the document or its part is ("Register of burials", "Season 2").</summary>
    public static bool NamesKind(TokenList tokens, int first, int end) =>
        Enumerable.Range(first, end - first).Any(at => IsKind(tokens, at));

    /// <summary>True for what a document or a part of it is called.</summary>
    public static bool IsKind(TokenList tokens, int at) => tokens.In(at, tokens.Lists.DocumentWords)
        || tokens.In(at, tokens.Lists.YearlyDocuments) || tokens.In(at, tokens.Lists.SerialParts);

    /// <summary>The first token of a paragraph.</summary>
    public static int First(TokenList tokens, int at) => FirstFrom(tokens, tokens.Paragraph(at));

    /// <summary>The first token of the paragraph below; <see cref="TokenList.Count"/> for the last one.</summary>
    public static int Next(TokenList tokens, int at) => FirstFrom(tokens, tokens.Paragraph(at) + 1);

    // By halves: a text may be one paragraph, which would else be walked through for each of its dates.
    private static int FirstFrom(TokenList tokens, int paragraph)
    {
        var (low, high) = (0, tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens.Paragraph(middle) < paragraph)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static bool AreMarks(TokenList tokens, int first, int end) =>
        Enumerable.Range(first, end - first).All(at => tokens.Mark(at) != '\0');

    // Beside the year stands what it dates, and no further number: those are the cells of a table, or pages.
    private static bool StandsOver(TokenList tokens, int at)
    {
        bool IsNumber(int first) => tokens.Number(first) >= 0 && IsWhole(tokens, first, first + 1);
        var (before, next) = (First(tokens, at) - 1, Next(tokens, at));
        return next < tokens.Count && !IsNumber(next) && !(before >= 0 && IsNumber(before));
    }

    // "Harbour office, 1969": a short line without a stop, in which a mark parts the year.
    private static bool EndsLine(TokenList tokens, int at) =>
        tokens.Mark(at - 1) is ',' or '-' or ':' or '(' && at - First(tokens, at) <= MostTokens
        && Enumerable.Range(at + 1, Next(tokens, at) - at - 1).All(after => tokens.Mark(after) is not ('\0' or '.' or '?' or '!'));

    // "4. Lamp, brass, 1928" over what is told of it; a list of books has a year at the end of the next one too.
    private static bool IsProse(TokenList tokens, int next, int fewest)
    {
        if (next >= tokens.Count) return false;
        var end = Next(tokens, next);
        return end - next >= fewest && tokens.Mark(end - 1) == '.'
            && (tokens.Number(end - 2) < 0 || (end - next >= FewestTokensOfText && !tokens.SameSentence(next, end - 1)));
    }

    private static bool OpensWithDay(TokenList tokens, int next)
    {
        while (next < tokens.Count && tokens.Mark(next) != '\0') next++;
        if (tokens.Lists.Weekdays.ContainsKey(tokens.Word(next))) next += tokens.Mark(next + 1) == ',' ? 2 : 1;
        return next < tokens.Count && DateGrammar.ReadOne(tokens, next) is { } day
            && (day.Members is [var first, ..] ? first : day).Expression is CalendarDate { Year: null, Day: not null }
                or RangeDate { First: CalendarDate { Year: null, Day: not null } };
    }
}
