using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChatBot.Discord.Models;

/// <summary>
/// The one JSON context of the wire: snake case, nulls left out when writing, unknown members passed over when
/// reading. Made at compile time, so that the first answer costs no reflection.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(Interaction))]
[JsonSerializable(typeof(InteractionResponse))]
[JsonSerializable(typeof(Message))]
[JsonSerializable(typeof(IReadOnlyList<Message>))]
[JsonSerializable(typeof(MessageDraft))]
[JsonSerializable(typeof(IReadOnlyList<ApplicationCommand>))]
[JsonSerializable(typeof(Guild))]
[JsonSerializable(typeof(Channel))]
[JsonSerializable(typeof(Member))]
[JsonSerializable(typeof(NewThread))]
[JsonSerializable(typeof(ForumPost))]
[JsonSerializable(typeof(ThreadList))]
[JsonSerializable(typeof(User))]
[JsonSerializable(typeof(Application))]
[JsonSerializable(typeof(GatewayBot))]
[JsonSerializable(typeof(ApiError))]
[JsonSerializable(typeof(RateLimited))]
[JsonSerializable(typeof(Ready))]
[JsonSerializable(typeof(Hello))]
[JsonSerializable(typeof(NewDirectMessage))]
[JsonSerializable(typeof(GatewayCommand<long?>))]
[JsonSerializable(typeof(GatewayCommand<Identify>))]
[JsonSerializable(typeof(GatewayCommand<Resume>))]
internal sealed partial class DiscordJson : JsonSerializerContext;

/// <summary>The context with the encoder of the wire.</summary>
internal static class Wire
{
    /// <summary>
    /// What is read and written here is never put into HTML, so letters of all scripts go out as themselves: escaped
    /// they would be up to six times as long.
    /// </summary>
    public static DiscordJson Json { get; } = new(new JsonSerializerOptions(DiscordJson.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
