namespace ChatBot.Discord.Gateway;

/// <summary>What a session is resumed by, on any connection of any process.</summary>
/// <param name="Sequence">Of the last event received; Discord sends again what came after it.</param>
/// <param name="Url">Where to; null: the URL of GET /gateway/bot.</param>
public sealed record ResumePoint(string SessionId, long Sequence, Uri? Url);
