using System.Globalization;
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
    private const string StateFails =
        "The bot's state file could not be written or read just now, so nothing was changed. Whoever runs the bot finds the cause in its "
        + "log.";
    private static readonly IReadOnlyDictionary<long, LocalDate> NothingShown = new Dictionary<long, LocalDate>();

    private readonly PostActions _actions = new(store, content, poster, zones);

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
                DailyRequest.Preview preview => (DailyReply)await PreviewAsync(caller, guild, preview, cancellation),
                DailyRequest.Status => await StatusAsync(guild, words, cancellation),
                _ => await _actions.RunAsync(caller, guild, request, cancellation),
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

        if (on.Extras.OfferRole is not null && !caller.MayGiveRoles)
        {
            return $"{words.Say("To offer a role you need the permission **Manage Roles** yourself.")} {words.Say(Unchanged)}";
        }

        var (missing, extras) = await poster.SettleAsync(guild, on.Channel, settings.Extras, on.Tag, cancellation);
        if (missing is not null)
        {
            return $"{words.Say(missing)} {words.Say(Unchanged)}";
        }

        settings = settings with { Extras = extras };
        var recurrence = new Recurrence(settings.Frequency == Frequency.Weekdays ? Frequency.Weekdays : Frequency.Daily, default,
            settings.Time, settings.Times);
        var first = await _actions.FirstAsync(on.Channel, recurrence, zone!, cancellation);
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

    private (SubscriptionSettings Settings, DateTimeZone? Zone, IReadOnlyList<string> Problems) Read(DailyRequest.TurnOn on,
        MessageCatalog words)
    {
        var problems = new List<string>();
        var times = Times(on.Time, problems, words);

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

        var more = times.Count > 1 ? string.Join(' ', times.Skip(1).Select(time => time.ToString("HH:mm", CultureInfo.InvariantCulture)))
            : null;
        var settings = new SubscriptionSettings(
            zone?.Id ?? "", times.FirstOrDefault(), frequency ?? default, whenEmpty ?? default, lens, on.Role, on.Silent);
        return (settings with { Extras = on.Extras with { MoreTimes = more } }, zone, problems);
    }

    /// <summary>One time or several, apart by commas, in the order of the day.</summary>
    private static List<LocalTime> Times(string typed, List<string> problems, MessageCatalog words)
    {
        var times = new SortedSet<LocalTime>();
        foreach (var one in typed.Split([',', ';', '+', '&'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .DefaultIfEmpty(typed))
        {
            if (ClockTime.TryRead(one, out var time, out var problem)) times.Add(time);
            else problems.Add(words.Say(problem));
        }

        if (times.Count > PostActions.MostTimes)
            problems.Add(words.Say("There can be {0} posts a day at most.", $"{PostActions.MostTimes}"));
        return [.. times];
    }

    /// <summary>
    /// Gives who pressed a post's button the role that it offers, or takes it, as long as a channel of the server still offers it.
    /// </summary>
    /// <param name="has">Whether they have it.</param>
    public async Task<DailyReply> RoleAsync(DailyCaller caller, ulong role, bool has, CancellationToken cancellation)
    {
        var words = caller.Words;
        try
        {
            var offered = caller.Guild is { } guild && (await store.ListAsync(guild, cancellation)).Any(found =>
                found.Health.State != SubscriptionState.Off && found.Settings.Extras.OfferRole == role);
            if (!offered)
            {
                return words.Say("This role is not offered here any more.");
            }

            return await poster.SetRoleAsync(caller.Guild!.Value, caller.User, role, !has, cancellation) is { } fault ? words.Say(fault)
                : words.Say(has ? "You no longer have {0}. Press again to get it." : "You have {0} now. Press again to give it back.",
                    $"<@&{role}>");
        }
        catch (StateUnavailableException)
        {
            return words.Say(StateFails);
        }
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
            lines.Add($"<#{row.Channel}>: **{words.Say("paused")}**. "
                + $"{words.Say("What the bot keeps of this channel is damaged. /daily on sets it anew.")}");
        }

        return lines.Count == 0 ? words.Say("No channel of this server has a daily post. /daily on sets one.") : report.Within(lines);
    }

    private async Task<string> PreviewAsync(DailyCaller caller, ulong guild, DailyRequest.Preview preview, CancellationToken cancellation)
    {
        var subscription = await store.FindAsync(caller.Channel, cancellation) is { } here && here.Guild == guild
            ? here
            : (await store.ListAsync(guild, cancellation)).FirstOrDefault(other => other.Health.State != SubscriptionState.Off)
                ?? Unset(caller, guild);
        var today = Now.InZone(zones.Find(subscription.Settings.Zone) ?? DateTimeZone.Utc).Date;
        if (!DayOfYear.TryRead(preview.Date, today, out var day, out var problem))
        {
            return caller.Words.Say(problem);
        }

        var shown = subscription.SetBy == 0 ? NothingShown : await store.ShownAsync(subscription.Channel, cancellation);
        return new DailyReport(caller.Words).Preview(subscription, day, content.Compose(subscription with { Anchor = day }, day, shown));
    }

    /// <summary>What a channel without a subscription would get with the defaults.</summary>
    private static Subscription Unset(DailyCaller caller, ulong guild) => new(caller.Channel, guild, 0,
        new SubscriptionSettings("UTC", new LocalTime(9, 0)) { Extras = new PostExtras(Locale: caller.Words.Locale) },
        default, default, Health.Good);
}
