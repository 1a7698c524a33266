using ChatBot.Corpus.Phrases;
using NodaTime;

namespace ChatBot.Daily;

/// <summary>
/// What the library has to say on a date; the boundary between the ledger, which is about when, and the library, which is about what.
/// </summary>
public interface IDailyContent
{
    /// <param name="day">The date in the channel's zone.</param>
    /// <param name="shown">When the channel was last shown each sentence, by fingerprint.</param>
    /// <param name="number">Which post of the date it is, from 1: a later one shows nothing that an earlier one has shown.</param>
    /// <returns>Null when there is nothing to post.</returns>
    DailyPost? Compose(Subscription subscription, LocalDate day, IReadOnlyDictionary<long, LocalDate> shown, int number = 1);

    /// <summary>The days of the year that have an event, in the order of the calendar.</summary>
    /// <param name="lens">Name of the lens that narrows the events; null for all of them.</param>
    IReadOnlyList<AnnualDate> EventDays(string? lens);

    /// <summary>The bot's own words in the language of the server that a subscription is for.</summary>
    string Say(SubscriptionSettings settings, Phrase said);
}
