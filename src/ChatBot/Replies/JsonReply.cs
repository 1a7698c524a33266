using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ChatBot.Search.Answers;

namespace ChatBot.Replies;

/// <summary>An answer as one JSON object: the contract that scripts and pages rely on.</summary>
public static class JsonReply
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The object on one line, without a line end.</summary>
    public static string Render(Answer answer)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
            Write(json, answer);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    public static void Write(Utf8JsonWriter json, Answer answer)
    {
        json.WriteStartObject();
        json.WriteString("input", answer.Input);
        json.WriteString("command", answer.Command);
        json.WriteString("status", StatusOf(answer.Status));
        json.WriteString("heading", answer.Heading);
        json.WriteString("message", answer.Message);
        if (answer.Differences.Count > 0)
            WriteList(json, "differences", [.. answer.Differences.Select(line => line.ToString())]);
        json.WriteNumber("total", answer.Quotations.Count);
        json.WriteStartArray("quotes");
        foreach (var quotation in answer.Quotations)
            WriteQuotation(json, quotation);
        json.WriteEndArray();
        if (answer.Status == AnswerStatus.Answered)
            json.WriteString("certainty", answer.Certainty == Certainty.Sure ? "sure" : "unsure");
        WriteList(json, "suggestions", answer.Suggestions);
        json.WriteEndObject();
    }

    /// <summary>The status as it stands in JSON: <c>answered</c>, <c>nothing_found</c>, <c>invalid</c>.</summary>
    public static string StatusOf(AnswerStatus status) => status switch
    {
        AnswerStatus.Answered => "answered",
        AnswerStatus.NothingFound => "nothing_found",
        _ => "invalid",
    };

    private static void WriteQuotation(Utf8JsonWriter json, AnswerQuotation quoted)
    {
        var quotation = quoted.Quotation;
        json.WriteStartObject();
        json.WriteString("source", quotation.Work.Key);
        json.WriteString("file", quotation.Work.File);
        if (quotation.Work.Origin.File != quotation.Work.File)
            json.WriteString("original", quotation.Work.Origin.File);
        if (quotation.Page is { } page)
            json.WriteString("page", page);
        json.WriteNumber("paragraph", quotation.Paragraph);
        json.WriteNumber("start", quotation.Span.Start);
        json.WriteNumber("end", quotation.Span.End);
        json.WriteString("exact", quotation.Exact);
        json.WriteString("date", quoted.Date?.Edtf);
        WriteList(json, "labels", quoted.Labels);
        if (quoted.Note is { } note)
            json.WriteString("note", note.ToString());
        json.WriteString("sha256", quotation.Work.Sha256);
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, string name, IReadOnlyList<string> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            json.WriteStringValue(item);
        json.WriteEndArray();
    }
}
