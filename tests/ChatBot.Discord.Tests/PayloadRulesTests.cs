using System.Text.Json.Nodes;
using ChatBot.Testing.Discord;

namespace ChatBot.Discord.Tests;

/// <summary>The stand-in refuses what Discord documents as refused, and nothing at the limit itself.</summary>
public class PayloadRulesTests
{
    private const string Mentions = "\"allowed_mentions\":{\"parse\":[]}";

    [Fact]
    public void Content_is_counted_in_code_points()
    {
        Assert.Empty(Check(Text(string.Concat(Enumerable.Repeat("😀", 2000)))));
        Assert.Contains("content", Paths(Text(string.Concat(Enumerable.Repeat("😀", 2001)))));
    }

    [Fact]
    public void All_text_of_all_embeds_is_counted_together()
    {
        Assert.Empty(Check(Embeds(new string('x', 4096), new string('y', 1904))));
        Assert.Contains("embeds", Paths(Embeds(new string('x', 4096), new string('y', 1905))));
        Assert.Contains("embeds[0].description", Paths(Embeds(new string('x', 4097))));
    }

    [Theory]
    [InlineData("""{"content":"x"}""", "allowed_mentions")]
    [InlineData("""{"allowed_mentions":{"parse":[]}}""", "")]
    [InlineData("""{"content":" ","allowed_mentions":{"parse":[]}}""", "")]
    [InlineData("""{"content":"x","allowed_mentions":{"parse":[]},"components":[{"type":2,"style":1,"label":"a","custom_id":"a"}]}""",
        "components")]
    [InlineData("""{"content":"x","allowed_mentions":{"parse":[]},"components":[{"type":1,"components":"""
        + """[{"type":2,"style":1,"label":"a","custom_id":"a"},{"type":2,"style":1,"label":"b","custom_id":"a"}]}]}""",
        "components.custom_id")]
    [InlineData("""{"content":"x","allowed_mentions":{"parse":[]},"components":[{"type":1,"components":[]}]}""", "components")]
    [InlineData("""{"content":"x","allowed_mentions":{"parse":[]},"components":[{"type":1,"components":"""
        + """[{"type":2,"style":5,"label":"a","custom_id":"a"}]}]}""", "components.custom_id")]
    [InlineData("""{"content":"x","flags":32768,"allowed_mentions":{"parse":[]},"components":[{"type":10,"content":"a"}]}""", "flags")]
    [InlineData("""{"content":"x","nonce":"12345678901234567890123456","allowed_mentions":{"parse":[]}}""", "nonce")]
    public void What_Discord_refuses_is_refused(string message, string path) => Assert.Contains(path, Paths(message));

    [Theory]
    [InlineData("""[{"name":"Ask","description":"d"}]""", "[0].name")]
    [InlineData("""[{"name":"a b","description":"d"}]""", "[0].name")]
    [InlineData("""[{"name":"ask"}]""", "[0].description")]
    [InlineData("""[{"name":"Find","type":3,"description":"d"}]""", "[0].description")]
    [InlineData("""[{"name":"a","description":"d","options":[{"type":3,"name":"x","description":"d"},"""
        + """{"type":3,"name":"y","description":"d","required":true}]}]""", "[0].options")]
    [InlineData("""[{"name":"a","description":"d","options":[{"type":3,"name":"x","description":"d","autocomplete":true,"choices":"""
        + """[{"name":"n","value":"v"}]}]}]""", "[0].options")]
    [InlineData("""[{"name":"a","description":"d","name_localizations":{"xx":"b"}}]""", "[0].name_localizations")]
    [InlineData("""[{"name":"a","description":"d"},{"name":"a","description":"d"}]""", "name")]
    public void Commands_that_Discord_refuses_are_refused(string commands, string path) =>
        Assert.Contains(path, CommandRules.Check((JsonArray)JsonNode.Parse(commands)!, isGuild: false).Select(v => v.Path));

    [Theory]
    [InlineData("""[{"name":"прошу","description":"d"}]""")]
    [InlineData("""[{"name":"पूछो","description":"d"}]""")]
    [InlineData("""[{"name":"a-b_c'9","description":"d"}]""")]
    [InlineData("""[{"name":"Find sources","type":3}]""")]
    public void Commands_that_Discord_takes_are_taken(string commands) =>
        Assert.Empty(CommandRules.Check((JsonArray)JsonNode.Parse(commands)!, isGuild: false));

    [Fact]
    public void A_command_has_eight_thousand_characters_in_all()
    {
        var options = Enumerable.Range(0, 25)
            .Select(i => $$"""{"type":3,"name":"o{{i:00}}","description":"{{new string('d', 100)}}","choices":[{"name":"{{new string(
                'n', 100)}}","value":"{{new string('v', 100)}}"}]}""");
        var command = $$"""[{"name":"a","description":"{{new string('d', 100)}}","options":[{{string.Join(',', options)}}]}]""";
        var found = CommandRules.Check((JsonArray)JsonNode.Parse(command)!, isGuild: false);
        Assert.Empty(found); // 1 + 100 + 25 * (3 + 300) = 7,676
        var longer = command.Replace("\"choices\":[", $$"""
            "choices":[{"name":"x","value":"{{new string('w', 20)}}"},
            """, StringComparison.Ordinal);
        Assert.Contains("[0]", CommandRules.Check((JsonArray)JsonNode.Parse(longer)!, isGuild: false)
            .Select(v => v.Path)); // + 25 * 21 = 8,201
    }

    private static string Text(string content) => $$"""{"content":"{{content}}",{{Mentions}}}""";

    private static string Embeds(params string[] descriptions) =>
        $$"""{"embeds":[{{string.Join(',', descriptions.Select(d => $$"""{"description":"{{d}}"}"""))}}],{{Mentions}}}""";

    private static IReadOnlyList<Violation> Check(string message) =>
        MessageRules.Check((JsonObject)JsonNode.Parse(message)!, MessageUse.Create);

    private static IEnumerable<string> Paths(string message) => Check(message).Select(v => v.Path);
}
