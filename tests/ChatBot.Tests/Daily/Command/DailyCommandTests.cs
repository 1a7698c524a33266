using ChatBot.Corpus.Phrases;
using ChatBot.Daily;
using ChatBot.Daily.Command;
using ChatBot.Daily.Posting;
using ChatBot.Daily.Schedule;
using ChatBot.Hosting;
using ChatBot.Search.Library;
using ChatBot.Testing;
using ChatBot.Testing.Libraries;
using ChatBot.Tests.Daily.Posting;
using NodaTime;
using static ChatBot.Tests.Daily.Subscriptions;

namespace ChatBot.Tests.Daily.Command;

public sealed class DailyCommandTests : IDisposable
{
    private static readonly DailyCaller Admin = new(99, 7, 1, MayManage: true);
    private static readonly DailyRequest.TurnOn AtNineInUtc = new(1, "9:00", "utc");

    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryLibrary _library = new TemporaryLibrary()
        .With("seeds/a.txt", "The harbour opened on 20 November 1999. Ships came the same day.");
    private readonly ManualTime _time = new((Due - Duration.FromHours(1)).ToDateTimeOffset());
    private readonly FakeChat _chat;
    private readonly Bot _bot;
    private readonly DailyCommand _command;

    public DailyCommandTests()
    {
        _chat = new FakeChat(_time);
        _bot = new Bot(_folder.State, _chat, _time);
        _command = new DailyCommand(
            _bot.Store, new FakeContent(Date.PlusDays(2)), _chat, Bot.Zones,
                new DailyLenses(new CurrentLibrary(LibraryReader.Read(_library.Folder, null), _time)));
    }

    public void Dispose()
    {
        _bot.Dispose();
        _folder.Dispose();
        _library.Dispose();
    }

