using ChatBot.Discord.Models;

namespace ChatBot.Chat;

/// <summary>A message of components: one container with a bar of the bot's colour at its side.</summary>
internal static class Card
{
    /// <summary>Of what may be no answer.</summary>
    public const int Faint = 0x80848E;

    /// <param name="accent">The colour of the bar, 0xRRGGBB.</param>
    public static MessageDraft Of(IReadOnlyList<Component> components, bool isPrivate, int accent) => new(
        Components: [Component.Box(components, accent)],
        Flags: isPrivate ? MessageFlags.ComponentsV2 | MessageFlags.Ephemeral : MessageFlags.ComponentsV2);

    /// <summary>A line of our own, for the asker alone.</summary>
    public static MessageDraft Note(string text, params IReadOnlyList<Component> below) =>
        Of([Component.Text(text), .. below], isPrivate: true, Faint);
}
