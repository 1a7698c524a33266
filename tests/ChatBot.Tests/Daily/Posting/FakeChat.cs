using System.Collections.Concurrent;
using ChatBot.Corpus.Phrases;
using ChatBot.Daily;
using ChatBot.Daily.Posting;
using NodaTime;

namespace ChatBot.Tests.Daily.Posting;

/// <summary>Channels in memory, with Discord's rule for nonces: the same one within three minutes gives the first message.</summary>
internal sealed class FakeChat(TimeProvider time) : IChannelPoster
{
    private static readonly Duration NonceHolds = Duration.FromMinutes(3);
    private readonly Lock _lock = new();
    private readonly List<Message> _messages = [];

    /// <summary>What stands against posting in a channel; channel 0 stands for all of them.</summary>
    public ConcurrentDictionary<ulong, Delivery.Refused> Faults { get; } = new();

    /// <summary>When true, messages arrive and the answer is lost.</summary>
    public bool LosesAnswers { get; set; }

    /// <summary>When true, nothing that is sent is answered.</summary>
    public bool Hangs { get; set; }

    /// <summary>When true, what follows a post is not answered.</summary>
    public bool HangsAfterwards { get; set; }

    /// <summary>Why what follows a post cannot be done.</summary>
    public string? FinishFault { get; set; }

    /// <summary>When true, people cannot be reached.</summary>
    public bool RefusesDirectMessages { get; set; }

    /// <summary>What is said to stand in the way when a channel is chosen.</summary>
    public Phrase? Obstacle { get; set; }

    public int Requests { get; private set; }

    public List<(ulong User, string Text)> Told { get; } = [];

    public IReadOnlyList<Message> Messages
    {
        get
        {
            lock (_lock)
            {
                return [.. _messages];
            }
        }
    }

    /// <summary>The chat's own time.</summary>
    public Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    /// <summary>When true, it cannot be asked what time it is.</summary>
    public bool IsUnreachable { get; set; }

    public Task<bool> AskTimeAsync(CancellationToken cancellation) => Task.FromResult(!IsUnreachable);

    public async Task<Delivery> SendAsync(ulong guild, ulong channel, DailyPost post, string nonce, CancellationToken cancellation)
    {
        await AnsweredAsync(Hangs, cancellation);
        lock (_lock)
        {
            Requests++;
            if (Fault(channel) is { } fault)
            {
                return fault;
            }

            var message = _messages.LastOrDefault(known => known.Channel == channel && known.Nonce == nonce && Now - known.At < NonceHolds);
            if (message is null)
            {
                message = new((ulong)_messages.Count + 1000, channel, nonce, post.Heading, Now);
                _messages.Add(message);
            }

            return LosesAnswers ? new Delivery.Refused(Refusal.NoConnection) : new Delivery.Arrived(message.Id);
        }
    }

    public Task<Delivery> FindAsync(ulong guild, ulong channel, string nonce, Instant since, CancellationToken cancellation)
    {
        lock (_lock)
        {
            Requests++;
            return Task.FromResult(Fault(channel)
                ?? (_messages.Find(message => message.Channel == channel && message.Nonce == nonce && message.At >= since) is { } found
                ? new Delivery.Arrived(found.Id)
                : (Delivery)new Delivery.Absent()));
        }
    }

    public Task<bool> TellAsync(ulong user, string text, string nonce, CancellationToken cancellation)
    {
        lock (_lock)
        {
            Told.Add((user, text));
            return Task.FromResult(!RefusesDirectMessages);
        }
    }

    /// <summary>What was done after a post, a line each.</summary>
    public ConcurrentQueue<string> Finished { get; } = new();

    public async Task<string?> FinishAsync(ulong channel, ulong message, DailyPost post, CancellationToken cancellation)
    {
        Finished.Enqueue($"{message} {post.Thread} {post.Publish}");
        await AnsweredAsync(HangsAfterwards, cancellation);
        return FinishFault;
    }

    /// <summary>What is said to stand in the way of what is wanted beside the text.</summary>
    public Phrase? ExtrasObstacle { get; set; }

    public Task<(Phrase? Obstacle, PostExtras Extras)> SettleAsync(ulong guild, ulong channel, PostExtras wanted, string? tag,
        CancellationToken cancellation) =>
        Task.FromResult((ExtrasObstacle, wanted));

    /// <summary>Who has which role.</summary>
    public HashSet<(ulong User, ulong Role)> Roles { get; } = [];

    public Task<Phrase?> SetRoleAsync(ulong guild, ulong user, ulong role, bool given, CancellationToken cancellation)
    {
        if (given) Roles.Add((user, role));
        else Roles.Remove((user, role));
        return Task.FromResult<Phrase?>(null);
    }

    public Task<Phrase?> ObstacleAsync(ulong guild, ulong channel, ulong? role, CancellationToken cancellation) =>
        Task.FromResult(Obstacle);

    private static Task AnsweredAsync(bool hangs, CancellationToken cancellation) =>
        hangs ? new TaskCompletionSource().Task.WaitAsync(cancellation) : Task.CompletedTask;

    private Delivery.Refused? Fault(ulong channel) => Faults.GetValueOrDefault(channel) ?? Faults.GetValueOrDefault(0UL);

    internal sealed record Message(ulong Id, ulong Channel, string Nonce, string Heading, Instant At);
}
