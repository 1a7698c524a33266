using ChatBot.Corpus.Phrases;
using ChatBot.Daily;
using ChatBot.Daily.Command;
using ChatBot.Daily.Schedule;
using ChatBot.Tests.Daily.Posting;
using NodaTime;
using static ChatBot.Tests.Daily.Subscriptions;

namespace ChatBot.Tests.Daily.Command;

public sealed class DailyCommandTests : DailyCommandFixture
{
    [Fact]
    public async Task On_saves_what_was_chosen_and_says_when_the_first_is_due()
    {
        var request = new DailyRequest.TurnOn(1, "9am", "europe/london", "weekdays", "month", null, 8, true);

        var reply = await Command.RunAsync(Admin, request, default);

        var saved = (await Bot.Store.FindAsync(1, default))!;
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
        var reply = await Command.RunAsync(Admin, new DailyRequest.TurnOn(1, at, zone, frequency, whenEmpty, lens), default);

        Assert.Contains(expected, reply, StringComparison.Ordinal);
        Assert.Contains("Nothing was changed.", reply, StringComparison.Ordinal);
        Assert.Null(await Bot.Store.FindAsync(1, default));
    }

    [Fact]
    public async Task On_says_how_many_days_have_an_event_and_which_comes_next_and_offers_what_to_do_on_the_others()
    {
        var reply = await Command.RunAsync(Admin, AtNineInUtc with { Frequency = "weekly" }, default);

        Assert.Contains($"365 days of the year have an event; next comes 14 November, to be posted <t:{Due.ToUnixTimeSeconds()}:F>", reply,
            StringComparison.Ordinal);
        Assert.Contains("On the other days: nothing is posted.", reply, StringComparison.Ordinal);
        Assert.Equal(new DailyOffer(1, WhenEmpty.Skip), reply.Offer);

        var chosen = await Command.ChooseAsync(Admin, 1, "quotation", default);

        Assert.Contains("On the other days: a quotation of the day.", chosen, StringComparison.Ordinal);
        Assert.Equal((WhenEmpty.Quotation, Due),
            ((await Bot.Store.FindAsync(1, default))!.Settings.WhenEmpty, (await Bot.Store.FindAsync(1, default))!.Next.At));
        Assert.Contains("Manage Server", await Command.ChooseAsync(Admin with { MayManage = false }, 1, "month", default),
            StringComparison.Ordinal);
        Assert.Contains("No channel", await Command.ChooseAsync(Admin with { Guild = 8 }, 1, "month", default), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_zone_that_can_be_several_is_asked_back()
    {
        var reply = await Command.RunAsync(Admin, AtNineInUtc with { Zone = "IST" }, default);

        Assert.Contains("“IST” can mean several time zones. Which: Asia/Kolkata", reply, StringComparison.Ordinal);
        Assert.Null(await Bot.Store.FindAsync(1, default));
    }

    [Fact]
    public async Task All_faults_of_a_call_are_said_at_once()
    {
        var reply = await Command.RunAsync(Admin, new DailyRequest.TurnOn(1, "25:00", "Nowhere", "hourly"), default);

        Assert.Equal(4, reply.Text.Split('\n').Length);
    }

    [Fact]
    public async Task The_permission_is_checked_when_it_runs()
    {
        foreach (var request in new DailyRequest[] { AtNineInUtc, new DailyRequest.TurnOff(1), new DailyRequest.Status(),
            new DailyRequest.Preview(null) })
        {
            Assert.Contains("**Manage Server**", await Command.RunAsync(Admin with { MayManage = false }, request, default),
                StringComparison.Ordinal);
        }

        Assert.Empty(await Bot.Store.ListAsync(null, default));
    }

    [Fact]
    public async Task In_a_direct_message_it_says_where_it_belongs() =>
        Assert.Contains("in a server", await Command.RunAsync(Admin with { Guild = null }, AtNineInUtc, default),
            StringComparison.Ordinal);

    [Fact]
    public async Task What_stands_in_the_way_of_posting_is_said_before_anything_is_saved()
    {
        Chat.Obstacle = Phrase.Of($"In <#1> I lack **Send Messages**.");

        Assert.Equal("In <#1> I lack **Send Messages**. Nothing was changed.", await Command.RunAsync(Admin, AtNineInUtc, default));
        Assert.Null(await Bot.Store.FindAsync(1, default));
    }

    [Fact]
    public async Task Set_anew_after_todays_post_it_begins_tomorrow()
    {
        await Command.RunAsync(Admin, AtNineInUtc, default);
        Time.Advance(TimeSpan.FromHours(1));
        await Bot.RoundAsync();

        await Command.RunAsync(Admin, AtNineInUtc with { Time = "18:00" }, default);
        Time.Advance(TimeSpan.FromHours(12));
        await Bot.RoundAsync();

        Assert.Single(Chat.Messages);
        Assert.Equal(new LocalDate(2026, 11, 21), (await Bot.Store.FindAsync(1, default))!.Next.Date);
    }

    [Fact]
    public async Task Off_keeps_the_settings_and_on_starts_it_again()
    {
        await Command.RunAsync(Admin, AtNineInUtc, default);

        Assert.Contains("is off", await Command.RunAsync(Admin, new DailyRequest.TurnOff(null), default), StringComparison.Ordinal);
        Time.Advance(TimeSpan.FromHours(2));
        await Bot.RoundAsync();
        Assert.Empty(Chat.Messages);
        Assert.Equal(new LocalTime(9, 0), (await Bot.Store.FindAsync(1, default))!.Settings.Time);

        await Command.RunAsync(Admin, AtNineInUtc, default);
        Time.Advance(TimeSpan.FromHours(24));
        await Bot.RoundAsync();
        Assert.Single(Chat.Messages);
    }

    [Fact]
    public async Task Off_without_a_channel_means_this_one_or_the_only_one()
    {
        await Command.RunAsync(Admin, AtNineInUtc with { Channel = 2 }, default);
        await Command.RunAsync(Admin, AtNineInUtc with { Channel = 3 }, default);

        Assert.Contains("<#1> has no daily post. These have: <#2>, <#3>.",
            await Command.RunAsync(Admin, new DailyRequest.TurnOff(null), default), StringComparison.Ordinal);
        Assert.Contains("<#2> is off", await Command.RunAsync(Admin, new DailyRequest.TurnOff(2), default), StringComparison.Ordinal);
        Assert.Contains("<#3> is off", await Command.RunAsync(Admin, new DailyRequest.TurnOff(null), default), StringComparison.Ordinal);
        Assert.Contains("No channel", await Command.RunAsync(Admin, new DailyRequest.TurnOff(null), default), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_cannot_turn_off_anothers()
    {
        await Bot.Store.SaveAsync(Of(5, guild: 8), default);

        await Command.RunAsync(Admin, new DailyRequest.TurnOff(5), default);

        Assert.Equal(SubscriptionState.On, (await Bot.Store.FindAsync(5, default))!.Health.State);
        Assert.DoesNotContain("<#5>", await Command.RunAsync(Admin, new DailyRequest.Status(), default), StringComparison.Ordinal);
    }
}
