using System.Text.RegularExpressions;
using ChatBot.Discord.Models;

namespace ChatBot.Chat;

/// <summary>What a message asks of the bot.</summary>
internal static partial class Mention
{
    /// <summary>More names than this in one message are passed over.</summary>
    private const int MostNames = 3;

    /// <summary>
    /// The lines to answer: the names in [[…]], or else the whole text. In a server the bot must be mentioned by name in
    /// the text; a reply to one of its messages alone asks nothing. Bots and webhooks are never answered.
    /// </summary>
    public static IReadOnlyList<string> Asks(Message message, Snowflake bot)
    {
        if (message.Author is not { Bot: not true } || message.WebhookId is not null || message.Content is not { } content) return [];
        var isMentioned = content.Contains($"<@{bot}>", StringComparison.Ordinal)
            || content.Contains($"<@!{bot}>", StringComparison.Ordinal);
        if (message.GuildId is not null && !isMentioned) return [];
        var names = Names().Matches(content).Select(match => match.Groups[1].Value.Trim()).Where(name => name.Length > 0).Distinct()
            .Take(MostNames).ToList();
        if (names.Count > 0) return names;
        var text = AnyMention().Replace(content, " ").Trim();
        return text.Length > 0 ? [text] : [];
    }

    [GeneratedRegex(@"\[\[([^\[\]\n]{1,100})\]\]")]
    private static partial Regex Names();

    [GeneratedRegex("<@[!&]?[0-9]{1,20}>")]
    private static partial Regex AnyMention();
}
