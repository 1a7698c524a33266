using ChatBot.Replies;

namespace ChatBot.Chat;

/// <summary>What stands on a button, in the reader's language.</summary>
internal static class ButtonLabels
{
    /// <summary>Discord's limit for a button's label; words of config that are longer are not used.</summary>
    private const int Longest = 80;

    public static string Label(this MessageCatalog words, string english) =>
        words.Say(english) is { Length: > 0 and <= Longest } label ? label : english;
}
