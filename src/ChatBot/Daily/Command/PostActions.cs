using ChatBot.Corpus.Phrases;
using ChatBot.Daily.Content;
using ChatBot.Daily.Posting;
using ChatBot.Daily.Schedule;
using ChatBot.Replies;
using NodaTime;

namespace ChatBot.Daily.Command;

/// <summary>What <c>/daily</c> does with a post that a channel has: switches it off, tests, pauses and resumes it, leaves one
/// out.</summary>
internal sealed class PostActions(IDailyStore store, IDailyContent content, IChannelPoster poster, Zones zones)
{
    public const int MostTimes = 6;

    private static Phrase PausedByAdmin => Phrase.Of($"An admin paused it.");

    private Instant Now => poster.Now;

    /// <exception cref="ArgumentException">The request is about no post that a channel has.</exception>
    public Task<string> RunAsync(DailyCaller caller, ulong guild, DailyRequest request, CancellationToken cancellation) => request switch
    {
        DailyRequest.TurnOff off => OnOneAsync(caller, guild, off.Channel, found => OffAsync(caller, found, cancellation), cancellation),
        DailyRequest.Test test => OnOneAsync(caller, guild, test.Channel, found => TestAsync(caller, found, test.Nonce, cancellation),
            cancellation),
        DailyRequest.Pause pause => OnOneAsync(caller, guild, pause.Channel, found => PauseAsync(caller, found, cancellation),
            cancellation),
        DailyRequest.GoOn resume => OnOneAsync(caller, guild, resume.Channel, found => ResumeAsync(caller, found, cancellation),
            cancellation),
        DailyRequest.Skip skip => OnOneAsync(caller, guild, skip.Channel, found => SkipAsync(caller, found, cancellation), cancellation),
        _ => throw new ArgumentException($"{request.GetType().Name} is about no one post.", nameof(request)),
    };

    /// <summary>The first post from now on that the ledger has not.</summary>
    public async Task<DueDate> FirstAsync(ulong channel, Recurrence recurrence, DateTimeZone zone, CancellationToken cancellation)
    {
        var posted = (await store.HistoryAsync(channel, 3 * MostTimes, cancellation)).Select(row => (row.Date, row.Number)).ToHashSet();
        var first = recurrence.After(Now, zone);
        while (posted.Contains((first.Date, first.Number)))
        {
            first = recurrence.After(first, zone);
        }

        return first;
    }

    /// <summary>
    /// Finds the channel that is meant, the one where it was typed or the only one that has a post, and does something with it.
    /// </summary>
    private async Task<string> OnOneAsync(DailyCaller caller, ulong guild, ulong? channel, Func<Subscription, Task<string>> act,
        CancellationToken cancellation)
    {
        var all = (await store.ListAsync(guild, cancellation)).Where(subscription => subscription.Health.State != SubscriptionState.Off)
            .ToList();
        var wanted = channel ?? (all.Exists(subscription => subscription.Channel == caller.Channel) || all.Count != 1 ? caller.Channel
            : all[0].Channel);
        if (all.Find(subscription => subscription.Channel == wanted) is { } found)
        {
            return await act(found);
        }

        return all.Count == 0
            ? caller.Words.Say("No channel of this server has a daily post.")
            : caller.Words.Say("{0} has no daily post. These have: {1}.", $"<#{wanted}>",
                string.Join(", ", all.Select(subscription => $"<#{subscription.Channel}>")));
    }

    private async Task<string> OffAsync(DailyCaller caller, Subscription found, CancellationToken cancellation)
    {
        await store.SaveAsync(found with { Health = Health.Good with { State = SubscriptionState.Off } }, cancellation);
        return caller.Words.Say("The daily post in {0} is off. Its settings and its record are kept; /daily on sets it anew.",
            $"<#{found.Channel}>");
    }

