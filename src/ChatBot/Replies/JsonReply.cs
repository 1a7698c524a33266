using System.Text.Encodings.Web;
using System.Text.Json;
using ChatBot.Search.Answers;

namespace ChatBot.Replies;

/// <summary>An answer as one JSON object.</summary>
public static class JsonReply
{
    private static readonly AnswerJsonContext Readable = new(new JsonSerializerOptions(AnswerJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>The object on one line, without a line end.</summary>
    public static string Render(Answer answer) => JsonSerializer.Serialize(AnswerJson.Of(answer), Readable.AnswerJson);

    /// <summary>The status as it stands in JSON: <c>answered</c>, <c>nothing_found</c>, <c>invalid</c>.</summary>
    public static string StatusOf(AnswerStatus status) => status switch
    {
        AnswerStatus.Answered => "answered",
        AnswerStatus.NothingFound => "nothing_found",
        _ => "invalid",
    };
}
