using ChatBot.Corpus.Phrases;
using ChatBot.Daily;
using NodaTime;
using NodaTime.Text;

namespace ChatBot.Tests.Daily.Posting;

/// <summary>Has something on every date but those that are named.</summary>
internal sealed class FakeContent(params LocalDate[] empty) : IDailyContent
{
    public DailyPost? Compose(Subscription subscription, LocalDate day, IReadOnlyDictionary<long, LocalDate> shown, int number = 1)
    {
        var heading = "On this date · " + LocalDatePattern.Iso.Format(day) + (number > 1 ? $" no. {number}" : "");
        return empty.Contains(day) ? null : new(heading, heading + "\n> text", [day.DayOfYear]);
    }

    public string Say(SubscriptionSettings settings, Phrase said) => said.ToString();

    public IReadOnlyList<AnnualDate> EventDays(string? lens) =>
        [.. Enumerable.Range(0, 366).Select(new LocalDate(2000, 1, 1).PlusDays).Select(day => new AnnualDate(day.Month, day.Day))
            .Except(empty.Select(day => new AnnualDate(day.Month, day.Day)))];
}
