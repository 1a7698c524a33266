using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ChatBot.Testing.Discord;

namespace ChatBot.EndToEnd.Tests.Pages.Browser;

/// <summary>A message of components as HTML, about as Discord shows it: for pictures, since no Discord runs here.</summary>
internal static partial class DiscordDrawing
{
    private const string Style = """
        body{margin:0;padding:16px;background:#313338;color:#dbdee1;font:16px/1.375 "gg sans","Noto Sans",sans-serif;width:640px;box-sizing:border-box}
        .box{border:1px solid #3f4147;border-left:4px solid var(--bar);border-radius:8px;background:#2b2d31;padding:14px 16px;display:grid;gap:10px}
        .section{display:grid;grid-template-columns:1fr auto;gap:12px;align-items:start}.row{display:flex;gap:8px}
        h3{margin:0;font-size:17px;color:#f2f3f5}p{margin:0}.small{font-size:13px;color:#949ba4}
        blockquote{margin:2px 0;padding-left:12px;border-left:4px solid #4e5058}a{color:#00a8fc;text-decoration:none}
        b{color:#f2f3f5}.button{background:#4e5058;color:#fff;border-radius:4px;padding:4px 14px;font-size:14px}.off{opacity:.5}
        .menu{flex:1;background:#1e1f22;border-radius:4px;padding:8px 12px;color:#949ba4;font-size:15px}
        hr{border:0;border-top:1px solid #3f4147;margin:0;width:100%}img{width:100%;border-radius:6px}
        """;

    /// <summary>The whole page; the files that came along are shown where the message names them.</summary>
    public static string Html(FakeAnswer answer) =>
        $"<!doctype html><meta charset=utf-8><style>{Style}</style>{string.Concat(
            Components(answer.Payload).Select(each => Of(each, answer)))}";

    private static IEnumerable<JsonObject> Components(JsonObject of) => (of["components"] as JsonArray ?? []).OfType<JsonObject>();

    private static string Of(JsonObject component, FakeAnswer answer) => (int)component["type"]! switch
    {
        17 => $"<div class=box style='--bar:#{(int?)component["accent_color"] ?? 0x1E1F22:x6}'>{Inner(component, answer)}</div>",
        9 => $"<div class=section><div>{Inner(component, answer)}</div>{Of((JsonObject)component["accessory"]!, answer)}</div>",
        1 => $"<div class=row>{Inner(component, answer)}</div>",
        2 => $"<span class='button{((bool?)component["disabled"] == true ? " off" : "")}'>{Escaped(component["label"])}{(
            component.ContainsKey("url") ? " ↗" : "")}</span>",
        3 => $"<span class=menu>{Escaped(component["placeholder"])} ▾</span>",
        10 => string.Concat(((string)component["content"]!).Split('\n').Select(Line)),
        12 => string.Concat(component["items"]!.AsArray().Select(item => Picture(item!, answer))),
        14 => "<hr>",
        var other => throw new InvalidOperationException($"No drawing of a component of type {other}."),
    };

    private static string Inner(JsonObject component, FakeAnswer answer) =>
        string.Concat(Components(component).Select(each => Of(each, answer)));

    private static string Picture(JsonNode item, FakeAnswer answer)
    {
        var file = answer.Files.Values.Single(one => $"attachment://{one.Name}" == (string)item["media"]!["url"]!);
        return $"<img src='data:{file.MediaType};base64,{Convert.ToBase64String(file.Content)}'>";
    }

    private static string Line(string line) => line switch
    {
        ['#', '#', '#', ' ', .. var heading] => $"<h3>{Words(heading)}</h3>",
        ['-', '#', ' ', .. var small] => $"<p class=small>{Words(small)}</p>",
        ['>', ' ', .. var quoted] => $"<blockquote>{Words(quoted)}</blockquote>",
        _ => $"<p>{Words(line)}</p>",
    };

    private static string Words(string text) => Markup().Replace(WebUtility.HtmlEncode(text), match =>
        match.Groups["escaped"] is { Success: true } escaped ? escaped.Value
        : match.Groups["bold"] is { Success: true } bold ? $"<b>{Words(WebUtility.HtmlDecode(bold.Value))}</b>"
        : match.Groups["italic"] is { Success: true } italic ? $"<i>{Words(WebUtility.HtmlDecode(italic.Value))}</i>"
        : $"<a>{match.Groups["link"].Value}</a>");

    private static string Escaped(JsonNode? text) => WebUtility.HtmlEncode((string?)text) ?? "";

    [GeneratedRegex(@"\\(?<escaped>[^\w\s])|\*\*(?<bold>.+?)\*\*|\*(?<italic>.+?)\*|\[(?<link>[^\]]+)\]\([^)]+\)")]
    private static partial Regex Markup();
}
