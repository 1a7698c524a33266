namespace ChatBot.Daily;

/// <summary>A post as it is sent.</summary>
/// <param name="Heading">Its first line, which names the date with the year.</param>
/// <param name="Text">The whole text in Discord's Markdown, heading and role included; at most 2,000 characters.</param>
/// <param name="Shown">Fingerprints of the sentences quoted, for the rotation.</param>
/// <param name="Role">Role to ping, already named in the text; null for none.</param>
/// <param name="Silent">True to post without a notification.</param>
/// <param name="Works">Keys of the works that are quoted; null for none.</param>
public sealed record DailyPost(
    string Heading, string Text, IReadOnlyList<long> Shown, ulong? Role = null, bool Silent = false, IReadOnlyList<string>? Works = null);
