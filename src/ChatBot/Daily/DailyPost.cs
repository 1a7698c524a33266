namespace ChatBot.Daily;

/// <summary>A post as it is sent.</summary>
/// <param name="Heading">Its first line, which names the date with the year.</param>
/// <param name="Text">The whole text in Discord's Markdown, heading and role included; at most 2,000 characters.</param>
/// <param name="Shown">Fingerprints of the sentences quoted, for the rotation.</param>
/// <param name="Role">Role to ping, already named in the text; null for none.</param>
/// <param name="Silent">True to post without a notification.</param>
/// <param name="Works">Keys of the works that are quoted; null for none.</param>
public sealed record DailyPost(
    string Heading, string Text, IReadOnlyList<long> Shown, ulong? Role = null, bool Silent = false, IReadOnlyList<string>? Works = null)
{
    /// <summary>The title of a forum post; null where the channel is no forum.</summary>
    public string? Title { get; init; }

    /// <summary>The forum's tag; null for none.</summary>
    public ulong? Tag { get; init; }

    /// <summary>The name of the thread to open under it; null for none.</summary>
    public string? Thread { get; init; }

    /// <summary>Whether it is published to the servers that follow the channel.</summary>
    public bool Publish { get; init; }

    /// <summary>What its buttons say, to cite and to get or leave a role, in the channel's language; null for English.</summary>
    public IReadOnlyList<string>? ButtonLabels { get; init; }

    /// <summary>The role that a button under it gives and takes; null for no button.</summary>
    public ulong? OfferRole { get; init; }
}
