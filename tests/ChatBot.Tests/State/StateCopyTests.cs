using ChatBot.Corpus.Phrases;
using ChatBot.Daily;
using ChatBot.Daily.Schedule;
using ChatBot.State;
using ChatBot.Testing.Postgres;
using ChatBot.Tests.Daily.Sql;
using NodaTime;
using static ChatBot.Tests.Daily.Subscriptions;

namespace ChatBot.Tests.State;

[Collection(SharedPostgres.Name)]
public sealed class StateCopyTests(PostgresServer server)
{
    [Theory, OnSqlite, OnPostgres]
    public async Task What_is_copied_is_all_there_and_back_again(bool onPostgres)
    {
        using var from = new TestState(null);
        using var to = new TestState(onPostgres ? server : null);
        using var back = new TestState(null);
        var source = from.Open();
        var settings = new SubscriptionSettings(
            "Asia/Kathmandu", new LocalTime(18, 30), Frequency.Monthly, WhenEmpty.Quotation, "visits", ulong.MaxValue, true);
        await source.SaveAsync(Of(ulong.MaxValue, settings: settings, health: new(SubscriptionState.Paused, 10, true, Phrase.Of($"why"))),
            default);
        await source.SaveAsync(Of(2), default);
        var claim = Claim(Of(2), post: Post(long.MinValue, 5));
        await source.ClaimAsync(claim, Following(Of(2)), default);
        await source.SentAsync(claim, 1234, default);
        await source.CloseAsync(claim, LedgerState.Done, null, default);

        var counts = await StateCopy.RunAsync(source, to.Open(), default);
        await StateCopy.RunAsync(to.Open(), back.Open(), default);

        Assert.Equal([("subscription", 2), ("ledger", 1), ("shown", 2)], counts.Select(count => (count.Key, count.Value)));
        foreach (var copy in new[] { to.Open(), back.Open() })
        {
            Assert.Equal(await source.ListAsync(null, default), await copy.ListAsync(null, default));
            Assert.Equal(await source.HistoryAsync(2, 10, default), await copy.HistoryAsync(2, 10, default));
            Assert.Equal(await source.ShownAsync(2, default), await copy.ShownAsync(2, default));
            Assert.Empty(await copy.UnderOtherRulesAsync(10, default));
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_row_that_cannot_be_read_cannot_be_read_in_the_copy_either(bool onPostgres)
    {
        using var from = new TestState(null);
        using var to = new TestState(onPostgres ? server : null);
        await from.Open().SaveAsync(Of(1), default);
        await from.Open().SaveAsync(Of(2), default);
        from.Write("UPDATE subscription SET minute = 541 WHERE channel = 1");

        await StateCopy.RunAsync(from.Open(), to.Open(), default);

        Assert.Equal(1UL, Assert.Single(await to.Open().UnreadableAsync(null, default)).Channel);
        Assert.Equal(2UL, Assert.Single(await to.Open().ListAsync(null, default)).Channel);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_target_that_is_not_empty_is_refused_and_stays_as_it_is(bool onPostgres)
    {
        using var from = new TestState(null);
        using var to = new TestState(onPostgres ? server : null);
        await from.Open().SaveAsync(Of(1), default);
        await to.Open().SaveAsync(Of(2), default);

        await Assert.ThrowsAsync<StateUnavailableException>(() => StateCopy.RunAsync(from.Open(), to.Open(), default));

        Assert.Equal(2UL, Assert.Single(await to.Open().ListAsync(null, default)).Channel);
    }
}
