using ChatBot.Corpus.Phrases;
using ChatBot.Daily;
using ChatBot.Daily.Schedule;
using ChatBot.Daily.Sql;
using ChatBot.Testing.Postgres;
using NodaTime;
using static ChatBot.Tests.Daily.Subscriptions;

namespace ChatBot.Tests.Daily.Sql;

/// <summary>What every store promises, on each of them.</summary>
[Collection(SharedPostgres.Name)]
public sealed class DailyStoreTests(PostgresServer server) : IDisposable
{
    private static readonly Instant Later = Due + Duration.FromHours(1);

    private TestState _state = null!;
    private SqlDailyStore _store = null!;

    public void Dispose() => _state.Dispose();

    private void Open(bool onPostgres)
    {
        _state = new TestState(onPostgres ? server : null);
        _store = _state.Open();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_is_saved_comes_back_and_replaces_what_the_channel_had(bool onPostgres)
    {
        Open(onPostgres);
        var settings = new SubscriptionSettings(
            "Asia/Kathmandu", new LocalTime(18, 30), Frequency.Monthly, WhenEmpty.Quotation, "visits", ulong.MaxValue, true);
        var subscription = Of(ulong.MaxValue - 1, settings: settings,
            health: new(SubscriptionState.Paused, 10, true, Phrase.Of($"after {10}: {Phrase.Of($"why")}")));
        await _store.SaveAsync(Of(ulong.MaxValue - 1), default);

        await _store.SaveAsync(subscription, default);

        Assert.Equal(subscription, await _store.FindAsync(ulong.MaxValue - 1, default));
        Assert.Equal([subscription], await _store.ListAsync(null, default));
        Assert.Null(await _store.FindAsync(1, default));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_server_sees_its_own_subscriptions_only(bool onPostgres)
    {
        Open(onPostgres);
        await _store.SaveAsync(Of(1, guild: 7), default);
        await _store.SaveAsync(Of(2, guild: 8), default);

        Assert.Equal(2UL, Assert.Single(await _store.ListAsync(8, default)).Channel);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Due_are_those_whose_time_has_come_and_that_are_on(bool onPostgres)
    {
        Open(onPostgres);
        await _store.SaveAsync(Of(1, now: Due + Duration.FromMinutes(1)), default);
        await _store.SaveAsync(Of(2), default);
        await _store.SaveAsync(Of(3, health: Health.Good with { State = SubscriptionState.Off }), default);
        await _store.SaveAsync(Of(4, health: Health.Good with { State = SubscriptionState.Paused }), default);

        Assert.Empty((await _store.DueAsync(Due - Duration.FromMilliseconds(1), 10, default)).Work);
        Assert.Equal([new DueWork(Of(2), null)], (await _store.DueAsync(Due, 10, default)).Work);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_open_row_is_due_when_its_lease_is_over(bool onPostgres)
    {
        Open(onPostgres);
        await _store.SaveAsync(Of(1), default);
        var claim = Claim(Of(1), post: Post(1, 2));
        Assert.True(await _store.ClaimAsync(claim, Following(Of(1)), default));

        Assert.Empty((await _store.DueAsync(claim.RetryAt - Duration.FromMilliseconds(1), 10, default)).Work);
        var open = Assert.Single((await _store.DueAsync(claim.RetryAt, 10, default)).Work).Open!;
        Assert.Equal([1, 2], open.Post!.Shown);
        Assert.Equal(claim, open with { Post = claim.Post });
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Of_two_processes_that_claim_a_date_one_has_it(bool onPostgres)
    {
        Open(onPostgres);
        await _store.SaveAsync(Of(1), default);
        var other = _state.Open();
        var claim = Claim(Of(1));

        var claims = await Task.WhenAll(Enumerable.Range(0, 16).Select(at =>
            Task.Run(() => (at % 2 == 0 ? _store : other).ClaimAsync(claim, Following(Of(1)), default))));

        Assert.Single(claims, won => won);
        Assert.Single(await other.HistoryAsync(1, 10, default));
        Assert.Equal(new LocalDate(2026, 11, 21), (await other.FindAsync(1, default))!.Next.Date);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_date_that_has_a_row_is_passed_over(bool onPostgres)
    {
        Open(onPostgres);
        await _store.SaveAsync(Of(1), default);
        await _store.ClaimAsync(Claim(Of(1)), Following(Of(1)), default);
        // Set anew with a later time on the same day: the date comes due again.
        await _store.SaveAsync(Of(1), default);

        Assert.False(await _store.ClaimAsync(Claim(Of(1)), Following(Of(1)), default));

        Assert.Equal(new LocalDate(2026, 11, 21), (await _store.FindAsync(1, default))!.Next.Date);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_open_row_is_taken_over_once_and_the_one_who_lost_it_can_do_no_harm(bool onPostgres)
    {
        Open(onPostgres);
        await _store.SaveAsync(Of(1), default);
        var first = Claim(Of(1));
        await _store.ClaimAsync(first, Following(Of(1)), default);

        var second = await _store.RetakeAsync(first, Later, default);

        Assert.Equal((2, Later), (second!.Attempts, second.RetryAt));
        Assert.Null(await _store.RetakeAsync(first, Later, default));
        await _store.PostponeAsync(first, Due, Phrase.Of($"late"), default);
        Assert.Equal(default, await _store.CloseAsync(first, LedgerState.Failed, Phrase.Of($"late"), default));
        Assert.Equal(second with { Post = null }, (await _store.HistoryAsync(1, 1, default))[0] with { Post = null });
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_was_sent_is_never_given_up(bool onPostgres)
    {
        Open(onPostgres);
        await _store.SaveAsync(Of(1), default);
        var first = Claim(Of(1), post: Post(11));
        await _store.ClaimAsync(first, Following(Of(1)), default);
        var second = await _store.RetakeAsync(first, Later, default);
        await _store.SentAsync(first, 1234, default);

        await _store.PostponeAsync(second!, Due, Phrase.Of($"no answer"), default);
        await _store.CloseAsync(second!, LedgerState.Failed, Phrase.Of($"no answer"), default);

        var row = (await _store.HistoryAsync(1, 1, default))[0];
        Assert.Equal((LedgerState.Sent, 1234UL, null), (row.State, row.Message, row.Reason));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_post_that_is_done_is_remembered_by_its_sentences_and_not_by_its_text(bool onPostgres)
    {
        Open(onPostgres);
        await _store.SaveAsync(Of(1, health: new(SubscriptionState.On, 3, true, Phrase.Of($"why"))), default);
        var claim = Claim(Of(1), post: Post(long.MinValue, 5));
        await _store.ClaimAsync(claim, Following(Of(1)), default);
        await _store.SentAsync(claim, 1234, default);

        await _store.CloseAsync(claim, LedgerState.Done, null, default);

        Assert.Equal(new Dictionary<long, LocalDate> { [long.MinValue] = Date, [5] = Date }, await _store.ShownAsync(1, default));
        var row = (await _store.HistoryAsync(1, 1, default))[0];
        Assert.Equal((LedgerState.Done, null, 1234UL), (row.State, row.Post, row.Message));
        Assert.Equal(Health.Good, (await _store.FindAsync(1, default))!.Health);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_admin_is_to_be_told_of_the_first_failure_only(bool onPostgres)
    {
        Open(onPostgres);
        await _store.SaveAsync(Of(1), default);
        var told = new List<bool>();
        for (var day = 0; day < 11; day++)
        {
            var due = (await _store.FindAsync(1, default))!;
            var claim = Claim(due);
            await _store.ClaimAsync(claim, Following(due), default);
            var closing = await _store.CloseAsync(claim, LedgerState.Failed, Phrase.Of($"The channel no longer exists."), default);
            Assert.Equal(day < Health.PausedAfter, closing.IsClosed); // nothing is claimed of what is paused
            told.Add(closing.TellsAdmin);
        }

        Assert.Equal([true, .. Enumerable.Repeat(false, 10)], told);
        var health = (await _store.FindAsync(1, default))!.Health;
        Assert.Equal((SubscriptionState.Paused, 10), (health.State, health.FailedInARow));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_due_date_under_other_zone_rules_is_found_and_moved(bool onPostgres)
    {
        Open(onPostgres);
        await _state.Open("older").SaveAsync(Of(1), default);

        var seen = Assert.Single(await _store.UnderOtherRulesAsync(10, default));
        await _store.RescheduleAsync(seen, new(Date, Later), default);

        Assert.Empty(await _store.UnderOtherRulesAsync(10, default));
        Assert.Equal(Later, (await _store.FindAsync(1, default))!.Next.At);
    }
}
