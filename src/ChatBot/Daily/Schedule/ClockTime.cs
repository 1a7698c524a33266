using System.Globalization;
using System.Text.RegularExpressions;
using ChatBot.Corpus.Phrases;
using NodaTime;

namespace ChatBot.Daily.Schedule;

/// <summary>Reads a time of day as people write it: "9", "9:00", "09.00", "18h30", "9am", "9:30 p.m.", "noon", "midnight".</summary>
public static partial class ClockTime
{
    private static Phrase Examples => Phrase.Of($"Write it like 9:00, 18:30 or 9am.");

    /// <param name="time">The time, when it could be read.</param>
    /// <param name="problem">What is wrong with it and what to write instead, when it could not.</param>
    public static bool TryRead(string text, out LocalTime time, out Phrase problem)
    {
        time = default;
        var trimmed = text.Trim().ToLowerInvariant();
        if (trimmed is "noon" or "midnight")
        {
            return Read(trimmed == "noon" ? 12 : 0, 0, out time, out problem);
        }

        var match = Shape().Match(trimmed);
        if (!match.Success)
        {
            problem = Phrase.Of($"“{Shown(text)}” is not a time that I can read. {Examples}");
            return false;
        }

        var hour = int.Parse(match.Groups["hour"].ValueSpan, CultureInfo.InvariantCulture);
        var minute = match.Groups["minute"].Success ? int.Parse(match.Groups["minute"].ValueSpan, CultureInfo.InvariantCulture) : 0;
        if (minute > 59)
        {
            problem = Phrase.Of($"“{Shown(text)}” is not a time: minutes go from 00 to 59. {Examples}");
            return false;
        }

        if (!match.Groups["half"].Success)
        {
            problem = hour == 24 && minute == 0
                ? Phrase.Of($"A day ends where the next begins: write midnight as 0:00.")
                : Phrase.Of($"“{Shown(text)}” is not a time: hours go from 0 to 23. {Examples}");
            return hour <= 23 && Read(hour, minute, out time, out problem);
        }

        problem = Phrase.Of($"“{Shown(text)}” is not a time: with am or pm, hours go from 1 to 12. {Examples}");
        return hour is >= 1 and <= 12
            && Read((hour % 12) + (match.Groups["half"].Value == "p" ? 12 : 0), minute, out time, out problem);
    }

    private static bool Read(int hour, int minute, out LocalTime time, out Phrase problem)
    {
        time = new LocalTime(hour, minute);
        problem = Phrase.Empty;
        return true;
    }

    private static string Shown(string text) => text.Length <= 20 ? text : text[..20] + "…";

    [GeneratedRegex(@"^(?<hour>[0-9]{1,2})(?:[:.h](?<minute>[0-9]{2})|h)?(?:\s*(?<half>[ap])\.?\s?m\.?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
