using ChatBot.Daily;
using ChatBot.Daily.Sqlite;
using ChatBot.Testing;
using ChatBot.Tests.Daily.Posting;
using Microsoft.Data.Sqlite;
using NodaTime;
using static ChatBot.Tests.Daily.Subscriptions;

namespace ChatBot.Tests.Daily.Sqlite;

/// <summary>What a fault of the disk does to the state file: it is noticed, it is said, and it costs no more than it must.</summary>
public sealed class DamageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ManualTime _time = new(Due.ToDateTimeOffset());
    private readonly FakeChat _chat;

    public DamageTests() => _chat = new FakeChat(_time);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("zone = 'UTD'")]
    [InlineData("minute = 541")]
    [InlineData("frequency = 'dai1y'")]
    [InlineData("role = 12345")]
    [InlineData("next_date = '2026-11-2p'")]
    [InlineData("next_due = next_due + 4611686018427387904")]
    [InlineData("next_due = next_due - 2199023255552")]
    [InlineData("sum = sum + 1")]
    public async Task A_subscription_that_cannot_be_read_costs_itself_alone_and_is_told(string damage)
    {
        using (var bot = new Bot(_folder.State, _chat, _time))
        {
            for (var channel = 1UL; channel <= 3; channel++) await bot.Store.SaveAsync(Of(channel), default);
        }

        Write($"UPDATE subscription SET {damage} WHERE channel = 2");
        using var restarted = new Bot(_folder.State, _chat, _time);
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
    [InlineData("post = '{'")]
    [InlineData("post = replace(post, 'On', 'In')")]
    [InlineData("state = 'claimed', attempts = attempts, due = due + 4611686018427387904")]
    public async Task A_post_under_way_that_cannot_be_read_is_given_up_and_the_next_day_is_posted(string damage)
    {
        using var bot = new Bot(_folder.State, _chat, _time);
        await bot.Store.SaveAsync(Of(1), default);
        await bot.Store.SaveAsync(Of(2), default);
        await bot.Store.ClaimAsync(Claim(Of(1)), Following(Of(1)), default);
        Write($"UPDATE ledger SET {damage} WHERE channel = 1");
        _time.Advance(TimeSpan.FromMinutes(2));
        await bot.RoundAsync();
        Assert.Equal(2UL, Assert.Single(_chat.Messages).Channel);

        _time.Advance(TimeSpan.FromDays(1));
        await bot.RoundAsync();
        Assert.Equal([2UL, 1UL, 2UL], _chat.Messages.Select(message => message.Channel).Take(1).Concat(_chat.Messages.Skip(1).Select(message => message.Channel).Order()));
    }

    /// <summary>
    /// Two hundred files, each with a few bits flipped anywhere in it. The store opens and gives what was saved, or it says what is damaged;
    /// never another value, and never an exception that is no explanation.
    /// </summary>
    [Fact]
    public async Task No_flipped_bit_becomes_another_value()
    {
        var saved = new Dictionary<ulong, Subscription>();
        using (var store = new SqliteDailyStore(_folder.State, "rules"))
        {
            for (var channel = 1UL; channel <= 60; channel++)
            {
                var settings = new SubscriptionSettings("Europe/London", new LocalTime((int)(channel % 24), 5), Role: channel % 3 == 0 ? channel : null);
                saved[channel] = Of(channel, settings: settings);
                await store.SaveAsync(saved[channel], default);
            }
        }

        var whole = await File.ReadAllBytesAsync(_folder.State);
        var random = new Random(20261126);
        var (refused, setAside, same) = (0, 0, 0);
        for (var trial = 0; trial < 200; trial++)
        {
            var bytes = (byte[])whole.Clone();
            for (var flips = 1 + random.Next(3); flips > 0; flips--) bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
            var file = Path.Combine(_folder.Path, $"{trial}.db");
            await File.WriteAllBytesAsync(file, bytes);
            try
            {
                using var store = new SqliteDailyStore(file, "rules");
                var unreadable = await store.UnreadableAsync(null, default);
                await store.DueAsync(Due + Duration.FromDays(2), 100, default);
                foreach (var read in await store.ListAsync(null, default))
                    Assert.Equal((saved[read.Channel].Settings, saved[read.Channel].Guild, saved[read.Channel].SetBy), (read.Settings, read.Guild, read.SetBy));
                if (unreadable.Count > 0) setAside++;
                else same++;
            }
            catch (StateUnavailableException explained)
            {
                Assert.DoesNotContain('\n', explained.Message);
                refused++;
            }
        }

        Assert.True(refused > 0 && setAside > 0 && same > 0, $"{refused} refused, {setAside} set aside, {same} without effect");
    }

    private static (int Work, int Unreadable) Counts(DueBatch batch) => (batch.Work.Count, batch.Unreadable.Count);

    private void Write(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_folder.State};Pooling=False");
        connection.Open();
        Assert.Equal(1, connection.Run(sql));
    }
}
