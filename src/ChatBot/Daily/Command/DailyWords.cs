using ChatBot.Daily.Schedule;

namespace ChatBot.Daily.Command;

/// <summary>The words for what can be chosen: as typed, and as said.</summary>
public static class DailyWords
{
    public static IReadOnlyList<(string Word, string Said, Frequency Value)> Frequencies { get; } =
    [
        ("daily", "every day", Frequency.Daily),
        ("weekdays", "Monday to Friday", Frequency.Weekdays),
        ("weekly", "once a week", Frequency.Weekly),
        ("monthly", "once a month", Frequency.Monthly),
    ];

    public static IReadOnlyList<(string Word, string Said, WhenEmpty Value)> WhenEmpties { get; } =
    [
        ("skip", "nothing is posted", WhenEmpty.Skip),
        ("week", "what happened in that week of other years", WhenEmpty.Week),
        ("month", "what happened in that month", WhenEmpty.Month),
        ("quotation", "a quotation of the day", WhenEmpty.Quotation),
    ];

    public static Frequency? FrequencyOf(string word) => Find(Frequencies, word);

    public static WhenEmpty? WhenEmptyOf(string word) => Find(WhenEmpties, word);

    public static string Said(Frequency value) => Frequencies.First(known => known.Value == value).Said;

    public static string Said(WhenEmpty value) => WhenEmpties.First(known => known.Value == value).Said;

    private static T? Find<T>(IReadOnlyList<(string Word, string Said, T Value)> words, string typed)
        where T : struct
    {
        foreach (var (word, said, value) in words)
        {
            if (word.Equals(typed.Trim(), StringComparison.OrdinalIgnoreCase)
                || said.Equals(typed.Trim(), StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        return null;
    }
}
