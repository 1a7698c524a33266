using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ChatBot.Chat;
using ChatBot.Discord;
using ChatBot.Discord.Models;
using ChatBot.Discord.Rest;
using ChatBot.Replies;
using ChatBot.Testing;
using ChatBot.Testing.Discord;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace ChatBot.Tests.Chat;

/// <summary>Answers in time, answers that take long, answers that fail, on a clock that stands still.</summary>
public sealed class InteractionReplyTests : IAsyncLifetime
{
    private static readonly Interaction Asked =
        new(new Snowflake(9), new Snowflake(200000000000000001), InteractionType.ApplicationCommand, "interaction-token");
    private static readonly MessageDraft Answer = new("the answer", Flags: MessageFlags.SuppressEmbeds);

    private readonly ManualTime _time = new();
    private readonly Lines _log = new();
    private FakeDiscord _discord = null!;
    private DiscordRest _rest = null!;
    private InteractionReply _timely = null!;

    public async Task InitializeAsync()
    {
        _discord = await FakeDiscord.StartAsync();
        _rest = new DiscordRest(new DiscordOptions(_discord.World.Token) { ApiUrl = _discord.ApiUrl }, _time, () => 0,
            NullLogger<DiscordRest>.Instance);
        _timely = new InteractionReply(_rest, _time, _log);
    }

    public async Task DisposeAsync()
    {
        _rest.Dispose();
        await _discord.DisposeAsync();
    }

    [Fact]
    public async Task A_quick_answer_is_one_request()
    {
        await _timely.GiveAsync(Asked, InteractionResponse.Defer(false), _ => new(new Reply(Answer)), MessageCatalog.English, default);
        _time.Advance(TimeSpan.FromSeconds(10));
        var sent = Assert.Single(_discord.Rest.Received);
        Assert.Equal((4, "the answer"), ((int)sent.Body!["type"]!, (string?)sent.Body["data"]!["content"]));
    }

    [Fact]
    public async Task After_a_second_and_a_half_the_answer_is_deferred_and_then_edited_in()
    {
        var slow = new TaskCompletionSource<Reply>();
        var giving = _timely.GiveAsync(Asked, InteractionResponse.Defer(ephemeral: true), _ => new(slow.Task), MessageCatalog.English,
            default);
        await _time.AdvanceWhenWaitedForAsync(InteractionReply.DeferAfter);
        var deferral = await _discord.Rest.NextAsync("POST", "/interactions/*/*/callback");
        Assert.Equal("""{"type":5,"data":{"flags":64}}""", deferral.Body!.ToJsonString());
        slow.SetResult(new Reply(Answer with { Flags = MessageFlags.Ephemeral | MessageFlags.SuppressEmbeds }));
        await giving;
        var edit = await _discord.Rest.NextAsync("PATCH", "/webhooks/*/*/messages/@original");
        Assert.Equal(("the answer", 4), ((string?)edit.Body!["content"], (int)edit.Body["flags"]!));
        Assert.Empty(_discord.Rest.Violations);
    }

    [Fact]
    public async Task After_a_deferred_button_a_message_of_its_own_is_a_follow_up()
    {
        var slow = new TaskCompletionSource<Reply>();
        var giving = _timely.GiveAsync(Asked, InteractionResponse.DeferUpdate(), _ => new(slow.Task), MessageCatalog.English, default);
        await _time.AdvanceWhenWaitedForAsync(InteractionReply.DeferAfter);
        slow.SetResult(new Reply(Card.Note("x")));
        await giving;
        await _discord.Rest.NextAsync("POST", "/webhooks/*/*");
        Assert.Equal(2, _discord.Rest.Received.Count); // one follow-up; an app that a user installed for themself has five
    }

    [Fact]
    public async Task A_failure_gives_the_asker_one_line_with_the_reference_that_the_log_has()
    {
        await _timely.GiveAsync(Asked, InteractionResponse.Defer(false), _ => throw new InvalidOperationException("a fault"),
            MessageCatalog.English, default);
        var said = ShownText.Of((JsonObject)Assert.Single(_discord.Rest.Received).Body!["data"]!);
        var reference = Regex.Match(said, @"\*\*([0-9A-Z]{7})\*\*").Groups[1].Value;
        Assert.DoesNotContain('\n', said);
        Assert.Contains(reference, Assert.Single(_log.Written), StringComparison.Ordinal);
        Assert.DoesNotContain("a fault", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(404, 10062)]
    [InlineData(400, 40060)]
    public async Task What_is_too_late_or_answered_already_is_not_tried_again(int status, int code)
    {
        _discord.Rest.Script("POST", "/interactions/*/*/callback", FakeResponse.Error(status, code, "no"));
        await _timely.GiveAsync(Asked, InteractionResponse.Defer(false), _ => new(new Reply(Answer)), MessageCatalog.English, default);
        Assert.Single(_discord.Rest.Received);
    }

    [Fact]
    public async Task A_token_that_expired_meanwhile_is_noted_and_no_more()
    {
        var slow = new TaskCompletionSource<Reply>();
        var giving = _timely.GiveAsync(Asked, InteractionResponse.Defer(false), _ => new(slow.Task), MessageCatalog.English, default);
        await _time.AdvanceWhenWaitedForAsync(InteractionReply.DeferAfter);
        _discord.Rest.Script("PATCH", "/webhooks/*/*/messages/@original", FakeResponse.Error(401, 50027, "Invalid Webhook Token"));
        slow.SetResult(new Reply(Answer));
        await giving;
        Assert.Contains(InteractionReply.Reference(Asked.Id), Assert.Single(_log.Written), StringComparison.Ordinal);
    }

    [Fact]
    public void References_of_different_interactions_differ_and_have_no_letter_that_can_be_misread()
    {
        var references = Enumerable.Range(0, 1000).Select(i => InteractionReply.Reference(new Snowflake((ulong)i << 12))).ToList();
        Assert.Equal(1000, references.Distinct().Count());
        Assert.All(references, reference => Assert.DoesNotMatch("[ILOU]", reference));
    }

    private sealed class Lines : ILogger<InteractionReply>
    {
        public List<string> Written { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception,
            Func<TState, Exception?, string> formatter) =>
            Written.Add(formatter(state, exception));
    }
}
