using ChatBot.Discord.Models;

namespace ChatBot.Chat;

/// <summary>A message of components: one container with a bar of the bot's colour at its side.</summary>
internal static class Card
{
    /// <summary>The pages' accent, in the lighter of their two tones: it stands out on Discord's dark theme and on its light one.</summary>
    public const int Accent = 0x4B93C3;

    /// <summary>Of what may be no answer.</summary>
    public const int Faint = 0x80848E;

    public static MessageDraft Of(IReadOnlyList<Component> components, bool isPrivate, int accent = Accent) => new(
        Components: [Component.Box(components, accent)],
        Flags: isPrivate ? MessageFlags.ComponentsV2 | MessageFlags.Ephemeral : MessageFlags.ComponentsV2);

    /// <summary>A line of our own, for the asker alone.</summary>
    public static MessageDraft Note(string text, params IReadOnlyList<Component> below) => Of([Component.Text(text), .. below], isPrivate: true, Faint);
}
