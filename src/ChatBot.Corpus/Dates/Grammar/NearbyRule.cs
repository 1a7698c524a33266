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
        int? direction = tokens.Word(at) switch { "last" => -1, "this" => 0, "next" or "coming" => 1, _ => null };
        if (direction is not { } way) return null;
        var name = at + 1;
        if (way == 0 && tokens.Word(name) is "past" or "coming")
        {
            way = tokens.Word(name) == "past" ? -1 : 1;
            name++;
        }

        if (SeasonRule.Part(tokens.Word(name)) is > 0 and var part) return new(at, name + 1, new NearbyDate(new CalendarDate(null, null, null, part), way));
        if (MonthNames.Read(tokens, name, out _) == 0 || !tokens.IsCapital(name)) return null;
        return MonthFirstRule.Read(tokens, name) is { Expression: CalendarDate { Year: null } date } month ? new(at, month.End, new NearbyDate(date, way)) : null;
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
