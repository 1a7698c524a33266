namespace ChatBot.Discord.Rest;

/// <summary>The kind of a request, by which it is limited and repeated.</summary>
/// <param name="Name">Method and path with the ids left out: the requests that share a limit before Discord has named it.</param>
/// <param name="Major">The id (channel, guild, webhook and token) that has a limit of its own; null if the path has none.</param>
/// <param name="MayRepeat">True when doing it twice has the effect of doing it once.</param>
/// <param name="IsInteraction">An interaction's own endpoint: outside of the global limit, and authorised by its token.</param>
/// <param name="IsCallback">The first answer: one request for a token, within 3 s, so it has no bucket to wait for.</param>
internal sealed record Route(
    string Name, string? Major = null, bool MayRepeat = false, bool IsInteraction = false, bool IsCallback = false)
{
    public static readonly HttpRequestOptionsKey<Route> Key = new("ChatBot.Discord.Route");

    /// <summary>The only one that is used often enough to be kept.</summary>
    public static Route Callback { get; } =
        new("POST interactions/callback", MayRepeat: true, IsInteraction: true, IsCallback: true);
}
