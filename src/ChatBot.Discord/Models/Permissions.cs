using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChatBot.Discord.Models;

/// <summary>
/// What a member may do: a bit set that JSON carries as a string of digits. Only the bits that are asked about have
/// names; the others are kept (https://discord.com/developers/docs/topics/permissions).
/// </summary>
[Flags]
[JsonConverter(typeof(PermissionsConverter))]
public enum Permissions : ulong
{
    None = 0,
    KickMembers = 1UL << 1,
    BanMembers = 1UL << 2,
    Administrator = 1UL << 3,
    ManageChannels = 1UL << 4,
    ManageGuild = 1UL << 5,
    ViewChannel = 1UL << 10,
    SendMessages = 1UL << 11,
    ManageMessages = 1UL << 13,
    EmbedLinks = 1UL << 14,
    ReadMessageHistory = 1UL << 16,
    MentionEveryone = 1UL << 17,
    ManageRoles = 1UL << 28,
    ManageThreads = 1UL << 34,
    CreatePublicThreads = 1UL << 35,
    SendMessagesInThreads = 1UL << 38,
    All = ulong.MaxValue,
}

internal sealed class PermissionsConverter : JsonConverter<Permissions>
{
    public override Permissions Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number
            ? (Permissions)reader.GetUInt64()
            : ulong.TryParse(reader.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out var bits)
                ? (Permissions)bits
                : throw new JsonException("Permissions are a string of digits.");

    public override void Write(Utf8JsonWriter writer, Permissions value, JsonSerializerOptions options) =>
        writer.WriteStringValue(((ulong)value).ToString(CultureInfo.InvariantCulture));
}
