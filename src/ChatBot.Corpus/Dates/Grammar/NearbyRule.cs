using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;
using ChatBot.Corpus.Dates.Words;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>A month, a season or a day of a month with a pointer: "last May", "this spring", "next November 20".</summary>
internal static class NearbyRule
{
    public static Reading? Read(TokenList tokens, int at)
    {
        if (tokens.Word(at) == "that") return OfSpokenYear(tokens, at);
        if (tokens.Word(at) == "the") return FromSpoken(tokens, at);
        int? direction = tokens.Word(at) switch { "last" => -1, "this" => 0, "next" or "coming" => 1, _ => null };
        if (direction is not { } way) return null;
        var name = at + 1;
        if (way == 0 && tokens.Word(name) is "past" or "coming")
        {
            way = tokens.Word(name) == "past" ? -1 : 1;
            name++;
        }

        if (SeasonRule.Part(tokens.Word(name)) is > 0 and var part) return new(at, name + 1, new NearbyDate(new CalendarDate(null, null, null, part), way));
        if (FeastNames.Read(tokens, name, out var feast) is { } kept) return new(at, feast, new NearbyDate(kept, way));
        if (MonthNames.Read(tokens, name, out _) == 0 || !tokens.IsCapital(name)) return null;
        return MonthFirstRule.Read(tokens, name) is { Expression: CalendarDate { Year: null } date } month ? new(at, month.End, new NearbyDate(date, way)) : null;
    }

    // "the following February", "the previous summer"
    private static Reading? FromSpoken(TokenList tokens, int at)
    {
        int? direction = tokens.Word(at + 1) switch { "following" or "next" => 1, "previous" or "preceding" => -1, _ => null };
        if (direction is not { } way) return null;
        if (SeasonRule.Part(tokens.Word(at + 2)) is > 0 and var part) return tokens.Word(at + 3) == "of" ? null : new(at, at + 3, new NearbyDate(new CalendarDate(null, null, null, part), way, Anchor.Discourse));
        return tokens.IsCapital(at + 2) && MonthNames.Read(tokens, at + 2, out _) > 0 && MonthFirstRule.Read(tokens, at + 2) is { Members.Count: 0, Expression: CalendarDate { Year: null } date } month
            ? new(at, month.End, new NearbyDate(date, way, Anchor.Discourse))
            : null;
    }

    // "that autumn", "that May"
    private static Reading? OfSpokenYear(TokenList tokens, int at)
    {
        var part = SeasonRule.Part(tokens.Word(at + 1));
        var month = part == 0 && tokens.IsCapital(at + 1) && tokens.Number(at + 2) < 0 ? MonthNames.Find(tokens.Word(at + 1)) : 0;
        if (part == 0 && month == 0 || tokens.IsCapital(at + 2)) return null;
        return new(at, at + 2, new WithinYear(new CalendarDate(null, month == 0 ? null : month, null, part), new RelativePeriod(TimeUnit.Year, 0, Anchor.Discourse)));
    }
}
