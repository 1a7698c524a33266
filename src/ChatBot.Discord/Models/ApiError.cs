using System.Text.Json;

namespace ChatBot.Discord.Models;

/// <summary>The body of an error of the REST API; Errors is the tree of faults in the form that was sent.</summary>
public sealed record ApiError(int Code = 0, string? Message = null, JsonElement? Errors = null);

/// <summary>The body of a 429. RetryAfter is in seconds, with decimals.</summary>
public sealed record RateLimited(string? Message = null, double RetryAfter = 0, bool Global = false);

/// <summary>Codes of <see cref="ApiError"/> that callers act on.</summary>
public static class ApiErrorCode
{
    public const int UnknownChannel = 10003;
    public const int UnknownMessage = 10008;
    public const int UnknownWebhook = 10015;
    public const int UnknownInteraction = 10062;
    public const int AlreadyCrossposted = 40033;
    public const int InteractionAlreadyAcknowledged = 40060;
    public const int MissingAccess = 50001;
    public const int CannotSendToUser = 50007;
    public const int MissingPermissions = 50013;
    public const int InvalidWebhookToken = 50027;
    public const int InvalidFormBody = 50035;
    public const int ThreadAlreadyCreated = 160004;
}
