using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using ChatBot.Testing.Fuzz;
using CsCheck;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ChatBot.EndToEnd.Tests.Chat;

/// <summary>Any interaction: of unknown types, with nulls, with text that is no text, of megabytes.</summary>
public sealed class InteractionFuzzTests
{
    private static readonly string[] Members =
    [
        "id", "name", "type", "options", "value", "focused", "custom_id", "values", "component_type", "resolved", "messages", "target_id",
        "user", "member", "channel", "channel_id", "guild_id", "message", "flags", "locale", "components",
    ];

    private static readonly Gen<JsonObject> Interactions = Gen.Select(
        Gen.Int[0, 9], Gen.OneOf(
            AnyJson.Value(Members),
            Gen.Select(Gen.OneOf("ask", "timeline", "onthisdate", "cite", "daily", "Find sources", "none"), AnyJson.Value(Members))
                .Select((name, value) =>
                    $$"""{"id":"1","name":"{{name}}","type":1,"options":[{"name":"about","type":3,"focused":true,"value":{{value}}}]}"""),
            Gen.Select(Gen.OneOf("1|p|", "1|c|x|", "2|n|", "daily|", ""), AnyText.Of(6)).Select((start, rest) =>
                $$"""{"custom_id":{{JsonSerializer.Serialize(start + rest)}},"component_type":2}""")),
        AnyJson.Members(Members))
        // Half of a surrogate pair cannot be sent by the stand-in; reading it is tried in the tests of frames.
        .Select((type, data, others) => Interaction(type, data.Replace("\\ud800", "", StringComparison.Ordinal),
            others.Replace("\\ud800", "", StringComparison.Ordinal)));

    [Fact]
    public async Task Whatever_comes_the_bot_has_no_fault_and_the_next_is_answered()
    {
        var errors = new Errors();
        using var library = ChatHost.Shipped();
        await using var host = await ChatHost.StartAsync(
            library.Folder, build: builder => builder.Services.AddSingleton<ILoggerProvider>(errors));
        var number = 7_000_000_000_000_000_000ul;
        await Interactions.SampleAsync(
            async interaction =>
            {
                interaction["id"] = $"{Interlocked.Increment(ref number)}";
                await host.Discord.Gateway.Sessions.DispatchAsync("INTERACTION_CREATE", interaction);
                Assert.Equal(4, (await host.Users.CommandAsync("timeline", ("about", "2018"))).Type);
                Assert.Empty(errors.Lines);
            },
            iter: 50, threads: 1, print: interaction => interaction.ToJsonString());
        var tenMegabytes = $$"""{"id":"1","name":"ask","options":[{"name":"question","type":3,"value":"{{new string('x', 10 << 20)}}"}]}""";
        await host.Discord.Gateway.Sessions.DispatchAsync("INTERACTION_CREATE", Interaction(2, tenMegabytes, "{}"));
        Assert.Equal(4, (await host.Users.CommandAsync("timeline", ("about", "2018"))).Type);
        Assert.Empty(errors.Lines);
        Assert.Empty(host.Discord.Rest.Violations);
        Assert.Equal(0, host.ExitCode);
    }

    /// <summary>With what an interaction cannot be answered without; everything else as it comes.</summary>
    private static JsonObject Interaction(int type, string data, string others)
    {
        // A member that comes twice is no object's here.
        var interaction = new JsonObject();
        foreach (var member in JsonDocument.Parse(others).RootElement.EnumerateObject())
            interaction[member.Name] = JsonNode.Parse(member.Value.GetRawText());
        (interaction["id"], interaction["application_id"], interaction["token"]) = ("1", "200000000000000001", "interaction-token");
        (interaction["type"], interaction["data"]) = (type, JsonNode.Parse(data));
        return interaction;
    }

    private sealed class Errors : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception,
            Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel)) Lines.Enqueue($"{formatter(state, exception)} {exception}");
        }

        public void Dispose()
        {
        }
    }
}
