using ChatBot.Commands;
using ChatBot.Discord.Models;
using ChatBot.Replies;

namespace ChatBot.Chat;

/// <summary>
/// What can be asked: each command as a link that puts it into the reader's message box. The library's own commands come first.
/// </summary>
internal static class HelpReply
{
    public const string Command = "help";
    private const string Introduction =
        "Every answer is a quotation from the library, with its source; where the documents are silent, that is said.";

    public static MessageDraft Card(CommandRegistry commands, CommandLinks links, MessageCatalog words, bool isPrivate, int accent) =>
        Chat.Card.Of([.. Texts(commands, links, words, CardPages.Longest).Select(Component.Text)], isPrivate, accent);

    /// <summary>The same for a message that the bot writes of itself.</summary>
    public static MessageDraft Plain(CommandRegistry commands, CommandLinks links, MessageCatalog words) =>
        new(string.Join('\n', Texts(commands, links, words, DiscordPages.Longest)), Flags: MessageFlags.SuppressEmbeds);

    /// <summary>The lines that have room, an example last.</summary>
    private static List<string> Texts(CommandRegistry commands, CommandLinks links, MessageCatalog words, int room)
    {
        const int LongestExample = 200, LongestAbout = 400;
        var head = $"### {words.Say("What can be asked")}\n{Clipped.Escaped(commands.About.Line, LongestAbout)}\n{words.Say(Introduction)}";
        var example = Example(commands, links, words);
        var left = room - head.Length - Math.Min(example.Length, LongestExample) - 2;
        var lines = new List<string>();
        foreach (var command in commands.Commands.OrderByDescending(command => command.IsLens))
        {
            var line = $"{links.Of(command.Name)} – {Clipped.Escaped(words.Say(command.Description.Said), 100)}";
            if (lines.Sum(other => other.Length + 1) + line.Length + 1 <= left) lines.Add(line);
        }

        return [head, string.Join('\n', lines), .. example.Length <= LongestExample ? new[] { example } : []];
    }

    private static string Example(CommandRegistry commands, CommandLinks links, MessageCatalog words)
    {
        var ask = commands.Find("ask")?.Description.Example ?? "/ask";
        return $"-# {words.Say("try")} {links.Of("ask")} {Clipped.Escaped(ask[(ask.IndexOf(' ', StringComparison.Ordinal) + 1)..], 100)}";
    }
}
