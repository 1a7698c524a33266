using System.Net;
using ChatBot.Discord.Models;
using Microsoft.Extensions.Logging;

namespace ChatBot.Discord.Rest;

/// <summary>
/// Sends requests when Discord's limits allow it, waits where it asks for that, and repeats what failed on the way, a
/// few times and only where repeating is safe. An answer is handed on when it has come whole.
/// </summary>
/// <param name="self">The bot's own user: what is asked to see whether the bot's token still holds.</param>
internal sealed class RateLimitHandler(HttpMessageHandler inner, Uri self, TimeProvider time, Jitter jitter, ILogger log)
    : DelegatingHandler(inner)
{
    private const int MostAttempts = 4;
    private static readonly TimeSpan AnswerWithin = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(2);

    /// <summary>All attempts of a call, with all waits.</summary>
    private static readonly TimeSpan LongestCall = TimeSpan.FromMinutes(4.5);

    /// <summary>A hundred messages with all that they can hold have less.</summary>
    private const long LongestAnswer = 16 << 20;

    /// <summary>An interaction's first answer is of no use after 3 s.</summary>
    private static readonly TimeSpan LongestCallbackWait = TimeSpan.FromSeconds(2.5);

    private readonly RateLimitBuckets _buckets = new(time);
    private readonly GlobalLimit _global = new(time);
    private readonly InvalidRequests _invalid = new(time);
    private readonly TaskCompletionSource _tokenRefused = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The time at Discord.</summary>
    public ServerClock Clock { get; } = new(time);

    /// <summary>Ends when Discord has refused the bot's token for good.</summary>
    public Task TokenRefused => _tokenRefused.Task;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var route = request.Options.TryGetValue(Route.Key, out var given) ? given
            : throw new InvalidOperationException("A request has no route.");
        if (route.IsCallback) return await SendInTurnAsync(request, route, cancellationToken);
        using var limit = new CancellationTokenSource(LongestCall, time);
        using var whenCancelled = cancellationToken.UnsafeRegister(static limit => ((CancellationTokenSource)limit!).Cancel(), limit);
        try
        {
            return await SendInTurnAsync(request, route, limit.Token);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new HttpRequestException($"{route.Name} was not done within {LongestCall.TotalMinutes:0.#} min.");
        }
    }

    private async Task<HttpResponseMessage> SendInTurnAsync(HttpRequestMessage request, Route route, CancellationToken cancellation)
    {
        var started = time.GetTimestamp();
        var attempt = 0;
        foreach (var backOff in ReconnectDelay.Delays(TimeSpan.FromMilliseconds(500), TimeSpan.FromSeconds(8), jitter))
        {
            ThrowIfPointless(route);
            var isLast = ++attempt == MostAttempts;
            TimeSpan wait;
            try
            {
                var response = await SendOnceAsync(request, route, cancellation);
                if (response.StatusCode == HttpStatusCode.Unauthorized && !route.IsInteraction) await CheckTokenAsync(
                    request, route, cancellation);
                var again = await WaitAfterAsync(response, route, backOff, cancellation);
                if (again is null || isLast || TooLate(route, started, again.Value)) return response;
                (wait, var status) = (again.Value, (int)response.StatusCode);
                RestLog.Again(log, route.Name, status, wait);
                response.Dispose();
            }
            catch (HttpRequestException e) when (route.MayRepeat && !isLast && !TooLate(route, started, backOff))
            {
                RestLog.Broken(log, route.Name, e.Message, backOff);
                wait = backOff;
            }

            await Task.Delay(wait, time, cancellation);
        }

        throw new InvalidOperationException("The back-off has no end.");
    }

    private async Task<HttpResponseMessage> SendOnceAsync(HttpRequestMessage request, Route route, CancellationToken cancellation)
    {
        var bucket = route.IsCallback ? null : await _buckets.EnterAsync(route, cancellation);
        try
        {
            if (!route.IsInteraction) await _global.TakeAsync(cancellation);
            var response = await SendWithinAsync(request, cancellation);
            if (!route.IsCallback) _buckets.Learn(route, RateLimitHeaders.Of(response));
            return response;
        }
        finally
        {
            bucket?.Leave();
        }
    }

    private async Task<HttpResponseMessage> SendWithinAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(AnswerWithin, time);
        using var whenCancelled = cancellation.UnsafeRegister(static limit => ((CancellationTokenSource)limit!).Cancel(), limit);
        try
        {
            var response = await base.SendAsync(request, limit.Token);
            try
            {
                await response.Content.LoadIntoBufferAsync(LongestAnswer, limit.Token);
                Clock.Learn(response);
                return response;
            }
            catch
            {
                response.Dispose();
                throw;
            }
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            throw new HttpRequestException($"No whole answer within {AnswerWithin.TotalSeconds} s.");
        }
    }

    /// <summary>A 401 may be of one request, or of a moment: only a token that is refused once more is given up.</summary>
    /// <exception cref="DiscordApiException">It was refused again; nothing more will be sent with it.</exception>
    private async Task CheckTokenAsync(HttpRequestMessage refused, Route route, CancellationToken cancellation)
    {
        using var question = new HttpRequestMessage(HttpMethod.Get, self);
        foreach (var (name, values) in refused.Headers) question.Headers.TryAddWithoutValidation(name, values);
        await _global.TakeAsync(cancellation);
        using var answer = await SendWithinAsync(question, cancellation);
        _invalid.Count(answer.StatusCode, null);
        if (answer.StatusCode == HttpStatusCode.Unauthorized)
        {
            _tokenRefused.TrySetResult();
            ThrowIfPointless(route);
        }

        RestLog.RefusedOnce(log, route.Name);
    }

    /// <returns>How long to wait before trying again; null: the answer stands.</returns>
    private async Task<TimeSpan?> WaitAfterAsync(
        HttpResponseMessage response, Route route, TimeSpan backOff, CancellationToken cancellation)
    {
        if (response.IsSuccessStatusCode) return null;
        var headers = RateLimitHeaders.Of(response);
        _invalid.Count(response.StatusCode, headers.Scope);
        if (response.StatusCode == HttpStatusCode.TooManyRequests)
        {
            var (wait, isGlobal) = await RetryAfter.ReadAsync(response, headers, cancellation);
            if (isGlobal) _global.HoldFor(wait);
            else if (!route.IsCallback) _buckets.Of(route).HoldFor(wait);
            return wait;
        }

        return (int)response.StatusCode >= 500 && route.MayRepeat ? backOff : null;
    }

    private bool TooLate(Route route, long started, TimeSpan wait) =>
        wait > LongestWait || (route.IsCallback && time.GetElapsedTime(started) + wait > LongestCallbackWait);

    private void ThrowIfPointless(Route route)
    {
        if (_tokenRefused.Task.IsCompleted && !route.IsInteraction)
            throw new DiscordApiException(401, new ApiError(Message: "The bot's token was refused; nothing more is sent with it."),
                isTokenRefused: true);
        if (_invalid.TooMany(route.IsInteraction))
            throw new DiscordApiException(429, new ApiError(Message: $"{InvalidRequests.Limit} requests were refused within 10 min; "
                + $"a pause keeps Discord from banning this address."));
    }
}
