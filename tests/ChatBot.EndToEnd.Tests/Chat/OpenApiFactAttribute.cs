using ChatBot.Testing.Discord;

namespace ChatBot.EndToEnd.Tests.Chat;

/// <summary>A test that needs Discord's own description; skipped, saying why, where it cannot be run.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OpenApiFactAttribute : FactAttribute
{
    public OpenApiFactAttribute() => Skip = OpenApiCheck.Missing;
}
