using System.Net;
using ChatBot.Discord.Models;

namespace ChatBot.Discord.Rest;

/// <summary>Discord refused a request.</summary>
/// <param name="status">The HTTP status.</param>
/// <param name="error">Discord's own description; its code is one of <see cref="ApiErrorCode"/> or another, 0 if there was none.</param>
/// <param name="isTokenRefused">Whether it was asked twice, and refused the bot's token both times.</param>
public sealed class DiscordApiException(int status, ApiError error, bool isTokenRefused = false)
    : Exception($"Discord answered {status}: {error.Message ?? "no message"} (code {error.Code}){Details(error)}")
{
    public int Status { get; } = status;

    public int Code { get; } = error.Code;

    /// <summary>
    /// True when the bot's token is no longer valid: nothing can be done with it any more. A single 401 does not say that.
    /// </summary>
    public bool IsTokenRefused { get; } = isTokenRefused;

    /// <summary>True when the bot may not do this here, or the place is gone: asking again will not help.</summary>
    public bool IsNoAccess => Code is ApiErrorCode.MissingAccess or ApiErrorCode.MissingPermissions or ApiErrorCode.UnknownChannel
        || Status is (int)HttpStatusCode.Forbidden or (int)HttpStatusCode.NotFound;

    private static string Details(ApiError error) => error.Errors is { } errors ? $" {errors.GetRawText()}" : "";
}
