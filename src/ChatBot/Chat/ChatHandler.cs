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
    CommandRegistration registration,
    DiscordCommands others,
    DiscordRest rest,
    ILogger<ChatHandler> log)
{
    /// <summary>Who the bot is, as the first READY says; what comes close after it may be handled before it.</summary>
    private readonly TaskCompletionSource<Identity> _identity = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public async ValueTask HandleAsync(Dispatch dispatch, CancellationToken cancel)
    {
        switch (dispatch)
        {
            case Dispatch.InteractionCreated { Interaction: var interaction }:
                await InteractAsync(interaction, cancel);
                break;
            case Dispatch.MessageCreated { Message: var message }:
                await ReplyAsync(message, (await _identity.Task.WaitAsync(cancel)).User, cancel);
                break;
            case Dispatch.ShardReady { Ready: var ready, Shard: var shard }:
                await BeginAsync(shard, ready, cancel);
                break;
            case Dispatch.ShardResumed { Shard: var shard } when !_identity.Task.IsCompleted || shard.Id == 0:
                // The session may have been begun by another process.
                await BeginAsync(shard, null, cancel);
                break;
        }
    }

    private async Task BeginAsync(ShardId shard, Ready? ready, CancellationToken cancel)
    {
        var isFirst = !_identity.Task.IsCompleted;
        if (isFirst) _identity.TrySetResult(await IdentifyAsync(ready, cancel));
        // One shard of the bot sees to the commands, in the process that has it; others hear which there are.
        if (shard.Id == 0 || (isFirst && !registration.IsOurs)) await RequestCommandsAsync();
    }

    /// <summary>Has the commands put in place that are in force, once it is known for whom.</summary>
    public async Task RequestCommandsAsync()
    {
        if (_identity.Task.IsCompleted) registration.Request((await _identity.Task).Application);
    }

    private Task InteractAsync(Interaction interaction, CancellationToken cancel) => interaction.Type switch
    {
        InteractionType.ApplicationCommand when Other(interaction) is { } other => timely.GiveAsync(
            interaction, InteractionResponse.Defer(ephemeral: true),
            async stop => new Reply(await other.RunAsync(interaction, Words(interaction), stop)), Words(interaction), cancel),
        InteractionType.ApplicationCommand when interaction.Data?.Type == ApplicationCommandType.Message => timely.GiveAsync(
            interaction, InteractionResponse.Defer(ephemeral: true),
            _ => new(new Reply(lookup.FindSources(Target(interaction)?.Content, interaction.Locale))), Words(interaction), cancel),
        InteractionType.ApplicationCommand => AnswerAsync(interaction, cancel),
        InteractionType.MessageComponent => PressAsync(interaction, cancel),
        InteractionType.Autocomplete => CompleteAsync(interaction, cancel),
        _ => Task.CompletedTask,
    };

    private Task AnswerAsync(Interaction interaction, CancellationToken cancel)
    {
        var name = interaction.Data?.Name ?? "";
        var about = interaction.Data?.Options?.FirstOrDefault(option => option.Type == CommandOptionType.String)?.Text?.Trim() ?? "";
        var isPrivate = interaction.Data?.Options?.Any(option => option is { Name: CommandDefinitions.Private, IsTrue: true }) == true;
        var call = new CommandCall($"/{name} {about}".TrimEnd(), name,
            about)
        { Conversation = Conversation(interaction.ChannelId, interaction.Asker?.Id) };
        ChatLog.Asked(log, call.Input);
        return timely.GiveAsync(
            interaction, InteractionResponse.Defer(isPrivate), _ =>
                new(new Reply(lookup.Answer(call, isPrivate, interaction.Locale))), Words(interaction), cancel);
    }

    // One person in one channel.
    private static string? Conversation(Snowflake? channel, Snowflake? person) =>
        channel is null || person is null ? null : $"{channel}:{person}";

    private Task PressAsync(Interaction interaction, CancellationToken cancel)
    {
        if (others.All.FirstOrDefault(other => other.IsPressed(interaction.Data?.CustomId)) is { } own)
        {
            return timely.GiveAsync(
                interaction, InteractionResponse.Defer(ephemeral: true),
                async stop => await own.PressAsync(interaction, Words(interaction), stop) is { } done ? new Reply(done)
                    : lookup.Press(new Pressed(null, [], IsPrivate: true, IsCard: true), interaction.Locale),
                Words(interaction), cancel);
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
            Words(interaction), cancel);
    }

    private async Task CompleteAsync(Interaction interaction, CancellationToken cancel)
    {
        var choices = Other(interaction) is { } other ? other.Complete(interaction) : Choices(interaction);
        try
        {
            await rest.RespondAsync(interaction, InteractionResponse.Choices(choices), cancel);
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
    private async Task ReplyAsync(Message message, Snowflake self, CancellationToken cancel)
    {
        if (message.Author?.Id == self) return;
        var asked = Mention.Asks(message, self);
        for (var i = 0; i < asked.Count; i++)
        {
            ChatLog.Asked(log, asked[i]);
            var reply = lookup.Answer(asked[i], Conversation(message.ChannelId, message.Author?.Id)) with
            {
                MessageReference = new MessageReference(message.Id, message.ChannelId, FailIfNotExists: false),
                Nonce = $"{message.Id}.{i}",
                EnforceNonce = true,
            };
            try
            {
                await rest.CreateMessageAsync(message.ChannelId, reply with { Flags = reply.Flags & ~MessageFlags.Ephemeral }, cancel);
            }
            catch (Exception fault) when (fault is HttpRequestException or DiscordApiException)
            {
                // Most often the bot may read but not write there.
                ChatLog.NotTaken(log, InteractionReply.Reference(message.Id), fault.Message);
            }
        }
    }

    private async Task<Identity> IdentifyAsync(Ready? ready, CancellationToken cancel) => new(
        ready?.Application?.Id ?? (await rest.GetApplicationAsync(cancel)).Id,
        ready?.User?.Id ?? (await rest.GetCurrentUserAsync(cancel)).Id);

    private MessageCatalog Words(Interaction interaction) => MessageCatalog.Of(library.Snapshot, interaction.Locale);

    private IDiscordCommand? Other(Interaction interaction) =>
        others.All.FirstOrDefault(other => other.Definition.Name == interaction.Data?.Name);

    private static Message? Target(Interaction interaction) =>
        interaction.Data is { TargetId: { } id, Resolved.Messages: { } messages } ? messages.GetValueOrDefault(id) : null;

    private sealed record Identity(Snowflake Application, Snowflake User);
}
