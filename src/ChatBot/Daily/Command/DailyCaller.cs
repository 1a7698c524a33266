using ChatBot.Replies;

namespace ChatBot.Daily.Command;

/// <summary>Who uses <c>/daily</c>, and where.</summary>
/// <param name="Guild">The server; null in a direct message.</param>
/// <param name="Channel">Where it was typed.</param>
/// <param name="MayManage">Whether the chat says that they may manage the server.</param>
public sealed record DailyCaller(ulong User, ulong? Guild, ulong Channel, bool MayManage)
{
    /// <summary>Whether the chat says that they may give roles themselves.</summary>
    public bool MayGiveRoles { get; init; }

    /// <summary>The language of the replies.</summary>
    public MessageCatalog Words { get; init; } = MessageCatalog.English;
}
