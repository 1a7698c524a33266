using ChatBot.Discord.Gateway;
using ChatBot.Discord.Models;
using ChatBot.Discord.Rest;
using ChatBot.Testing.Discord;
using Microsoft.Extensions.Logging.Abstractions;

namespace ChatBot.Discord.Tests.Gateway;

/// <summary>A worker that serves its shard by a lease, on a clock that the test moves.</summary>
public class LeaseTests
{
    private static readonly TimeSpan Served = TimeSpan.FromSeconds(10) - LeasedShards.Margin;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task An_answer_that_was_under_way_is_given_while_the_lease_holds_and_not_after_it()
    {
        await using var discord = await FakeDiscord.StartAsync();
        var leases = new Leases();
        await using var bot = new Bot(discord, leases: leases).Start();
        await discord.Gateway.Sessions.ReadyAsync();
        foreach (var _ in Enumerable.Range(0, 2))
            await discord.Gateway.Sessions.DispatchAsync("INTERACTION_CREATE", discord.Users.Interaction(2, []));
        var first = (await bot.NextAsync<Dispatch.InteractionCreated>()).Interaction;
        var second = (await bot.NextAsync<Dispatch.InteractionCreated>()).Interaction;
        Assert.Equal(CallbackResult.Accepted, await AnswerAsync(bot, first));

        leases.IsAway = true;
        bot.Time.Advance(Served + LeasedShards.Every);
        Assert.Equal(CallbackResult.Expired, await AnswerAsync(bot, second));
        Assert.Single(discord.Rest.Received, request => request.Is("POST", "/interactions/*/*/callback"));
    }

