using System.Net;
using ChatBot.Discord.Models;
using ChatBot.Discord.Rest;
using ChatBot.Testing;
using ChatBot.Testing.Fuzz;
using CsCheck;
using Microsoft.Extensions.Logging.Abstractions;

namespace ChatBot.Discord.Tests.Fuzz;

/// <summary>Any reply to any request ends it, in time, with what was asked for or a refusal that callers know.</summary>
public class ReplyFuzzTests
{
    private static readonly Interaction Asked = new(new Snowflake(9), new Snowflake(2), InteractionType.ApplicationCommand, "t");

    private static readonly (string Name, Func<DiscordRest, Task> Call)[] Requests =
    [
        ("gateway", rest => rest.GetGatewayBotAsync(default)),
        ("application", rest => rest.GetApplicationAsync(default)),
        ("user", rest => rest.GetCurrentUserAsync(default)),
        ("commands", rest => rest.ListCommandsAsync(new Snowflake(1), null, default)),
        ("replace", rest => rest.ReplaceCommandsAsync(new Snowflake(1), null, [], default)),
        ("respond", rest => rest.RespondAsync(Asked, InteractionResponse.Defer(false), default)),
        ("edit", rest => rest.EditOriginalAsync(Asked, new MessageDraft("x"), default)),
        ("message", rest => rest.CreateMessageAsync(new Snowflake(1), new MessageDraft("x", Nonce: "1", EnforceNonce: true), default)),
        ("messages", rest => rest.ListMessagesAsync(new Snowflake(1), 5, null, default)),
        ("channel", rest => rest.GetChannelAsync(new Snowflake(1), default)),
        ("guild", rest => rest.GetGuildAsync(new Snowflake(1), default)),
        ("member", rest => rest.GetMemberAsync(new Snowflake(1), new Snowflake(2), default)),
        ("direct", rest => rest.CreateDirectMessageAsync(new Snowflake(1), default)),
    ];

    private static readonly Gen<string> HeaderValue = Gen.OneOf(
        "0", "1", "-1", "0.25", "1e308", "NaN", "x", "", "99999999999999999999", "true", "global", "Thu, 01 Jan 1970 00:00:00 GMT");

    private static readonly Gen<(int Status, byte[] Body, (string Name, string Value)[] Headers)> Replies = Gen.Select(
        Gen.OneOf(Gen.OneOf(200, 200, 200, 201, 204, 400, 401, 403, 404, 429, 500, 502), Gen.Int[100, 599]),
        AnyJson.Bytes("id", "name", "url", "shards", "session_start_limit", "remaining", "max_concurrency", "code", "message",
            "retry_after", "global", "user", "roles", "permissions", "type", "content", "options"),
        Gen.Select(
            Gen.OneOf("Retry-After", "X-RateLimit-Bucket", "X-RateLimit-Remaining", "X-RateLimit-Reset-After", "X-RateLimit-Scope",
                "X-RateLimit-Global", "Date", "Content-Encoding"),
            HeaderValue).Array[0, 4]);

    [Fact]
    public async Task Any_replies_end_any_request_with_a_value_or_a_refusal_that_callers_know() =>
        await Gen.Select(Gen.OneOf(Requests), Replies.Array[1, 3]).SampleAsync(
            async (request, replies) =>
            {
                var time = new ManualTime();
                using var rest = new DiscordRest(
                    new DiscordOptions("token"), time, () => 0.5, NullLogger<DiscordRest>.Instance, new Answering(replies));
                var call = Known(request.Call(rest));
                await time.AdvanceUntilAsync(call);
                await call;
            },
            iter: 400);

    private static async Task Known(Task call)
    {
        try
        {
            await call;
        }
        catch (Exception fault) when (fault is HttpRequestException or DiscordApiException)
        {
            // BadReplyException is the first of these.
        }
    }

    /// <summary>Gives the replies in turn, the last again and again.</summary>
    private sealed class Answering(IReadOnlyList<(int Status, byte[] Body, (string Name, string Value)[] Headers)> replies)
        : HttpMessageHandler
    {
        private int _next;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var (status, body, headers) = replies[Math.Min(_next++, replies.Count - 1)];
            var response = new HttpResponseMessage((HttpStatusCode)status)
            {
                Content = new ByteArrayContent(body),
                RequestMessage = request
            };
            foreach (var (name, value) in headers)
                if (!response.Headers.TryAddWithoutValidation(name, value)) response.Content.Headers.TryAddWithoutValidation(name, value);
            return Task.FromResult(response);
        }
    }
}
