using ChatBot.Daily.Posting;
using ChatBot.Daily.Schedule;
using ChatBot.Replies;
using NodaTime;

namespace ChatBot.Daily.Command;

/// <summary>
/// What <c>/daily</c> does, wherever it was typed: checks, saves, says. Each reply is for the caller alone, in Discord's Markdown, of at
/// most 2,000 characters.
/// </summary>
public sealed class DailyCommand(IDailyStore store, IDailyContent content, IChannelPoster poster, Zones zones, DailyLenses lenses)
{
    private const string NotInServer = "Daily posts belong to a server's channel: use /daily in a server.";
    private const string MayNot = "You need the permission **Manage Server** for this; nothing was changed.";
    private const string Unchanged = "Nothing was changed.";
    private const string StateFails = "The bot's state file could not be written or read just now, so nothing was changed. Whoever runs the bot finds the cause in its log.";
    private static readonly IReadOnlyDictionary<long, LocalDate> NothingShown = new Dictionary<long, LocalDate>();

    private Instant Now => poster.Now;

    public async Task<DailyReply> RunAsync(DailyCaller caller, DailyRequest request, CancellationToken cancellation)
    {
        var words = caller.Words;
        if (caller.Guild is not { } guild)
        {
            return words.Say(NotInServer);
        }

        // Discord hides the command from others, but a server's own settings can undo that.
        if (!caller.MayManage)
        {
            return words.Say(MayNot);
        }

        try
        {
            return request switch
            {
                DailyRequest.TurnOn on => await OnAsync(caller, guild, on, cancellation),
                DailyRequest.TurnOff off => await OffAsync(caller, guild, off, cancellation),
                DailyRequest.Preview preview => (DailyReply)await PreviewAsync(caller, guild, preview, cancellation),
                _ => await StatusAsync(guild, words, cancellation),
            };
        }
        catch (StateUnavailableException)
        {
            return words.Say(StateFails);
        }
    }

    private async Task<DailyReply> OnAsync(DailyCaller caller, ulong guild, DailyRequest.TurnOn on, CancellationToken cancellation)
    {
        var words = caller.Words;
        var (settings, zone, problems) = Read(on, words);
        if (problems.Count > 0)
        {
            return string.Join('\n', problems.Append(words.Say(Unchanged)));
        }

        if (await poster.ObstacleAsync(guild, on.Channel, on.Role, cancellation) is { } obstacle)
        {
            return $"{words.Say(obstacle)} {words.Say(Unchanged)}";
        }

        var recurrence = new Recurrence(Frequency.Daily, default, settings.Time);
        var first = (settings.Frequency == Frequency.Weekdays ? recurrence with { Frequency = Frequency.Weekdays } : recurrence)
            .After(Now, zone!);
        var posted = (await store.HistoryAsync(on.Channel, 3, cancellation)).Select(row => row.Date).ToHashSet();
        while (posted.Contains(first.Date))
        {
            first = recurrence.After(first.Date, zone!);
        }

        var subscription = new Subscription(on.Channel, guild, caller.User, settings, first.Date, first, Health.Good);
        await store.SaveAsync(subscription, cancellation);
        return Saved(subscription, zone!, words);
    }

    /// <summary>How often the library has something, when next, and what to choose for the other days.</summary>
    private DailyReply Saved(Subscription subscription, DateTimeZone zone, MessageCatalog words)
    {
        var days = content.EventDays(subscription.Settings.Lens).ToHashSet();
        return new(
            new DailyReport(words).Saved(subscription, days.Count, NextEvent(subscription, days, zone)),
                new DailyOffer(subscription.Channel, subscription.Settings.WhenEmpty));
    }

    /// <summary>The first due date that covers a day with an event, and that day.</summary>
    private static (LocalDate Event, Instant At)? NextEvent(Subscription subscription, HashSet<AnnualDate> days, DateTimeZone zone)
    {
        const int FourYears = 1461;
        for (var due = subscription.Next; days.Count > 0
            && Period.DaysBetween(subscription.Next.Date, due.Date) <= FourYears; due = subscription.Recurrence.After(due.Date, zone))
        {
            foreach (var date in subscription.Recurrence.Covers(due.Date)
                .Where(date => days.Contains(new AnnualDate(date.Month, date.Day)))) return (date, due.At);
        }

        return null;
    }

    /// <summary>What a channel gets on days without events, chosen after it was switched on.</summary>
    public async Task<DailyReply> ChooseAsync(DailyCaller caller, ulong channel, string whenEmpty, CancellationToken cancellation)
    {
        var words = caller.Words;
        if (!caller.MayManage || caller.Guild is not { } guild)
        {
            return words.Say(MayNot);
        }

        try
        {
            return DailyWords.WhenEmptyOf(whenEmpty) is { } chosen && await store.FindAsync(channel, cancellation) is { } found
                && found.Guild == guild && zones.Find(found.Settings.Zone) is { } zone
                ? Saved(await ChangedAsync(found with { Settings = found.Settings with { WhenEmpty = chosen } }, cancellation), zone, words)
                : words.Say("No channel of this server has a daily post. /daily on sets one.");
        }
        catch (StateUnavailableException)
        {
            return words.Say(StateFails);
        }
    }

