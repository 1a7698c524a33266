using System.Text.Json;

namespace ChatBot.Discord.Gateway;

/// <summary>The names of the events that are read.</summary>
internal static class EventName
{
    public const string Ready = "READY";
    public const string Resumed = "RESUMED";
    public const string InteractionCreate = "INTERACTION_CREATE";
    public const string MessageCreate = "MESSAGE_CREATE";

    /// <summary>The name at the reader; for the frequent ones the constant, so that no string is made.</summary>
    public static string Of(ref Utf8JsonReader reader) =>
        reader.ValueTextEquals(InteractionCreate) ? InteractionCreate
        : reader.ValueTextEquals(MessageCreate) ? MessageCreate
        : reader.GetString()!;
}