    [Fact]
    public async Task On_saves_what_was_chosen_and_says_when_the_first_is_due()
    {
        var request = new DailyRequest.TurnOn(1, "9am", "europe/london", "weekdays", "month", null, 8, true);

        var reply = await _command.RunAsync(Admin, request, default);

        var saved = (await _bot.Store.FindAsync(1, default))!;
        Assert.Equal(new SubscriptionSettings("Europe/London", new LocalTime(9, 0), Frequency.Weekdays, WhenEmpty.Month, null, 8, true),
            saved.Settings);
        Assert.Equal((99UL, 7UL, Date, Due), (saved.SetBy, saved.Guild, saved.Next.Date, saved.Next.At));
        Assert.Contains("Monday to Friday at 09:00 Europe/London, pinging <@&8>, without a notification", reply, StringComparison.Ordinal);
        Assert.Contains($"<t:{Due.ToUnixTimeSeconds()}:F>", reply, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("25:00", "UTC", null, null, null, "hours go from 0 to 23")]
    [InlineData("9", "Europe/Lundon", null, null, null, "There is no time zone “Europe/Lundon”")]
    [InlineData("9", "lon", null, null, null, "Near: Europe/London")]
    [InlineData("9", "UTC", "hourly", null, null, "frequency is one of daily, weekdays, weekly, monthly.")]
    [InlineData("9", "UTC", null, "shout", null, "when-empty is one of skip, week, month, quotation.")]
    [InlineData("9", "UTC", null, null, "nothing-like-it", "no lenses")]
    public async Task What_cannot_be_read_is_said_and_nothing_is_saved(
        string at, string zone, string? frequency, string? whenEmpty, string? lens, string expected)
    {
        var reply = await _command.RunAsync(Admin, new DailyRequest.TurnOn(1, at, zone, frequency, whenEmpty, lens), default);

        Assert.Contains(expected, reply, StringComparison.Ordinal);
        Assert.Contains("Nothing was changed.", reply, StringComparison.Ordinal);
        Assert.Null(await _bot.Store.FindAsync(1, default));
    }

    [Fact]
    public async Task On_says_how_many_days_have_an_event_and_which_comes_next_and_offers_what_to_do_on_the_others()
    {
        var reply = await _command.RunAsync(Admin, AtNineInUtc with { Frequency = "weekly" }, default);

        Assert.Contains($"365 days of the year have an event; next comes 14 November, to be posted <t:{Due.ToUnixTimeSeconds()}:F>", reply,
            StringComparison.Ordinal);
        Assert.Contains("On the other days: nothing is posted.", reply, StringComparison.Ordinal);
        Assert.Equal(new DailyOffer(1, WhenEmpty.Skip), reply.Offer);

        var chosen = await _command.ChooseAsync(Admin, 1, "quotation", default);

        Assert.Contains("On the other days: a quotation of the day.", chosen, StringComparison.Ordinal);
        Assert.Equal((WhenEmpty.Quotation, Due),
            ((await _bot.Store.FindAsync(1, default))!.Settings.WhenEmpty, (await _bot.Store.FindAsync(1, default))!.Next.At));
        Assert.Contains("Manage Server", await _command.ChooseAsync(Admin with { MayManage = false }, 1, "month", default),
            StringComparison.Ordinal);
        Assert.Contains("No channel", await _command.ChooseAsync(Admin with { Guild = 8 }, 1, "month", default), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_posts_a_day_are_set_in_the_order_of_the_day_and_posted_each_once()
    {
        var reply = await _command.RunAsync(Admin, AtNineInUtc with { Time = "18:30, 9:00; 13" }, default);

        Assert.Contains("every day at 09:00, 13:00, 18:30 UTC", reply, StringComparison.Ordinal);
        for (var hour = 0; hour < 36; hour++)
        {
            await _bot.RoundAsync();
            _time.Advance(TimeSpan.FromHours(1));
        }

        Assert.Equal(["2026-11-20", "2026-11-20 no. 2", "2026-11-20 no. 3", "2026-11-21", "2026-11-21 no. 2", "2026-11-21 no. 3"],
            _chat.Messages.Select(message => message.Heading["On this date · ".Length..]));
        Assert.Equal(6, _chat.Messages.Select(message => message.Nonce).Distinct().Count());
        Assert.Contains("6 posts a day at most", await _command.RunAsync(Admin, AtNineInUtc with { Time = "1,2,3,4,5,6,7" }, default),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_paused_post_rests_until_it_is_resumed()
    {
        await _command.RunAsync(Admin, AtNineInUtc, default);
        Assert.Contains("is paused", await _command.RunAsync(Admin, new DailyRequest.Pause(null), default), StringComparison.Ordinal);
        _time.Advance(TimeSpan.FromDays(3));
        await _bot.RoundAsync();
        Assert.Empty(_chat.Messages);
        Assert.Contains("An admin paused it. /daily resume starts it again.",
            await _command.RunAsync(Admin, new DailyRequest.Status(), default), StringComparison.Ordinal);

        Assert.Contains("goes on", await _command.RunAsync(Admin, new DailyRequest.GoOn(1), default), StringComparison.Ordinal);

        await _bot.RoundAsync();
        Assert.Empty(_chat.Messages); // what was due in between is not made up for
        _time.Advance(TimeSpan.FromHours(2));
        await _bot.RoundAsync();
        Assert.Single(_chat.Messages);
    }

    [Fact]
    public async Task The_next_post_is_left_out_and_the_one_after_it_comes()
    {
        await _command.RunAsync(Admin, AtNineInUtc, default);

        Assert.Contains("The post of 2026-11-20 in <#1> is left out.", await _command.RunAsync(Admin, new DailyRequest.Skip(1), default),
            StringComparison.Ordinal);

        _time.Advance(TimeSpan.FromHours(2));
        await _bot.RoundAsync();
        Assert.Empty(_chat.Messages);
        Assert.Equal(LedgerState.Skipped, Assert.Single(await _bot.Store.HistoryAsync(1, 5, default)).State);
        _time.Advance(TimeSpan.FromDays(1));
        await _bot.RoundAsync();
        Assert.EndsWith("2026-11-21", Assert.Single(_chat.Messages).Heading, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_test_post_is_made_now_and_counts_for_nothing()
    {
        await _command.RunAsync(Admin, AtNineInUtc with { Role = 8 }, default);

        Assert.Equal("A test post is in <#1>.", await _command.RunAsync(Admin, new DailyRequest.Test(null, "x1"), default));

        Assert.Equal("x1", Assert.Single(_chat.Messages).Nonce);
        Assert.Empty(await _bot.Store.HistoryAsync(1, 5, default));
        Assert.Empty(await _bot.Store.ShownAsync(1, default));
        _time.Advance(TimeSpan.FromHours(2));
        await _bot.RoundAsync();
        Assert.Equal(2, _chat.Messages.Count);
    }

    [Fact]
    public async Task What_the_bot_may_not_do_is_said_before_anything_is_switched_on()
    {
        _chat.ExtrasObstacle = Phrase.Of($"In <#1> I lack **Create Public Threads**.");

        var reply = await _command.RunAsync(Admin, AtNineInUtc with { Extras = new PostExtras(Thread: true) }, default);

        Assert.Equal("In <#1> I lack **Create Public Threads**. Nothing was changed.", reply);
        Assert.Null(await _bot.Store.FindAsync(1, default));
        _chat.ExtrasObstacle = null;
        Assert.Contains("**Manage Roles** yourself",
            await _command.RunAsync(Admin, AtNineInUtc with { Extras = new PostExtras(OfferRole: 8) }, default), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_button_gives_and_takes_the_role_that_is_offered_and_no_other()
    {
        await _command.RunAsync(Admin with { MayGiveRoles = true }, AtNineInUtc with { Extras = new PostExtras(OfferRole: 8) }, default);
        var reader = new DailyCaller(5, 7, 1, MayManage: false);

        Assert.Contains("You have <@&8> now", await _command.RoleAsync(reader, 8, has: false, default), StringComparison.Ordinal);
        Assert.Equal([(5UL, 8UL)], _chat.Roles);
        Assert.Contains("You no longer have <@&8>", await _command.RoleAsync(reader, 8, has: true, default), StringComparison.Ordinal);
        Assert.Contains("not offered", await _command.RoleAsync(reader, 9, has: false, default), StringComparison.Ordinal);
        await _command.RunAsync(Admin, new DailyRequest.TurnOff(1), default);
        Assert.Contains("not offered", await _command.RoleAsync(reader, 8, has: false, default), StringComparison.Ordinal);
        Assert.Empty(_chat.Roles);
    }

    [Fact]
    public async Task A_zone_that_can_be_several_is_asked_back()
    {
        var reply = await _command.RunAsync(Admin, AtNineInUtc with { Zone = "IST" }, default);

        Assert.Contains("“IST” can mean several time zones. Which: Asia/Kolkata", reply, StringComparison.Ordinal);
        Assert.Null(await _bot.Store.FindAsync(1, default));
    }

    [Fact]
    public async Task All_faults_of_a_call_are_said_at_once()
    {
        var reply = await _command.RunAsync(Admin, new DailyRequest.TurnOn(1, "25:00", "Nowhere", "hourly"), default);

        Assert.Equal(4, reply.Text.Split('\n').Length);
    }

    [Fact]
    public async Task The_permission_is_checked_when_it_runs()
    {
        foreach (var request in new DailyRequest[] { AtNineInUtc, new DailyRequest.TurnOff(1), new DailyRequest.Status(),
            new DailyRequest.Preview(null) })
        {
            Assert.Contains("**Manage Server**", await _command.RunAsync(Admin with { MayManage = false }, request, default),
                StringComparison.Ordinal);
        }

        Assert.Empty(await _bot.Store.ListAsync(null, default));
    }

    [Fact]
    public async Task In_a_direct_message_it_says_where_it_belongs() =>
        Assert.Contains("in a server", await _command.RunAsync(Admin with { Guild = null }, AtNineInUtc, default),
            StringComparison.Ordinal);

    [Fact]
    public async Task What_stands_in_the_way_of_posting_is_said_before_anything_is_saved()
    {
        _chat.Obstacle = Phrase.Of($"In <#1> I lack **Send Messages**.");

        Assert.Equal("In <#1> I lack **Send Messages**. Nothing was changed.", await _command.RunAsync(Admin, AtNineInUtc, default));
        Assert.Null(await _bot.Store.FindAsync(1, default));
    }

    [Fact]
    public async Task Set_anew_after_todays_post_it_begins_tomorrow()
    {
        await _command.RunAsync(Admin, AtNineInUtc, default);
        _time.Advance(TimeSpan.FromHours(1));
        await _bot.RoundAsync();

        await _command.RunAsync(Admin, AtNineInUtc with { Time = "18:00" }, default);
        _time.Advance(TimeSpan.FromHours(12));
        await _bot.RoundAsync();

        Assert.Single(_chat.Messages);
        Assert.Equal(new LocalDate(2026, 11, 21), (await _bot.Store.FindAsync(1, default))!.Next.Date);
    }

    [Fact]
    public async Task Off_keeps_the_settings_and_on_starts_it_again()
    {
        await _command.RunAsync(Admin, AtNineInUtc, default);

        Assert.Contains("is off", await _command.RunAsync(Admin, new DailyRequest.TurnOff(null), default), StringComparison.Ordinal);
        _time.Advance(TimeSpan.FromHours(2));
        await _bot.RoundAsync();
        Assert.Empty(_chat.Messages);
        Assert.Equal(new LocalTime(9, 0), (await _bot.Store.FindAsync(1, default))!.Settings.Time);

        await _command.RunAsync(Admin, AtNineInUtc, default);
        _time.Advance(TimeSpan.FromHours(24));
        await _bot.RoundAsync();
        Assert.Single(_chat.Messages);
    }

    [Fact]
    public async Task Off_without_a_channel_means_this_one_or_the_only_one()
    {
        await _command.RunAsync(Admin, AtNineInUtc with { Channel = 2 }, default);
        await _command.RunAsync(Admin, AtNineInUtc with { Channel = 3 }, default);

        Assert.Contains("<#1> has no daily post. These have: <#2>, <#3>.",
            await _command.RunAsync(Admin, new DailyRequest.TurnOff(null), default), StringComparison.Ordinal);
        Assert.Contains("<#2> is off", await _command.RunAsync(Admin, new DailyRequest.TurnOff(2), default), StringComparison.Ordinal);
        Assert.Contains("<#3> is off", await _command.RunAsync(Admin, new DailyRequest.TurnOff(null), default), StringComparison.Ordinal);
        Assert.Contains("No channel", await _command.RunAsync(Admin, new DailyRequest.TurnOff(null), default), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_cannot_turn_off_anothers()
    {
        await _bot.Store.SaveAsync(Of(5, guild: 8), default);

        await _command.RunAsync(Admin, new DailyRequest.TurnOff(5), default);

        Assert.Equal(SubscriptionState.On, (await _bot.Store.FindAsync(5, default))!.Health.State);
        Assert.DoesNotContain("<#5>", await _command.RunAsync(Admin, new DailyRequest.Status(), default), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_tells_the_last_and_the_next_post()
    {
        await _command.RunAsync(Admin, AtNineInUtc, default);
        Assert.DoesNotContain("Last:", await _command.RunAsync(Admin, new DailyRequest.Status(), default), StringComparison.Ordinal);
        _time.Advance(TimeSpan.FromHours(1));
        await _bot.RoundAsync();

        var status = await _command.RunAsync(Admin, new DailyRequest.Status(), default);

        Assert.Contains("Last: 2026-11-20, posted.", status, StringComparison.Ordinal);
        Assert.Contains("Next: 2026-11-21", status, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_tells_what_failed_and_why_it_is_paused()
    {
        await _command.RunAsync(Admin, AtNineInUtc, default);
        _chat.Faults[1] = new(Refusal.NoPermission);
        await Hours(24);
        var failing = await _command.RunAsync(Admin, new DailyRequest.Status(), default);
        await Hours(24 * 12);

        Assert.Contains("**1 failed in a row**", failing, StringComparison.Ordinal);
        Assert.Contains(Refusal.NoPermission.Sentence().ToString(), failing, StringComparison.Ordinal);
        var paused = await _command.RunAsync(Admin, new DailyRequest.Status(), default);
        Assert.Contains("**paused**", paused, StringComparison.Ordinal);
        Assert.Contains(Refusal.NoPermission.Sentence().ToString(), paused, StringComparison.Ordinal);
        Assert.Single(_chat.Told);
    }

    [Fact]
    public async Task Status_of_many_channels_stays_within_a_message()
    {
        for (var channel = 1UL; channel <= 60; channel++)
        {
            await _bot.Store.SaveAsync(Of(channel), default);
        }

        var status = await _command.RunAsync(Admin, new DailyRequest.Status(), default);

        Assert.InRange(status.Text.Length, 1000, 2000);
        Assert.Matches("… and [0-9]+ more channels", status);
    }

    [Fact]
    public async Task Preview_shows_the_post_of_a_date_and_says_when_there_is_none()
    {
        Assert.Contains("2026-11-21", await _command.RunAsync(Admin, new DailyRequest.Preview("11-21"), default), StringComparison.Ordinal);
        Assert.Contains("Nothing would be posted on 22 November 2026",
            await _command.RunAsync(Admin, new DailyRequest.Preview("11-22"), default), StringComparison.Ordinal);
        Assert.Contains("February has no day 30", await _command.RunAsync(Admin, new DailyRequest.Preview("02-30"), default),
            StringComparison.Ordinal);
        Assert.Empty(_chat.Messages);
    }

    [Fact]
    public async Task A_missed_post_is_told_as_missed()
    {
        await _command.RunAsync(Admin, AtNineInUtc, default);
        await _bot.Store.ClaimAsync(Claim(Of(1), LedgerState.Missed) with { Reason = Phrase.Of($"The bot was not running.") },
            Following(Of(1)),
            default);

        Assert.Contains("missed: The bot was not running.", await _command.RunAsync(Admin, new DailyRequest.Status(), default),
            StringComparison.Ordinal);
    }

    private async Task Hours(int count)
    {
        for (var hour = 0; hour < count; hour++)
        {
            _time.Advance(TimeSpan.FromHours(1));
            await _bot.RoundAsync();
        }
    }
}
