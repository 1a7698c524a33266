using ChatBot.Corpus.Phrases;
using NodaTime;

namespace ChatBot.Daily.Posting;

/// <summary>What the admin who set a subscription is told.</summary>
internal static class DailyNotices
{
    public static Phrase Failed(Subscription subscription, LocalDate date, Phrase reason) => Phrase.Join("\n",
        Phrase.Of($"The daily post in <#{subscription.Channel}> of {date:yyyy-MM-dd} could not be made. {reason}"),
        Phrase.Join(" ",
            Phrase.Of(
                $"Nothing was deleted, and the next one is tried as usual; after {Health.PausedAfter} failures in a row it is paused."),
            Phrase.Of($"`/daily status` in the server shows how it is going."),
            Phrase.Of($"You will not be told of this again until a post has succeeded.")));
}
