using System.Globalization;
using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>
/// Feasts, fixed and moving: "Christmas", "Christmas Eve 1989", "New Year's Day", "Good Friday", "the day after Thanksgiving".
/// </summary>
internal static class Feasts
{
    private const int LongestName = 7;

    public static Reading? Alone(TokenList tokens, int at)
    {
        if (Named(tokens, at, out var next) is not { } feast) return null;
        if (Years.After(tokens, tokens.Word(next) is "of" or "in" ? next + 1 : next, out var end) is { } year)
            return new(at, end, feast with { Year = year.Year, OfUnknownCentury = year.OfUnknownCentury });
        // "Christmas shopping", "the Easter egg": a name of one word dates something only where a date would stand.
        var dates = next > at + 1 || tokens.In(at - 1, tokens.Lists.FeastLeads) && !tokens.IsCapital(next);
        return dates ? new(at, Terms.SkipDayTime(tokens, next), feast) : null;
    }

    /// <summary>The day on either side of a feast: "the day after Christmas", "the day before Thanksgiving".</summary>
    public static Reading? Neighbour(TokenList tokens, int at)
    {
        if (tokens.Word(at) != "the" || tokens.Word(at + 1) != "day") return null;
        var days = tokens.Word(at + 2) switch { "after" or "following" => 1, "before" or "preceding" => -1, _ => 0 };
        return days != 0 && Alone(tokens, at + 3) is { Expression: CalendarDate feast } day ? new(at, day.End, new DayBeside(feast, days))
            : null;
    }

    /// <summary>
    /// The feast named at a place and the place after its name; null for none. The longest name wins; its first letter is a capital.
    /// </summary>
    public static CalendarDate? Named(TokenList tokens, int at, out int next)
    {
        next = at;
        if (!Begins(tokens, at)) return null;
        CalendarDate? feast = null;
        var name = "";
        for (var end = at; end < at + LongestName && tokens.SameSentence(at, end); end++)
        {
            name += $"{(end > at ? " " : "")}{tokens.Text(end)}";
            if (!tokens.Lists.Feasts.TryGetValue(name, out var date)) continue;
            (feast, next) = (Date(date), end + 1);
        }

        return feast;
    }

    /// <summary>True for a word that a feast's name may begin with.</summary>
    public static bool Begins(TokenList tokens, int at) => tokens.IsCapital(at) && tokens.In(at, tokens.Lists.FeastOpeners);

    // "12-25", "Easter"
    private static CalendarDate Date(string date) => char.IsDigit(date[0])
        ? new(null, int.Parse(date.AsSpan(0, 2), CultureInfo.InvariantCulture), int.Parse(date.AsSpan(3), CultureInfo.InvariantCulture))
        : new(null) { Feast = Enum.Parse<MovingFeast>(date) };
}
