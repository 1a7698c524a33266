using ChatBot.Discord.Models;

namespace ChatBot.Chat;

/// <summary>
/// Commands as they are named in a reply: once Discord has given them ids, a click on the name puts the command into the reader's message
/// box (https://discord.com/developers/docs/reference#message-formatting).
/// </summary>
internal sealed class CommandLinks
{
    private volatile Dictionary<string, Snowflake> _ids = [];

    /// <param name="registered">All commands as Discord gives them back.</param>
    public void Learn(IReadOnlyList<ApplicationCommand> registered) =>
        _ids = registered.Where(command => command is { Type: ApplicationCommandType.ChatInput, Id: not null })
            .ToDictionary(command => command.Name, command => command.Id!.Value);

    public string Of(string command) => _ids.TryGetValue(command, out var id) ? $"</{command}:{id}>" : $"/{command}";
}
