using ChatBot.Commands;
using ChatBot.Discord;
using ChatBot.Discord.Gateway;
using ChatBot.Discord.Models;
using ChatBot.Discord.Rest;
using ChatBot.Hosting;
using ChatBot.Replies;

namespace ChatBot.Chat;

/// <summary>Takes Discord's events to what answers them.</summary>
internal sealed class ChatHandler(
    CurrentLibrary library,
    InteractionAnswers lookup,
    InteractionReply timely,
    LongQuestions longQuestions,
    CommandRegistration registration,
    DiscordCommands others,
    DiscordRest rest,
    ILogger<ChatHandler> log)
{
    /// <summary>Who the bot is, as the first READY says; what comes close after it may be handled before it.</summary>
    private readonly TaskCompletionSource<Identity> _identity = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public async ValueTask HandleAsync(Dispatch dispatch, CancellationToken cancellation)
    {
        switch (dispatch)
        {
            case Dispatch.InteractionCreated { Interaction: var interaction }:
                await InteractAsync(interaction, cancellation);
                break;
            case Dispatch.MessageCreated { Message: var message }:
                await ReplyAsync(message, (await _identity.Task.WaitAsync(cancellation)).User, cancellation);
                break;
            case Dispatch.ShardReady { Ready: var ready, Shard: var shard }:
                await BeginAsync(shard, ready, cancellation);
                break;
            case Dispatch.ShardResumed { Shard: var shard } when !_identity.Task.IsCompleted || shard.Id == 0:
                // The session may have been begun by another process.
                await BeginAsync(shard, null, cancellation);
                break;
        }
    }

    private async Task BeginAsync(ShardId shard, Ready? ready, CancellationToken cancellation)
    {
        var isFirst = !_identity.Task.IsCompleted;
        if (isFirst) _identity.TrySetResult(await IdentifyAsync(ready, cancellation));
        // One shard of the bot sees to the commands, in the process that has it; others hear which there are.
        if (shard.Id == 0 || (isFirst && !registration.IsOurs)) await RequestCommandsAsync();
    }

    /// <summary>Has the commands put in place that are in force, once it is known for whom.</summary>
    public async Task RequestCommandsAsync()
    {
        if (_identity.Task.IsCompleted) registration.Request((await _identity.Task).Application);
    }

    private Task InteractAsync(Interaction interaction, CancellationToken cancellation) => interaction.Type switch
    {
        InteractionType.ApplicationCommand when Other(interaction) is { } other => timely.GiveAsync(
            interaction, InteractionResponse.Defer(ephemeral: true),
            async stop => new Reply(await other.RunAsync(interaction, Words(interaction), stop)), Words(interaction), cancellation),
        InteractionType.ApplicationCommand when interaction.Data?.Type == ApplicationCommandType.Message => timely.GiveAsync(
            interaction, InteractionResponse.Defer(ephemeral: true),
            stop => longQuestions.AnswerAsync(
                Target(interaction)?.Content,
                () => new Reply(lookup.FindSources(Target(interaction)?.Content, interaction.Locale)), stop),
            Words(interaction), cancellation),
        InteractionType.ApplicationCommand => AnswerAsync(interaction, cancellation),
        InteractionType.MessageComponent => PressAsync(interaction, cancellation),
        InteractionType.Autocomplete => CompleteAsync(interaction, cancellation),
        _ => Task.CompletedTask,
    };

    private Task AnswerAsync(Interaction interaction, CancellationToken cancellation)
    {
        var name = interaction.Data?.Name ?? "";
        var about = interaction.Data?.Options?.FirstOrDefault(option => option.Type == CommandOptionType.String)?.Text?.Trim() ?? "";
        var isPrivate = interaction.Data?.Options?.Any(option => option is { Name: CommandDefinitions.Private, IsTrue: true }) == true;
        var call = new CommandCall($"/{name} {about}".TrimEnd(), name,
            about)
        { Conversation = Conversation(interaction.ChannelId, interaction.Asker?.Id) };
        ChatLog.Asked(log, call.Input);
        return timely.GiveAsync(
            interaction, InteractionResponse.Defer(isPrivate),
            stop => longQuestions.AnswerAsync(about, () => new Reply(lookup.Answer(call, isPrivate, interaction.Locale)), stop),
            Words(interaction), cancellation);
    }

    // One person in one channel.
    private static string? Conversation(Snowflake? channel, Snowflake? person) =>
        channel is null || person is null ? null : $"{channel}:{person}";

    private Task PressAsync(Interaction interaction, CancellationToken cancellation)
    {
        if (others.All.FirstOrDefault(other => other.IsPressed(interaction.Data?.CustomId)) is { } own)
        {
            return timely.GiveAsync(
                interaction, InteractionResponse.Defer(ephemeral: true),
                async stop => await own.PressAsync(interaction, Words(interaction), stop) is { } done ? new Reply(done)
                    : lookup.Press(new Pressed(null, [], IsPrivate: true, IsCard: true), interaction.Locale),
                Words(interaction), cancellation);
        }

        var flags = interaction.Message?.Flags ?? MessageFlags.None;
        var isPrivate = flags.HasFlag(MessageFlags.Ephemeral);
        var asker = interaction.Message?.InteractionMetadata?.User?.Id;
        // Discord shows a private answer to its asker alone; should that ever fail, nobody else turns its pages.
        var isAskers = !isPrivate || asker is null || asker == interaction.Asker?.Id;
        return timely.GiveAsync(
            interaction, InteractionResponse.DeferUpdate(),
            _ => new(isAskers
                ? lookup.Press(new Pressed(interaction.Data?.CustomId, interaction.Data?.Values
                    ?? [], isPrivate, flags.HasFlag(MessageFlags.ComponentsV2)), interaction.Locale)
                : new Reply(Card.Note(Words(interaction).Say("This answer is private to the one who asked.")))),
            Words(interaction), cancellation);
    }

    private async Task CompleteAsync(Interaction interaction, CancellationToken cancellation)
    {
        var choices = Other(interaction) is { } other ? other.Complete(interaction) : Choices(interaction);
        try
        {
            await rest.RespondAsync(interaction, InteractionResponse.Choices(choices), cancellation);
        }
        catch (Exception fault) when (fault is HttpRequestException or DiscordApiException)
        {
            ChatLog.NotTaken(log, InteractionReply.Reference(interaction.Id), fault.Message);
        }
    }

    private IReadOnlyList<CommandChoice> Choices(Interaction interaction)
    {
        var typed = interaction.Data?.Options?.FirstOrDefault(option => option.Focused == true)?.Text ?? "";
        return [.. Completions.For(library.Commands, interaction.Data?.Name ?? "", typed)
            .Select(completion => new CommandChoice(completion.Label, completion.Value))];
    }

    /// <summary>
    /// Answers a mention or a direct message as a reply. The nonce is of the message's id: however often it is tried, one reply comes.
    /// </summary>
    private async Task ReplyAsync(Message message, Snowflake self, CancellationToken cancellation)
    {
        if (message.Author?.Id == self) return;
        var asked = Mention.Asks(message, self);
        for (var i = 0; i < asked.Count; i++)
        {
            var line = asked[i];
            ChatLog.Asked(log, line);
            var reply = await longQuestions.AnswerAsync(
                line, () => lookup.Answer(line, Conversation(message.ChannelId, message.Author?.Id)), cancellation) with
            {
                MessageReference = new MessageReference(message.Id, message.ChannelId, FailIfNotExists: false),
                Nonce = $"{message.Id}.{i}",
                EnforceNonce = true,
            };
            try
            {
                await rest.CreateMessageAsync(
                    message.ChannelId, reply with { Flags = reply.Flags & ~MessageFlags.Ephemeral }, cancellation);
            }
            catch (Exception fault) when (fault is HttpRequestException or DiscordApiException)
            {
                // Most often the bot may read but not write there.
                ChatLog.NotTaken(log, InteractionReply.Reference(message.Id), fault.Message);
            }
        }
    }

    private async Task<Identity> IdentifyAsync(Ready? ready, CancellationToken cancellation) => new(
        ready?.Application?.Id ?? (await rest.GetApplicationAsync(cancellation)).Id,
        ready?.User?.Id ?? (await rest.GetCurrentUserAsync(cancellation)).Id);

    private MessageCatalog Words(Interaction interaction) => MessageCatalog.Of(library.Snapshot, interaction.Locale);

    private IDiscordCommand? Other(Interaction interaction) =>
        others.All.FirstOrDefault(other => other.Definition.Name == interaction.Data?.Name);

    private static Message? Target(Interaction interaction) =>
        interaction.Data is { TargetId: { } id, Resolved.Messages: { } messages } ? messages.GetValueOrDefault(id) : null;

    private sealed record Identity(Snowflake Application, Snowflake User);
}
