using System.Text.Json;
using System.Text.Json.Serialization;
using ChatBot.Pages.Chat;
using ChatBot.Replies;

namespace ChatBot.Pages.Api;

/// <summary>What /healthz says.</summary>
/// <param name="Status"><c>live</c>.</param>
/// <param name="Ready">Whether it can answer.</param>
/// <param name="Parts">By part, such as <c>library</c>.</param>
internal sealed record HealthJson(string Status, bool Ready, IReadOnlyDictionary<string, HealthPartJson> Parts);

/// <param name="State">In a few words.</param>
/// <param name="Ready">Whether the part does not keep the whole from answering.</param>
/// <param name="Details">Its figures, by name.</param>
internal sealed record HealthPartJson(string? State, bool Ready, IReadOnlyDictionary<string, string> Details);

/// <summary>A refusal, as application/problem+json (RFC 9457).</summary>
internal sealed record ProblemJson(int Status, string Title);

/// <summary>The JSON of the web server, written without reflection: a program compiled ahead of time has none for it.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(AnswerJson))]
[JsonSerializable(typeof(IReadOnlyList<LineCompletion>))]
[JsonSerializable(typeof(HealthJson))]
[JsonSerializable(typeof(ProblemJson))]
internal sealed partial class WebJson : JsonSerializerContext;
