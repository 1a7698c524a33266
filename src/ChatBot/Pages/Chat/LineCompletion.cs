using ChatBot.Commands;

namespace ChatBot.Pages.Chat;

/// <summary>A completion of the line in the chat's input.</summary>
/// <param name="Line">The whole line when it is taken.</param>
/// <param name="Label">What is shown.</param>
/// <param name="Detail">A word of explanation beside it; may be empty.</param>
public sealed record LineCompletion(string Line, string Label, string Detail)
{
    /// <summary>The commands for a line that begins with <c>/</c>; after a command, what Discord proposes for its option too.</summary>
    public static IReadOnlyList<LineCompletion> For(CommandRegistry commands, string line)
    {
        if (!line.StartsWith('/'))
            return [];
        var end = line.IndexOf(' ', StringComparison.Ordinal);
        if (end < 0)
            return [.. commands.Commands.OrderByDescending(command => command.IsLens)
                .Where(command => command.Name.StartsWith(line[1..], StringComparison.OrdinalIgnoreCase))
                .Take(Completions.Most).Select(command =>
                    new LineCompletion($"/{command.Name} ", $"/{command.Name}", command.Description.Description))];
        var name = line[1..end];
        return commands.Find(name) is null
            ? []
            : [.. Completions.For(commands, name.ToLowerInvariant(), line[(end + 1)..])
                .Select(choice => new LineCompletion($"/{name} {choice.Value}", choice.Label, ""))];
    }
}
