namespace ChatBot.Testing.Discord;

/// <summary>A rule of Discord's that a payload breaks.</summary>
/// <param name="Path">Where, as in embeds[0].title.</param>
/// <param name="Message">Which rule.</param>
public sealed record Violation(string Path, string Message)
{
    public override string ToString() => $"{Path}: {Message}";
}
