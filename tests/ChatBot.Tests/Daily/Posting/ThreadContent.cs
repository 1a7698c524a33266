using ChatBot.Corpus.Phrases;
using ChatBot.Daily;
using NodaTime;

namespace ChatBot.Tests.Daily.Posting;

/// <summary>Has something on every date, to be published, with a thread under it.</summary>
internal sealed class ThreadContent : IDailyContent
{
    public DailyPost? Compose(Subscription subscription, LocalDate day, IReadOnlyDictionary<long, LocalDate> shown, int number = 1) =>
        new FakeContent().Compose(subscription, day, shown, number)! with { Thread = "talk", Publish = true };

    public IReadOnlyList<AnnualDate> EventDays(string? lens) => [];

    public string Say(SubscriptionSettings settings, Phrase said) => said.ToString();
}
