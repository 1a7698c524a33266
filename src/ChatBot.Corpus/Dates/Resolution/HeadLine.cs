using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Grammar;
using ChatBot.Corpus.Dates.Tokens;

namespace ChatBot.Corpus.Dates.Resolution;

/// <summary>
/// A line with one date that may stand over a part of a document: it has no stop, its date stands apart or after a word that says of what
/// it is the date, and text follows.
/// </summary>
/// <param name="Reading">The date.</param>
/// <param name="First">The first token of the line, but for signs that mark it as a heading.</param>
/// <param name="Next">One past its last token.</param>
internal sealed record HeadLine(Reading Reading, int First, int Next)
{
    private const int MostTokens = 24;

    /// <summary>So many lines without a date may stand between a head and its text ("Dear Ann,").</summary>
    private const int MostLinesBetween = 2;

    private const int FewestTokensOfText = 3;

    public bool HasYear => Reading.Expression is CalendarDate { Year: not null }
        or RangeDate { First: CalendarDate { Year: not null } } or RangeDate { Last: CalendarDate { Year: not null } };

    private bool HasDay => Reading.Expression is CalendarDate { Day: not null } or CalendarDate { Feast: not null };

    /// <summary>The line of a reading; null where it stands over no part.</summary>
    public static HeadLine? Of(string text, TokenList tokens, IReadOnlyList<Reading> readings, int at)
    {
        var reading = readings[at];
        if (reading.Members.Count > 0 || reading.Expression is not (CalendarDate or RangeDate)) return null;
        var (first, next) = TextLines.Around(text, tokens, reading.First, reading.End, MostTokens);
        if (next - first > MostTokens || tokens.Mark(next - 1) is '?' or '!' or ';') return null;
        while (first < reading.First && IsSign(tokens, first)) first++;
        var line = new HeadLine(reading, first, next);
        var isAlone = (at == 0 || readings[at - 1].End <= first)
            && (at + 1 == readings.Count || readings[at + 1].First >= next
                || readings[at + 1].Expression is not (CalendarDate or RangeDate));
        return isAlone && line.OpensParagraph(tokens) && !line.IsItem(tokens) && line.Dates(tokens) && line.IsOverText(tokens, readings, at)
            ? line : null;
    }

    /// <summary>True for two lines of a row ("Day 1, 3 May 1931", "Day 12, 14 May").</summary>
    public bool IsAlike(TokenList tokens, HeadLine other) => tokens.Word(First).Length > 0 && tokens.Word(First) == tokens.Word(other.First)
        && tokens.Number(First + 1) >= 0 && tokens.Number(other.First + 1) >= 0;

    private static bool IsSign(TokenList tokens, int at) => tokens.Mark(at) is '#' or '*' or '_' or '=' or '-' or '[';

    private bool OpensParagraph(TokenList tokens) =>
        Enumerable.Range(DateHeadings.First(tokens, First), First - DateHeadings.First(tokens, First)).All(at => IsSign(tokens, at));

    // "2. Minutes of the session of 9 May 1998", of an agenda
    private bool IsItem(TokenList tokens) =>
        tokens.Number(First) >= 0 && tokens.Mark(First + 1) is '.' or ')' && !tokens.IsGlued(First + 2);

    private bool Dates(TokenList tokens)
    {
        if (IsClosed(tokens) || !IsEnded(tokens)) return false;
        var isApart = Reading.First == First || tokens.Mark(Reading.First - 1) is ',' or ':' or '-' or '(' or '[' or '|';
        if (HasDay) return isApart || IsLed(tokens);
        if (!HasYear) return false;
        if (Reading.First == First && Reading.End == Next) return true;
        var isOfLetters = Reading.Expression is CalendarDate { Month: not null }
            && Enumerable.Range(First, Reading.First - First).All(at => EntryHead.IsOfHead(tokens, at));
        return isApart ? isOfLetters || IsOfKind(tokens) || IsLed(tokens) : IsLed(tokens);
    }

    // "To the Editor, 18 August 1866.", "Telephone call, 9 September 2004, 10 a.m."; not what a sentence says.
    private bool IsClosed(TokenList tokens) => tokens.Mark(Next - 1) == '.'
        && !(tokens.Length(Next - 2) == 1 && tokens.Mark(Next - 3) == '.')
        && !(Reading.End == Next - 1 && Enumerable.Range(First, Reading.First - First).All(at => EntryHead.IsOfHead(tokens, at)));

    // "…, 3 May 1999", "(3 May 1999)", "3 May 1999, 10.00", "3 May 1999 – the mill", "1891, by Dr Maddern"
    private bool IsEnded(TokenList tokens) => Reading.End == Next
        || tokens.Mark(Reading.End) is ',' or '.' or ':' or '-' or '(' or ')' or ']' or '|'
        or '*' or '_' or '=' or '"' || tokens.In(Reading.End, tokens.Lists.DatelineWords) || DateHeadings.IsKind(tokens, Reading.End);

    /// <summary>
    /// "Minutes of 4 May 1902", "Answered on 4 April 2021", "Report of the board for 1892", "the year 1898", "Annual Report 1953",
    /// "the 1958 report"; not "Report on the flood of 1962".
    /// </summary>
    private bool IsLed(TokenList tokens)
    {
        var lead = Reading.First - 1;
        if (lead < First) return tokens.Word(First) == "the";
        if (tokens.In(lead, tokens.Lists.PeriodEnds)
            || (tokens.In(lead, tokens.Lists.DocumentLeads) && tokens.Word(lead) != "on")) return true;
        if (tokens.Word(lead) is "on" or "in"
            && (tokens.In(lead - 1, tokens.Lists.DocumentLeads) || (HasDay && IsOfKind(tokens)))) return true;
        if (DateHeadings.IsKind(tokens, lead) || DateHeadings.IsKind(tokens, Reading.End)) return true;
        return tokens.Word(lead) switch
        {
            "for" => IsOfKind(tokens),
            "of" => HasDay ? IsOfKind(tokens) : DateHeadings.IsKind(tokens, lead - 1),
            _ => false,
        };
    }

    private bool IsOfKind(TokenList tokens) => DateHeadings.NamesKind(tokens, First, Reading.First);

    // Text follows, after a line or two that have no date; in the same paragraph it begins as a sentence does.
    private bool IsOverText(TokenList tokens, IReadOnlyList<Reading> readings, int at)
    {
        if (Next < tokens.Count && tokens.Paragraph(Next) == tokens.Paragraph(First))
            return tokens.IsCapital(Next) || tokens.Mark(Next) is '"' or '“' or '\'';
        var first = Next;
        for (var lines = 0; lines <= MostLinesBetween && first < tokens.Count; lines++)
        {
            var next = DateHeadings.Next(tokens, first);
            var last = next - 1;
            while (last > first && tokens.Mark(last) is '"' or '”' or '\'' or ')' or '*' or '_') last--;
            if (next - first >= FewestTokensOfText && tokens.Mark(last) is '.' or '?' or '!' or ':') return true;
            if (at + 1 < readings.Count && readings[at + 1].First < next) return false;
            first = next;
        }

        return false;
    }
}
