using ChatBot.Corpus.Phrases;
using ChatBot.Daily;
using ChatBot.Daily.Command;
using ChatBot.Daily.Posting;
using ChatBot.Tests.Daily.Posting;
using static ChatBot.Tests.Daily.Subscriptions;

namespace ChatBot.Tests.Daily.Command;

public sealed class DailyStatusTests : DailyCommandFixture
{
    [Fact]
    public async Task Status_tells_the_last_and_the_next_post()
    {
        await Command.RunAsync(Admin, AtNineInUtc, default);
        Assert.DoesNotContain("Last:", await Command.RunAsync(Admin, new DailyRequest.Status(), default), StringComparison.Ordinal);
        Time.Advance(TimeSpan.FromHours(1));
        await Bot.RoundAsync();

        var status = await Command.RunAsync(Admin, new DailyRequest.Status(), default);

        Assert.Contains("Last: 2026-11-20, posted.", status, StringComparison.Ordinal);
        Assert.Contains("Next: 2026-11-21", status, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_tells_what_failed_and_why_it_is_paused()
    {
        await Command.RunAsync(Admin, AtNineInUtc, default);
        Chat.Faults[1] = new(Refusal.NoPermission);
        await HoursAsync(24);
        var failing = await Command.RunAsync(Admin, new DailyRequest.Status(), default);
        await HoursAsync(24 * 12);

        Assert.Contains("**1 failed in a row**", failing, StringComparison.Ordinal);
        Assert.Contains(Refusal.NoPermission.Sentence().ToString(), failing, StringComparison.Ordinal);
        var paused = await Command.RunAsync(Admin, new DailyRequest.Status(), default);
        Assert.Contains("**paused**", paused, StringComparison.Ordinal);
        Assert.Contains(Refusal.NoPermission.Sentence().ToString(), paused, StringComparison.Ordinal);
        Assert.Single(Chat.Told);
    }

    [Fact]
    public async Task Status_of_many_channels_stays_within_a_message()
    {
        for (var channel = 1UL; channel <= 60; channel++)
        {
            await Bot.Store.SaveAsync(Of(channel), default);
        }

        var status = await Command.RunAsync(Admin, new DailyRequest.Status(), default);

        Assert.InRange(status.Text.Length, 1000, 2000);
        Assert.Matches("… and [0-9]+ more channels", status);
    }

    [Fact]
    public async Task Preview_shows_the_post_of_a_date_and_says_when_there_is_none()
    {
        Assert.Contains("2026-11-21", await Command.RunAsync(Admin, new DailyRequest.Preview("11-21"), default), StringComparison.Ordinal);
        Assert.Contains("Nothing would be posted on 22 November 2026",
            await Command.RunAsync(Admin, new DailyRequest.Preview("11-22"), default), StringComparison.Ordinal);
        Assert.Contains("February has no day 30", await Command.RunAsync(Admin, new DailyRequest.Preview("02-30"), default),
            StringComparison.Ordinal);
        Assert.Empty(Chat.Messages);
    }

    [Fact]
    public async Task A_missed_post_is_told_as_missed()
    {
        await Command.RunAsync(Admin, AtNineInUtc, default);
        await Bot.Store.ClaimAsync(Claim(Of(1), LedgerState.Missed) with { Reason = Phrase.Of($"The bot was not running.") },
            Following(Of(1)),
            default);

        Assert.Contains("missed: The bot was not running.", await Command.RunAsync(Admin, new DailyRequest.Status(), default),
            StringComparison.Ordinal);
    }
}
