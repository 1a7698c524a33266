namespace ChatBot.Discord.Models;

/// <summary>GET /gateway/bot: where to connect, with how many shards, and how often one may identify.</summary>
public sealed record GatewayBot(Uri Url, int Shards, SessionStartLimit SessionStartLimit);

/// <param name="Remaining">Identifies left of <paramref name="Total"/> in the current 24 h; going beyond resets the bot's token.</param>
/// <param name="ResetAfter">Milliseconds until Remaining is Total again.</param>
/// <param name="MaxConcurrency">Identifies allowed within 5 s.</param>
public sealed record SessionStartLimit(int Total, int Remaining, long ResetAfter, int MaxConcurrency);