    [Fact]
    public async Task An_answer_waits_for_a_renewal_that_is_late_and_is_then_given()
    {
        await using var discord = await FakeDiscord.StartAsync();
        var leases = new Leases();
        await using var bot = new Bot(discord, leases: leases).Start();
        await discord.Gateway.Sessions.ReadyAsync();
        await discord.Gateway.Sessions.DispatchAsync("INTERACTION_CREATE", discord.Users.Interaction(2, []));
        var interaction = (await bot.NextAsync<Dispatch.InteractionCreated>()).Interaction;

        // The last round has begun while the lease is held, and is not done when it ends by the worker's count.
        leases.IsAway = true;
        for (var round = 1; round < Served.TotalSeconds - 1; round++) await bot.Time.AdvanceWhenWaitedForAsync(LeasedShards.Every);
        (leases.IsAway, leases.IsSlow) = (false, true);
        await bot.Time.AdvanceWhenWaitedForAsync(LeasedShards.Every);
        await leases.Asked.Task.WaitAsync(Patience, TimeProvider.System);
        bot.Time.Advance(LeasedShards.Every * 1.2);
        var answer = AnswerAsync(bot, interaction);
        await Task.Delay(TimeSpan.FromMilliseconds(200), TimeProvider.System);
        Assert.False(answer.IsCompleted);

        leases.Slow.SetResult();
        Assert.Equal(CallbackResult.Accepted, await answer);
    }

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 1)]
    public async Task What_could_not_be_answered_is_taken_for_new_when_it_comes_again(bool isGivenUp, int handled)
    {
        var lease = new ShardLease(TimeProvider.System, Served);
        var (calls, slow) = (0, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        using var handlers = new RunningHandlers(
            async (_, _) =>
            {
                calls++;
                await slow.Task;
            },
            TimeProvider.System, NullLogger.Instance);
        Take();
        if (isGivenUp) lease.GiveUp();
        slow.SetResult();
        for (var again = 0; again < 20 && calls < 2; again++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System);
            Take();
        }

        await handlers.DrainAsync(Patience);
        Assert.Equal(handled, calls);

        void Take()
        {
            lease.Begin(7);
            handlers.Start(new Dispatch.InteractionCreated(
                new Interaction(new Snowflake(5), new Snowflake(6), InteractionType.ApplicationCommand, "token"))
            { Ended = () => lease.End(7) });
        }
    }

    [Fact]
    public async Task A_shard_whose_lease_ended_is_begun_from_the_new_lease_and_never_goes_on_with_the_old_one()
    {
        await using var discord = await FakeDiscord.StartAsync(scripted: true);
        var leases = new Leases();
        await using var bot = new Bot(discord, leases: leases).Start();
        var before = await discord.Gateway.NextConnectionAsync();
        await before.EstablishAsync(discord.World);
        await bot.NextAsync<Dispatch.ShardReady>();

        leases.From = new ResumePoint("of another", 42, null);
        bot.Time.StandStill(TimeSpan.FromSeconds(30));
        var after = await discord.Gateway.NextConnectionAsync();
        await after.HelloAsync();
        var resume = await after.ExpectAsync(6);
        Assert.Equal(("of another", 42), ((string?)resume["d"]!["session_id"], (int?)resume["d"]!["seq"]));
    }

    [Fact]
    public async Task A_worker_that_Discord_does_not_reach_leaves_and_comes_back_when_it_is_heard()
    {
        await using var discord = await FakeDiscord.StartAsync(scripted: true);
        var leases = new Leases();
        await using var bot = new Bot(discord, leases: leases).Start();
        await discord.Gateway.NextConnectionAsync();
        var look = discord.Gateway.NextConnectionAsync();
        while (!look.IsCompleted) await Task.WhenAny(look, bot.Time.AdvanceWhenWaitedForAsync(LeasedShards.Every));
        Assert.Equal((1, 1), (leases.Joins, leases.Leaves));

        await (await look).HelloAsync();
        var again = await discord.Gateway.NextConnectionAsync();
        await again.HelloAsync();
        await again.ExpectAsync(2);
        Assert.Equal((2, 1), (leases.Joins, leases.Leaves));
    }

    [Fact]
    public async Task What_is_under_way_is_left_to_whoever_comes_after_a_worker_that_does_not_finish_it()
    {
        await using var discord = await FakeDiscord.StartAsync();
        var leases = new Leases();
        await using var bot = new Bot(discord, leases: leases);
        var slow = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var calls = 0;
        bot.Handle = async (dispatch, _) =>
        {
            if (dispatch is Dispatch.InteractionCreated && Interlocked.Increment(ref calls) == 2) await slow.Task;
        };
        bot.Start();
        await discord.Gateway.Sessions.ReadyAsync();
        for (var call = 1; call <= 3; call++)
        {
            await discord.Gateway.Sessions.DispatchAsync("INTERACTION_CREATE", discord.Users.Interaction(2, []));
            await bot.NextAsync<Dispatch.InteractionCreated>();
        }

        // READY is 1, the calls are 2 to 4; the second of them waits.
        await RenewedAsync(2);
        slow.SetResult();
        await RenewedAsync(4);

        // A handler that has been told to end may take a round or two for it.
        async Task RenewedAsync(long sequence)
        {
            leases.Renewed = null;
            for (var round = 0; round < 20 && leases.Renewed?.Sequence != sequence; round++)
                await bot.Time.AdvanceWhenWaitedForAsync(LeasedShards.Every);
            Assert.Equal(sequence, leases.Renewed?.Sequence);
        }
    }

    private static Task<CallbackResult> AnswerAsync(Bot bot, Interaction interaction) =>
        bot.Rest.RespondAsync(interaction, InteractionResponse.Reply(new MessageDraft { Content = "yes" }), CancellationToken.None);

    /// <summary>Gives the only shard to whoever asks.</summary>
    private sealed class Leases : IShardLeases
    {
        public bool IsAway { get; set; }

        /// <summary>A renewal waits for <see cref="Slow"/>.</summary>
        public bool IsSlow { get; set; }

        public TaskCompletionSource Asked { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource Slow { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public ResumePoint? From { get; set; }

        /// <summary>Where the shard stood at the last renewal.</summary>
        public ResumePoint? Renewed { get; set; }

        public int Joins { get; private set; }

        public int Leaves { get; private set; }

        public TimeSpan Length => TimeSpan.FromSeconds(10);

        public Task<int> JoinAsync(int wanted, CancellationToken cancellation)
        {
            Joins++;
            return Task.FromResult(1);
        }

        public async Task<LeaseTerm> RenewAsync(IReadOnlyDictionary<int, ResumePoint?> running, CancellationToken cancellation)
        {
            if (IsAway) throw new IOException("away");
            Renewed = running.GetValueOrDefault(0);
            if (IsSlow)
            {
                Asked.TrySetResult();
                await Slow.Task;
            }

            return new LeaseTerm(new Dictionary<int, ResumePoint?> { [0] = From }, 1);
        }

        public Task ReleaseAsync(IReadOnlyDictionary<int, ResumePoint?> stopped, CancellationToken cancellation)
        {
            From = stopped.GetValueOrDefault(0);
            return Task.CompletedTask;
        }

        public Task LeaveAsync(CancellationToken cancellation)
        {
            Leaves++;
            return Task.CompletedTask;
        }
    }
}
