using System.Text.Json.Nodes;

namespace ChatBot.Testing.Discord;

/// <summary>A REST request as it arrived. The path is without /api/v10 and query.</summary>
public sealed record FakeRequest(
    string Method, string Path, string Query, IReadOnlyDictionary<string, string> Headers, JsonNode? Body)
{
    /// <summary>The files that came with it, by the names of their parts ("files[0]").</summary>
    public IReadOnlyDictionary<string, FakeFile> Files { get; init; } = new Dictionary<string, FakeFile>();

    /// <summary>True for this method and a path of this form, in which * is one segment.</summary>
    public bool Is(string method, string form)
    {
        if (Method != method) return false;
        var (parts, wanted) = (Path.Split('/'), form.Split('/'));
        return parts.Length == wanted.Length && parts.Zip(wanted).All(pair => pair.Second == "*" || pair.First == pair.Second);
    }

    /// <summary>The part of the path at this place, from 0.</summary>
    public string Segment(int index) => Path.Split('/', StringSplitOptions.RemoveEmptyEntries)[index];
}

/// <summary>A file of a request.</summary>
public sealed record FakeFile(string Name, string MediaType, byte[] Content);

/// <summary>An answer to a REST request.</summary>
/// <param name="Body">JSON, or anything when <paramref name="ContentType"/> says so.</param>
public sealed record FakeResponse(int Status, string? Body = null, string ContentType = "application/json")
{
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>True: the request is carried out, but its answer is lost with the connection.</summary>
    public bool Lost { get; init; }

    /// <summary>True: the connection breaks before the request is carried out.</summary>
    public bool Dropped { get; init; }

    /// <summary>True: after the body nothing comes any more, and no end.</summary>
    public bool Endless { get; init; }

    public static FakeResponse Json(JsonNode body, int status = 200) => new(status, body.ToJsonString());

    public static FakeResponse Error(int status, int code, string message) =>
        Json(new JsonObject { ["code"] = code, ["message"] = message }, status);

    /// <summary>The refusal of a form, as Discord words it.</summary>
    public static FakeResponse InvalidForm(IEnumerable<Violation> violations) => Json(
        new JsonObject
        {
            ["code"] = 50035,
            ["message"] = "Invalid Form Body",
            ["errors"] = new JsonObject
            {
                ["_errors"] = new JsonArray([.. violations.Select(v => new JsonObject { ["code"] = v.Path, ["message"] = v.Message })]),
            },
        },
        400);
}
