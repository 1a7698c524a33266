using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ChatBot.Discord.Models;
using ChatBot.Discord.Rest.RateLimits;
using Microsoft.Extensions.Logging;

namespace ChatBot.Discord.Rest;

/// <summary>Requests with the right head, JSON in and out, and refusals as <see cref="DiscordApiException"/>.</summary>
internal sealed class RestTransport : IDisposable
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private readonly HttpClient _http;

    public RestTransport(DiscordOptions options, TimeProvider time, Jitter jitter, ILogger log, HttpMessageHandler inner)
    {
        _http = new HttpClient(new RateLimitHandler(inner, time, jitter, log))
        {
            BaseAddress = new Uri($"{options.ApiUrl.ToString().TrimEnd('/')}/v10/"),
            Timeout = Timeout.InfiniteTimeSpan, // The handler has one for each attempt, on its own clock.
        };
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bot", options.Token);
        _http.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", $"DiscordBot ({options.ProjectUrl}, {options.Version})");
    }

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

    public async Task<T> ReadAsync<T>(HttpMethod method, string path, Route route, HttpContent? body, JsonTypeInfo<T> type, CancellationToken cancel)
    {
        using var response = await SendAsync(method, path, route, body, cancel);
        return await response.Content.ReadFromJsonAsync(type, cancel)
            ?? throw new JsonException($"Discord's answer to {route.Name} was null.");
    }

    /// <summary>Sends it, and throws unless the answer is a success.</summary>
    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, Route route, HttpContent? body, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body };
        request.Options.Set(Route.Key, route);
        var response = await _http.SendAsync(request, cancel);
        if (response.IsSuccessStatusCode) return response;
        using (response) throw new DiscordApiException((int)response.StatusCode, await ReadErrorAsync(response, cancel));
    }

    public void Dispose() => _http.Dispose();

    private static async Task<ApiError> ReadErrorAsync(HttpResponseMessage response, CancellationToken cancel)
    {
        try
        {
            return JsonSerializer.Deserialize(await response.Content.ReadAsByteArrayAsync(cancel), Wire.Json.ApiError) ?? new ApiError();
        }
        catch (JsonException)
        {
            return new ApiError(Message: response.ReasonPhrase);
        }
    }
}
