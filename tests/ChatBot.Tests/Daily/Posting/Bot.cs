using ChatBot.Daily;
using ChatBot.Daily.Posting;
using ChatBot.Daily.Schedule;
using ChatBot.Daily.Sql;
using ChatBot.Daily.Sqlite;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace ChatBot.Tests.Daily.Posting;

/// <summary>A process of the bot, as far as daily posts go: its own connection to the store, and rounds that the test starts.</summary>
internal sealed class Bot : IDisposable
{
    public static readonly Zones Zones = new();

    private readonly SqlDailyStore _file;
    private readonly PostingRound _round;

    public Bot(string state, IChannelPoster chat, TimeProvider time, Kill? kill = null, DailyOptions? options = null,
        IDailyContent? content = null, ILogger<PostingRound>? log = null, PostMeter? meter = null)
        : this(new SqliteDailyStore(state, Zones.RulesVersion), chat, time, kill, options, content, log, meter)
    {
    }

    public Bot(SqlDailyStore store, IChannelPoster chat, TimeProvider time, Kill? kill = null, DailyOptions? options = null,
        IDailyContent? content = null, ILogger<PostingRound>? log = null, PostMeter? meter = null)
    {
        _file = store;
        Store = kill is null ? _file : new KillableStore(_file, kill);
        _round = new PostingRound(Store, content ?? new FakeContent(), kill is null ? chat : new KillableChat(chat, kill), Zones,
            options ?? new DailyOptions(), time, log ?? NullLogger<PostingRound>.Instance, meter);
    }

    public IDailyStore Store { get; }

    public Task RoundAsync(CancellationToken cancellation = default) => _round.RunAsync(cancellation);

    /// <summary>What a process does before its first round.</summary>
    public Task StartAsync() => _round.SetAsideUnreadableAsync(default);

    /// <summary>A round that may end in the process being killed.</summary>
    public async Task RoundOrDieAsync()
    {
        try
        {
            await _round.RunAsync(default);
        }
        catch (KilledException)
        {
            // The rest of the process is gone with it.
        }
    }

    public void Dispose() => _file.Dispose();
}
