using ChatBot.Discord.Models;
using ChatBot.Replies;

namespace ChatBot.Chat;

/// <summary>What stands on a button, in the reader's language.</summary>
internal static class ButtonLabels
{
    /// <summary>The words of config, or the English ones where those are too long for a button.</summary>
    public static string Label(this MessageCatalog words, string english) =>
        words.Say(english) is { Length: > 0 and <= DiscordLimits.ButtonLabel } label ? label : english;
}
