using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ChatBot.Discord.Models;
using Microsoft.Extensions.Logging;

namespace ChatBot.Discord.Rest;

/// <summary>Requests with the right head, JSON in and out, and refusals as <see cref="DiscordApiException"/>.</summary>
internal sealed class RestTransport : IDisposable
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    private readonly HttpClient _http;
    private readonly RateLimitHandler _limits;
    private readonly ILogger _log;

    public RestTransport(DiscordOptions options, TimeProvider time, Jitter jitter, ILogger log, HttpMessageHandler inner)
    {
        _log = log;
        var api = new Uri($"{options.ApiUrl.ToString().TrimEnd('/')}/v10/");
        _limits = new RateLimitHandler(inner, new Uri(api, "users/@me"), time, jitter, log);
        _http = new HttpClient(_limits)
        {
            BaseAddress = api,
            Timeout = Timeout.InfiniteTimeSpan, // The handler has one for each attempt, on its own clock.
        };
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bot", options.Token);
        _http.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", $"DiscordBot ({options.ProjectUrl}, {options.Version})");
    }

    /// <inheritdoc cref="RateLimitHandler.Clock"/>
    public ServerClock Clock => _limits.Clock;

    /// <inheritdoc cref="RateLimitHandler.TokenRefused"/>
    public Task TokenRefused => _limits.TokenRefused;

    public static HttpContent Body<T>(T value, JsonTypeInfo<T> type)
    {
        var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(value, type));
        content.Headers.ContentType = Json;
        return content;
    }

    /// <summary>JSON, and with files as a form of parts: <c>payload_json</c> and a <c>files[n]</c> for each.</summary>
    public static HttpContent Body<T>(T value, JsonTypeInfo<T> type, IReadOnlyList<FileUpload> files)
    {
        var json = Body(value, type);
        if (files.Count == 0) return json;
        var form = new MultipartFormDataContent { { json, "payload_json" } };
        for (var index = 0; index < files.Count; index++)
        {
            var content = new ReadOnlyMemoryContent(files[index].Content);
            content.Headers.ContentType = new MediaTypeHeaderValue(files[index].MediaType);
            form.Add(content, $"files[{index}]", files[index].Name);
        }

        return form;
    }

    /// <param name="fault">What is wrong with an answer of the right form; null when nothing is.</param>
    /// <exception cref="BadReplyException">The answer is a success, and not what was asked for.</exception>
    public async Task<T> ReadAsync<T>(
        HttpMethod method, string path, Route route, HttpContent? body, JsonTypeInfo<T> type, Func<T, string?> fault,
            CancellationToken cancellation)
    {
        using var response = await SendAsync(method, path, route, body, cancellation);
        // JSON is UTF-8, whatever charset the head names (https://www.rfc-editor.org/rfc/rfc8259#section-8.1).
        var bytes = await response.Content.ReadAsByteArrayAsync(cancellation);
        var text = bytes.AsSpan().StartsWith(ByteOrderMark) ? bytes.AsSpan(ByteOrderMark.Length) : bytes.AsSpan();
        try
        {
            var answer = JsonSerializer.Deserialize(text, type);
            var wrong = answer is null ? "it is null" : fault(answer);
            return wrong is null ? answer! : throw Bad(wrong, null);
        }
        catch (JsonException notRead)
        {
            throw Bad(notRead.Message, notRead);
        }

        BadReplyException Bad(string why, Exception? inner)
        {
            var came = $"{(int)response.StatusCode}, {bytes.Length} bytes of "
                + $"{response.Content.Headers.ContentType?.MediaType ?? "no type"}: {why}";
            RestLog.BadReply(_log, route.Name, came);
            var message = $"Discord's answer to {route.Name} cannot be used ({came}).";
            return inner is null ? new BadReplyException(message) : new BadReplyException(message, inner);
        }
    }

    /// <summary>Sends it, and throws unless the answer is a success.</summary>
    public async Task<HttpResponseMessage> SendAsync(
        HttpMethod method, string path, Route route, HttpContent? body, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body };
        request.Options.Set(Route.Key, route);
        var response = await _http.SendAsync(request, cancellation);
        if (response.IsSuccessStatusCode) return response;
        using (response) throw new DiscordApiException((int)response.StatusCode, await ReadErrorAsync(response, cancellation));
    }

    public void Dispose() => _http.Dispose();

    private static async Task<ApiError> ReadErrorAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        try
        {
            var body = await response.Content.ReadAsByteArrayAsync(cancellation);
            return JsonSerializer.Deserialize(body, Wire.Json.ApiError) ?? new ApiError();
        }
        catch (JsonException)
        {
            return new ApiError(Message: response.ReasonPhrase);
        }
    }
}
