using System.Globalization;
using NodaTime;

namespace ChatBot.Daily.Command;

/// <summary>Reads the date of a preview: "11-20", "2026-11-20", "20 November", "Nov 20", "today", "tomorrow".</summary>
public static class DayOfYear
{
    private static readonly string[] WithoutYear = ["M-d", "d MMMM", "d MMM", "MMMM d", "MMM d"];
    private static readonly string[] WithYear = ["yyyy-M-d", "d MMMM yyyy", "d MMM yyyy", "MMMM d yyyy", "MMM d yyyy"];

    /// <param name="today">Today where the post would be made; a day without a year is the next one from then on.</param>
    /// <param name="problem">What is wrong with it and what to write instead.</param>
    public static bool TryRead(string? text, LocalDate today, out LocalDate date, out string problem)
    {
        (date, problem) = (today, "");
        var typed = (text ?? "").Trim().Replace(",", "", StringComparison.Ordinal);
        if (typed.Length == 0 || typed.Equals("today", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        if (typed.Equals("tomorrow", StringComparison.OrdinalIgnoreCase))
        {
            date = today.PlusDays(1);
            return true;
        }

        if (Parse(typed, WithYear) is { } whole)
        {
            date = LocalDate.FromDateOnly(whole);
            return true;
        }

        // Read in a leap year, so that 29 February is a date.
        if (Parse(typed + " 2000", [.. WithoutYear.Select(form => form + " yyyy")]) is { } day)
        {
            date = Next(day.Month, day.Day, today);
            return true;
        }

        problem = $"“{(typed.Length <= 30 ? typed : typed[..30] + "…")}” is not a date of the calendar. Write it like 11-20 (month and day), 2026-11-20 or 20 November.";
        return false;
    }

    private static LocalDate Next(int month, int day, LocalDate today)
    {
        for (var year = today.Year; ; year++)
        {
            if (day <= CalendarSystem.Iso.GetDaysInMonth(year, month) && new LocalDate(year, month, day) is var date && date >= today)
            {
                return date;
            }
        }
    }

    private static DateOnly? Parse(string text, string[] forms) =>
        DateOnly.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.AllowInnerWhite, out var date) ? date : null;
}
