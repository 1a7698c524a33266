using ChatBot.Discord.Models;

namespace ChatBot.Discord.Rest;

/// <summary>What makes an answer of the right form useless: ids that are not there, numbers that cannot be. Null: nothing.</summary>
internal static class ReplyFaults
{
    /// <summary>The largest bots have some thousands.</summary>
    private const int MostShards = 100_000;

    /// <summary>Session starts are counted by the day.</summary>
    private const long LongestReset = 2 * 24 * 60 * 60 * 1000L;

    public static string? Of(GatewayBot answer) => answer switch
    {
        not { Url: { IsAbsoluteUri: true, Scheme: "wss" or "ws" } } => "its url is no address of a socket",
        not { Shards: > 0 and <= MostShards } => $"it recommends {answer.Shards} shards",
        { SessionStartLimit: null } => "it has no session_start_limit",
        { SessionStartLimit: not { Total: >= 0, MaxConcurrency: > 0, ResetAfter: >= 0 and <= LongestReset } } =>
            "its session_start_limit cannot be",
        _ => null,
    };

    public static string? Of(Application answer) => OfId(answer.Id);

    public static string? Of(User answer) => OfId(answer.Id);

    public static string? Of(Message answer) => OfId(answer.Id) ?? OfParts(answer.Components);

    public static string? Of(Channel answer) => OfId(answer.Id) ?? OfParts(answer.PermissionOverwrites);

    public static string? Of(Guild answer) => OfId(answer.Id) ?? OfParts(answer.Roles);

    public static string? Of(Member answer) => null;

    public static string? Of(ThreadList answer) => OfParts(answer.Threads);

    public static string? OfMessages(IReadOnlyList<Message> answer) =>
        OfParts(answer) ?? answer.Select(Of).FirstOrDefault(fault => fault is not null);

    public static string? OfList<T>(IReadOnlyList<T> answer) => OfParts(answer);

    private static string? OfId(Snowflake id) => id.Value == 0 ? "it has no id" : null;

    private static string? OfParts<T>(IReadOnlyList<T>? parts) => parts?.Any(part => part is null) == true ? "a part of it is null" : null;
}
