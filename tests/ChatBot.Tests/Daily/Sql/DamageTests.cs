using ChatBot.Daily;
using ChatBot.Testing;
using ChatBot.Testing.Postgres;
using ChatBot.Tests.Daily.Posting;
using static ChatBot.Tests.Daily.Subscriptions;

namespace ChatBot.Tests.Daily.Sql;

/// <summary>
/// What a fault of the disk, or somebody by hand, does to a row: it is noticed, it is said, and it costs no more than it must.
/// </summary>
[Collection(SharedPostgres.Name)]
public sealed class DamageTests
{
    private readonly PostgresServer _server;
    private readonly ManualTime _time = new(Due.ToDateTimeOffset());
    private readonly FakeChat _chat;

    public DamageTests(PostgresServer server) => (_server, _chat) = (server, new FakeChat(_time));

    [Theory]
    [OnSqlite("zone = 'UTD'"), OnPostgres("zone = 'UTD'")]
    [OnSqlite("minute = 541"), OnPostgres("minute = 541")]
    [OnSqlite("frequency = 'dai1y'"), OnPostgres("frequency = 'dai1y'")]
    [OnSqlite("role = 12345"), OnPostgres("role = 12345")]
    [OnSqlite("next_date = '2026-11-2p'"), OnPostgres("next_date = '2026-11-2p'")]
    [OnSqlite("next_due = next_due + 4611686018427387904"), OnPostgres("next_due = next_due + 4611686018427387904")]
    [OnSqlite("next_due = next_due - 2199023255552"), OnPostgres("next_due = next_due - 2199023255552")]
    [OnSqlite("sum = sum + 1"), OnPostgres("sum = sum + 1")]
    public async Task A_subscription_that_cannot_be_read_costs_itself_alone_and_is_told(bool onPostgres, string damage)
    {
        using var state = new TestState(onPostgres ? _server : null);
        for (var channel = 1UL; channel <= 3; channel++) await state.Open(Bot.Zones.RulesVersion).SaveAsync(Of(channel), default);
        state.Write($"UPDATE subscription SET {damage} WHERE channel = 2");
        using var restarted = new Bot(state.Open(Bot.Zones.RulesVersion), _chat, _time);
        await restarted.StartAsync();
        await restarted.RoundAsync();

        Assert.Equal([1UL, 3UL], _chat.Messages.Select(message => message.Channel).Order());
        Assert.Equal(2UL, Assert.Single(await restarted.Store.UnreadableAsync(7, default)).Channel);
        Assert.Equal([1UL, 3UL], (await restarted.Store.ListAsync(7, default)).Select(subscription => subscription.Channel));
        Assert.Equal((0, 0), Counts(await restarted.Store.DueAsync(Due, 10, default)));

        // Set anew, it is as any other.
        await restarted.Store.SaveAsync(Of(2), default);
        await restarted.RoundAsync();
        Assert.Equal(3, _chat.Messages.Count);
        Assert.Empty(await restarted.Store.UnreadableAsync(null, default));
    }

    [Theory]
    [OnSqlite("post = '{'"), OnPostgres("post = '{'")]
    [OnSqlite("post = replace(post, 'On', 'In')"), OnPostgres("post = replace(post, 'On', 'In')")]
    [OnSqlite("state = 'claimed', attempts = attempts, due = due + 4611686018427387904"),
        OnPostgres("state = 'claimed', attempts = attempts, due = due + 4611686018427387904")]
    public async Task A_post_under_way_that_cannot_be_read_is_given_up_and_the_next_day_is_posted(bool onPostgres, string damage)
    {
        using var state = new TestState(onPostgres ? _server : null);
        using var bot = new Bot(state.Open(Bot.Zones.RulesVersion), _chat, _time);
        await bot.Store.SaveAsync(Of(1), default);
        await bot.Store.SaveAsync(Of(2), default);
        await bot.Store.ClaimAsync(Claim(Of(1)), Following(Of(1)), default);
        state.Write($"UPDATE ledger SET {damage} WHERE channel = 1");
        _time.Advance(TimeSpan.FromMinutes(2));
        await bot.RoundAsync();
        Assert.Equal(2UL, Assert.Single(_chat.Messages).Channel);

        _time.Advance(TimeSpan.FromDays(1));
        await bot.RoundAsync();
        Assert.Equal([2UL, 1UL, 2UL], _chat.Messages.Select(message => message.Channel).Take(1)
            .Concat(_chat.Messages.Skip(1).Select(message => message.Channel).Order()));
    }

    private static (int Work, int Unreadable) Counts(DueBatch batch) => (batch.Work.Count, batch.Unreadable.Count);
}
