using ChatBot.Corpus.Phrases;
using ChatBot.Daily;
using ChatBot.Daily.Command;
using ChatBot.Tests.Daily.Posting;

namespace ChatBot.Tests.Daily.Command;

public sealed class PostActionsTests : DailyCommandFixture
{
    [Fact]
    public async Task Several_posts_a_day_are_set_in_the_order_of_the_day_and_posted_each_once()
    {
        var reply = await Command.RunAsync(Admin, AtNineInUtc with { Time = "18:30, 9:00; 13" }, default);

        Assert.Contains("every day at 09:00, 13:00, 18:30 UTC", reply, StringComparison.Ordinal);
        for (var hour = 0; hour < 36; hour++)
        {
            await Bot.RoundAsync();
            Time.Advance(TimeSpan.FromHours(1));
        }

        Assert.Equal(["2026-11-20", "2026-11-20 no. 2", "2026-11-20 no. 3", "2026-11-21", "2026-11-21 no. 2", "2026-11-21 no. 3"],
            Chat.Messages.Select(message => message.Heading["On this date · ".Length..]));
        Assert.Equal(6, Chat.Messages.Select(message => message.Nonce).Distinct().Count());
        Assert.Contains("6 posts a day at most", await Command.RunAsync(Admin, AtNineInUtc with { Time = "1,2,3,4,5,6,7" }, default),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_paused_post_rests_until_it_is_resumed()
    {
        await Command.RunAsync(Admin, AtNineInUtc, default);
        Assert.Contains("is paused", await Command.RunAsync(Admin, new DailyRequest.Pause(null), default), StringComparison.Ordinal);
        Time.Advance(TimeSpan.FromDays(3));
        await Bot.RoundAsync();
        Assert.Empty(Chat.Messages);
        Assert.Contains("An admin paused it. /daily resume starts it again.",
            await Command.RunAsync(Admin, new DailyRequest.Status(), default), StringComparison.Ordinal);

        Assert.Contains("goes on", await Command.RunAsync(Admin, new DailyRequest.GoOn(1), default), StringComparison.Ordinal);

        await Bot.RoundAsync();
        Assert.Empty(Chat.Messages); // what was due in between is not made up for
        Time.Advance(TimeSpan.FromHours(2));
        await Bot.RoundAsync();
        Assert.Single(Chat.Messages);
    }

    [Fact]
    public async Task The_next_post_is_left_out_and_the_one_after_it_comes()
    {
        await Command.RunAsync(Admin, AtNineInUtc, default);

        Assert.Contains("The post of 2026-11-20 in <#1> is left out.", await Command.RunAsync(Admin, new DailyRequest.Skip(1), default),
            StringComparison.Ordinal);

        Time.Advance(TimeSpan.FromHours(2));
        await Bot.RoundAsync();
        Assert.Empty(Chat.Messages);
        Assert.Equal(LedgerState.Skipped, Assert.Single(await Bot.Store.HistoryAsync(1, 5, default)).State);
        Time.Advance(TimeSpan.FromDays(1));
        await Bot.RoundAsync();
        Assert.EndsWith("2026-11-21", Assert.Single(Chat.Messages).Heading, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_test_post_is_made_now_and_counts_for_nothing()
    {
        await Command.RunAsync(Admin, AtNineInUtc with { Role = 8 }, default);

        Assert.Equal("A test post is in <#1>.", await Command.RunAsync(Admin, new DailyRequest.Test(null, "x1"), default));

        Assert.Equal("x1", Assert.Single(Chat.Messages).Nonce);
        Assert.Empty(await Bot.Store.HistoryAsync(1, 5, default));
        Assert.Empty(await Bot.Store.ShownAsync(1, default));
        Time.Advance(TimeSpan.FromHours(2));
        await Bot.RoundAsync();
        Assert.Equal(2, Chat.Messages.Count);
    }

    [Fact]
    public async Task What_the_bot_may_not_do_is_said_before_anything_is_switched_on()
    {
        Chat.ExtrasObstacle = Phrase.Of($"In <#1> I lack **Create Public Threads**.");

        var reply = await Command.RunAsync(Admin, AtNineInUtc with { Extras = new PostExtras(Thread: true) }, default);

        Assert.Equal("In <#1> I lack **Create Public Threads**. Nothing was changed.", reply);
        Assert.Null(await Bot.Store.FindAsync(1, default));
        Chat.ExtrasObstacle = null;
        Assert.Contains("**Manage Roles** yourself",
            await Command.RunAsync(Admin, AtNineInUtc with { Extras = new PostExtras(OfferRole: 8) }, default), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_button_gives_and_takes_the_role_that_is_offered_and_no_other()
    {
        await Command.RunAsync(Admin with { MayGiveRoles = true }, AtNineInUtc with { Extras = new PostExtras(OfferRole: 8) }, default);
        var reader = new DailyCaller(5, 7, 1, MayManage: false);

        Assert.Contains("You have <@&8> now", await Command.RoleAsync(reader, 8, has: false, default), StringComparison.Ordinal);
        Assert.Equal([(5UL, 8UL)], Chat.Roles);
        Assert.Contains("You no longer have <@&8>", await Command.RoleAsync(reader, 8, has: true, default), StringComparison.Ordinal);
        Assert.Contains("not offered", await Command.RoleAsync(reader, 9, has: false, default), StringComparison.Ordinal);
        await Command.RunAsync(Admin, new DailyRequest.TurnOff(1), default);
        Assert.Contains("not offered", await Command.RoleAsync(reader, 8, has: false, default), StringComparison.Ordinal);
        Assert.Empty(Chat.Roles);
    }
}