    private async Task<string> PauseAsync(DailyCaller caller, Subscription found, CancellationToken cancellation)
    {
        await store.SaveAsync(found with { Health = Health.Good with { State = SubscriptionState.Paused, Reason = PausedByAdmin } },
            cancellation);
        return caller.Words.Say("The daily post in {0} is paused. /daily resume goes on with it.", $"<#{found.Channel}>");
    }

    private async Task<string> ResumeAsync(DailyCaller caller, Subscription found, CancellationToken cancellation)
    {
        if (zones.Find(found.Settings.Zone) is not { } zone)
        {
            return caller.Words.Say("Paused: the time zone {0} is not known any more. Choose another with /daily on.", found.Settings.Zone);
        }

        var next = await FirstAsync(found.Channel, found.Recurrence, zone, cancellation);
        await store.SaveAsync(found with { Next = next, Health = Health.Good }, cancellation);
        return caller.Words.Say("The daily post in {0} goes on. The next date is {1}.", $"<#{found.Channel}>", DailyReport.Moment(next.At));
    }

    private async Task<string> SkipAsync(DailyCaller caller, Subscription found, CancellationToken cancellation)
    {
        if (found.Health.State != SubscriptionState.On || zones.Find(found.Settings.Zone) is not { } zone)
        {
            return caller.Words.Say("The daily post in {0} is paused. /daily resume goes on with it.", $"<#{found.Channel}>");
        }

        // The row is what the post would have had: whoever comes too late with it finds it taken.
        var following = found.Recurrence.After(found.Next, zone);
        var next = new LedgerEntry(found.Channel, found.Next.Date, LedgerState.Skipped, found.Next.At, Now, 1, Now);
        var left = next with { Number = found.Next.Number };
        return await store.ClaimAsync(left, following, cancellation)
            ? caller.Words.Say("The post of {0} in {1} is left out. The next date is {2}.", DailyReport.Day(found.Next.Date),
                $"<#{found.Channel}>", DailyReport.Moment(following.At))
            : caller.Words.Say("The post of {0} in {1} was being made just now; it cannot be left out any more.",
                DailyReport.Day(found.Next.Date), $"<#{found.Channel}>");
    }

    /// <summary>Outside of the ledger and the rotation, without a ping, and published to nobody.</summary>
    private async Task<string> TestAsync(DailyCaller caller, Subscription found, string nonce, CancellationToken cancellation)
    {
        var words = caller.Words;
        var marker = $"-# {words.Say("A test of the daily post.")}\n";
        var today = Now.InZone(zones.Find(found.Settings.Zone) ?? DateTimeZone.Utc).Date;
        var shown = await store.ShownAsync(found.Channel, cancellation);
        var post = Enumerable.Range(0, 367).Select(today.PlusDays).Select(day => content.Compose(found with { Anchor = day }, day, shown))
            .FirstOrDefault(made => made is not null);
        if (post is null)
        {
            return words.Say("There is nothing to post in a whole year: choose with /daily on what to post on days without events.");
        }

        var text = found.Settings.Role is { } role ? post.Text.Replace($"<@&{role}>", "", StringComparison.Ordinal) : post.Text;
        text = text.Length + marker.Length <= PostText.Longest ? marker + text : text;
        var test = post with { Role = null, Publish = false, Text = text };
        switch (await poster.SendAsync(found.Guild, found.Channel, test, nonce, cancellation))
        {
            case Delivery.Arrived arrived:
                var left = await poster.FinishAsync(found.Channel, arrived.Message, test, cancellation);
                return words.Say("A test post is in {0}.", $"<#{found.Channel}>")
                    + (left is null ? "" : $" {DiscordMarkdown.Escape(left)}");
            case Delivery.Refused refused:
                return words.Say("A test post in {0} did not arrive: {1}", $"<#{found.Channel}>", words.Say(refused.Why.Sentence()));
            default:
                return words.Say("A test post in {0} did not arrive: {1}", $"<#{found.Channel}>", "");
        }
    }
}
