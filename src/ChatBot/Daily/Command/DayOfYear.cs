using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Dates.Tagging;
using ChatBot.Corpus.Phrases;
using NodaTime;
using DateInterval = ChatBot.Corpus.Dates.DateInterval;

namespace ChatBot.Daily.Command;

/// <summary>
/// Reads the date of a preview, as every command reads dates ("11-20", "2026-11-20", "20 November"), and "today" and "tomorrow".
/// </summary>
public static class DayOfYear
{
    private static Phrase Examples => Phrase.Of($"Write it like 11-20 (month and day), 2026-11-20 or 20 November.");

    /// <param name="today">Today where the post would be made; a day without a year is the next one from then on.</param>
    /// <param name="problem">What is wrong with it and what to write instead.</param>
    public static bool TryRead(string? text, LocalDate today, out LocalDate date, out Phrase problem)
    {
        (date, problem) = (today, Phrase.Empty);
        var typed = (text ?? "").Trim();
        if (typed.Length == 0 || typed.Equals("today", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        if (typed.Equals("tomorrow", StringComparison.OrdinalIgnoreCase))
        {
            date = today.PlusDays(1);
            return true;
        }

        var read = DateQuery.Read(typed, DateInterval.Day(today.Year, today.Month, today.Day));
        if (read.Problems is [var impossible, ..])
        {
            problem = impossible.Line;
            return false;
        }

        switch (read.Dates)
        {
            case [{ Interval: { Precision: DatePrecision.Day, Start: { } day } }]:
                date = LocalDate.FromDateOnly(day);
                return true;
            case [{ Yearless: { Month: var month, Day: { } dayOfMonth } }]:
                date = Next(month, dayOfMonth, today);
                return true;
            default:
                var shown = typed.Length <= 30 ? typed : typed[..30] + "…";
                problem = Phrase.Of($"“{shown}” is not one day. {Examples}");
                return false;
        }
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
}
