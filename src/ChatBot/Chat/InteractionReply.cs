using ChatBot.Discord.Models;
using ChatBot.Discord.Rest;
using ChatBot.Replies;

namespace ChatBot.Chat;

/// <summary>What an interaction is answered with.</summary>
/// <param name="IsUpdate">True: the message that carries the button becomes this one; false: a message of its own.</param>
internal sealed record Reply(MessageDraft Message, bool IsUpdate = false);

/// <summary>
/// Answers an interaction in one request when the answer comes soon, and after 1.5 s says that it is on its way and
/// edits it in. Discord waits 3 s and no longer.
/// </summary>
internal sealed class InteractionReply(DiscordRest rest, TimeProvider time, ILogger<InteractionReply> log)
{
    public static readonly TimeSpan DeferAfter = TimeSpan.FromSeconds(1.5);

    /// <summary>Discord takes no others in an edit.</summary>
    private const MessageFlags FlagsOfEdit = MessageFlags.SuppressEmbeds | MessageFlags.ComponentsV2;

    /// <param name="deferral">What is sent when the answer takes long.</param>
    /// <param name="words">The asker's language, to say that there is no answer.</param>
    public async Task GiveAsync(
        Interaction interaction, InteractionResponse deferral, Func<CancellationToken, ValueTask<Reply>> answer, MessageCatalog words,
            CancellationToken cancellation)
    {
        using var deferred = new Deferral(() => rest.RespondAsync(interaction, deferral, cancellation), time);
        Reply reply;
        try
        {
            reply = await answer(cancellation);
        }
        catch (Exception fault) when (fault is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            var reference = Reference(interaction.Id);
            ChatLog.Failed(log, reference, fault);
            reply = new Reply(Card.Note(words.Say(
                "Something went wrong in the bot, and there is no answer. The fault is in its log under **{0}**.", reference)));
        }

        try
        {
            await SendAsync(interaction, deferral, deferred, reply, cancellation);
        }
        catch (Exception fault) when (fault is HttpRequestException or DiscordApiException)
        {
            ChatLog.NotTaken(log, Reference(interaction.Id), fault.Message);
        }
    }

    /// <summary>A short name for a failure, made of the interaction's id: the asker reads it, and the log has it.</summary>
    public static string Reference(Snowflake id)
    {
        const string Digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford's, which cannot be misread
        return string.Create(7, id.Value, static (text, value) =>
        {
            for (var at = text.Length - 1; at >= 0; at--, value >>= 5) text[at] = Digits[(int)(value & 31)];
        });
    }

    private async Task SendAsync(Interaction interaction, InteractionResponse deferral, Deferral deferred, Reply reply,
        CancellationToken cancellation)
    {
        var result = deferred.TryForestall()
            ? await rest.RespondAsync(interaction, reply.IsUpdate ? InteractionResponse.Update(reply.Message)
                : InteractionResponse.Reply(reply.Message), cancellation)
            : await deferred.Sent;
        if (result == CallbackResult.Expired)
        {
            ChatLog.NotTaken(log, Reference(interaction.Id), "it came too late");
            return;
        }

        if (!deferred.IsSent) return;
        // After a deferred update, "the original" is the message with the button: only an update may take its place.
        if (deferral.Type == InteractionResponseType.DeferredUpdate && !reply.IsUpdate) await rest.FollowUpAsync(
            interaction, reply.Message, cancellation);
        else await rest.EditOriginalAsync(interaction, reply.Message with { Flags = reply.Message.Flags & FlagsOfEdit }, cancellation);
    }

    /// <summary>Sends the deferral when its time comes, unless the answer was first.</summary>
    private sealed class Deferral : IDisposable
    {
        private readonly Func<Task<CallbackResult>> _send;
        private readonly ITimer _timer;
        private readonly TaskCompletionSource<CallbackResult> _sent = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _decided;

        public Deferral(Func<Task<CallbackResult>> send, TimeProvider time)
        {
            _send = send;
            _timer = time.CreateTimer(static state => _ = ((Deferral)state!).DeferAsync(), this, DeferAfter, Timeout.InfiniteTimeSpan);
        }

        public bool IsSent { get; private set; }

        public Task<CallbackResult> Sent => _sent.Task;

        /// <returns>True when no deferral was sent and none will be.</returns>
        public bool TryForestall() => Interlocked.Exchange(ref _decided, 1) == 0;

        public void Dispose() => _timer.Dispose();

        private async Task DeferAsync()
        {
            if (Interlocked.Exchange(ref _decided, 1) != 0) return;
            IsSent = true;
            try
            {
                _sent.SetResult(await _send());
            }
            catch (Exception fault)
            {
                _sent.SetException(fault);
            }
        }
    }
}