    private async Task<Subscription> ChangedAsync(Subscription changed, CancellationToken cancellation)
    {
        await store.SaveAsync(changed, cancellation);
        return changed;
    }

    private (SubscriptionSettings Settings, DateTimeZone? Zone, IReadOnlyList<string> Problems) Read(DailyRequest.TurnOn on, MessageCatalog words)
    {
        var problems = new List<string>();
        if (!ClockTime.TryRead(on.Time, out var clock, out var problem))
        {
            problems.Add(words.Say(problem));
        }

        var (zone, choices) = zones.Read(on.Zone, Now, on.Country);
        if (zone is null)
        {
            var report = new DailyReport(words);
            problems.Add(choices.Count > 0 ? report.WhichZone(on.Zone, choices)
                : report.NoSuchZone(on.Zone, zones.Suggest(on.Zone, Now, 3, on.Country)));
        }

        var frequency = on.Frequency is null ? Frequency.Daily : DailyWords.FrequencyOf(on.Frequency);
        if (frequency is null)
        {
            problems.Add(words.Say("{0} is one of {1}.", "frequency",
                string.Join(", ", DailyWords.Frequencies.Select(known => known.Word))));
        }

        var whenEmpty = on.WhenEmpty is null ? WhenEmpty.Skip : DailyWords.WhenEmptyOf(on.WhenEmpty);
        if (whenEmpty is null)
        {
            problems.Add(words.Say("{0} is one of {1}.", "when-empty",
                string.Join(", ", DailyWords.WhenEmpties.Select(known => known.Word))));
        }

        var lens = on.Lens is { } typed ? lenses.Find(typed) : null;
        if (on.Lens is not null && lens is null)
        {
            problems.Add(lenses.Names.Count == 0 ? words.Say("This library has no lenses.")
                : words.Say("{0} is one of {1}.", "lens", string.Join(", ", lenses.Names)));
        }

        return (new SubscriptionSettings(zone?.Id ?? "", clock, frequency ?? default, whenEmpty ?? default, lens, on.Role, on.Silent),
            zone, problems);
    }

    private async Task<string> OffAsync(DailyCaller caller, ulong guild, DailyRequest.TurnOff off, CancellationToken cancellation)
    {
        var all = (await store.ListAsync(guild, cancellation)).Where(subscription => subscription.Health.State != SubscriptionState.Off)
            .ToList();
        var wanted = off.Channel ?? (all.Exists(subscription => subscription.Channel == caller.Channel) || all.Count != 1 ? caller.Channel
            : all[0].Channel);
        if (all.Find(subscription => subscription.Channel == wanted) is not { } found)
        {
            return all.Count == 0
                ? caller.Words.Say("No channel of this server has a daily post.")
                : caller.Words.Say("{0} has no daily post. These have: {1}.", $"<#{wanted}>",
                    string.Join(", ", all.Select(subscription => $"<#{subscription.Channel}>")));
        }

        await store.SaveAsync(found with { Health = Health.Good with { State = SubscriptionState.Off } }, cancellation);
        return caller.Words.Say("The daily post in {0} is off. Its settings and its record are kept; /daily on sets it anew.",
            $"<#{found.Channel}>");
    }

    private async Task<string> StatusAsync(ulong guild, MessageCatalog words, CancellationToken cancellation)
    {
        var report = new DailyReport(words);
        var lines = new List<string>();
        foreach (var subscription in await store.ListAsync(guild, cancellation))
        {
            var history = await store.HistoryAsync(subscription.Channel, 1, cancellation);
            lines.Add(report.Status(subscription, history.Count > 0 ? history[0] : null));
        }

        foreach (var row in await store.UnreadableAsync(guild, cancellation))
        {
            lines.Add($"<#{row.Channel}>: **{words.Say("paused")}**. {words.Say("What the bot keeps of this channel is damaged. /daily on sets it anew.")}");
        }

        return lines.Count == 0 ? words.Say("No channel of this server has a daily post. /daily on sets one.") : report.Within(lines);
    }

    private async Task<string> PreviewAsync(DailyCaller caller, ulong guild, DailyRequest.Preview preview, CancellationToken cancellation)
    {
        var subscription = await store.FindAsync(caller.Channel, cancellation) is { } here && here.Guild == guild
            ? here
            : (await store.ListAsync(guild, cancellation)).FirstOrDefault(other => other.Health.State != SubscriptionState.Off)
                ?? Unset(caller.Channel, guild);
        var today = Now.InZone(zones.Find(subscription.Settings.Zone) ?? DateTimeZone.Utc).Date;
        if (!DayOfYear.TryRead(preview.Date, today, out var day, out var problem))
        {
            return caller.Words.Say(problem);
        }

        var shown = subscription.SetBy == 0 ? NothingShown : await store.ShownAsync(subscription.Channel, cancellation);
        return new DailyReport(caller.Words).Preview(subscription, day, content.Compose(subscription with { Anchor = day }, day, shown));
    }

    /// <summary>What a channel without a subscription would get with the defaults.</summary>
    private static Subscription Unset(ulong channel, ulong guild) =>
        new(channel, guild, 0, new SubscriptionSettings("UTC", new LocalTime(9, 0)), default, default, Health.Good);
}
