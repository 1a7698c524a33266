using System.Text.Json.Serialization;
using ChatBot.Search.Answers;

namespace ChatBot.Replies;

/// <summary>An answer in JSON: the contract that scripts and pages rely on, which OpenAPI describes from this record.</summary>
/// <param name="Input">The call as it was sent.</param>
/// <param name="Command">The command without its slash; empty when none was recognised.</param>
/// <param name="Status"><c>answered</c>, <c>nothing_found</c> or <c>invalid</c>.</param>
/// <param name="Heading">What was asked, in a few words.</param>
/// <param name="Message">One line of framing.</param>
/// <param name="Differences">What sources say differently of the matter; absent where none do.</param>
/// <param name="Total">How many quotations there are.</param>
/// <param name="Quotes">All of them, best first.</param>
/// <param name="Certainty"><c>sure</c>: the first quotation is claimed to answer; <c>unsure</c>: it may not; absent where nothing is
/// answered.</param>
/// <param name="Suggestions">Calls to try next.</param>
internal sealed record AnswerJson(
    string Input,
    string Command,
    string Status,
    string Heading,
    string Message,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<string>? Differences,
    int Total,
    IReadOnlyList<QuoteJson> Quotes,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Certainty,
    IReadOnlyList<string> Suggestions)
{
    public static AnswerJson Of(Answer answer) => new(
        answer.Input,
        answer.Command,
        JsonReply.StatusOf(answer.Status),
        answer.Heading,
        answer.Message,
        answer.Differences.Count == 0 ? null : [.. answer.Differences.Select(line => line.ToString())],
        answer.Quotations.Count,
        [.. answer.Quotations.Select(QuoteJson.Of)],
        answer.Status != AnswerStatus.Answered ? null : answer.Certainty == Search.Answers.Certainty.Sure ? "sure" : "unsure",
        answer.Suggestions);
}

/// <summary>A quotation in JSON.</summary>
/// <param name="Source">The citation key.</param>
/// <param name="File">The document's file in the library, whose text is quoted.</param>
/// <param name="Original">The file that the text was read from; absent where it is the same.</param>
/// <param name="Page">The page or pages; absent for a document without.</param>
/// <param name="Paragraph">From 1; 0 outside the body.</param>
/// <param name="Start">First UTF-16 code unit in the file.</param>
/// <param name="End">One past the last.</param>
/// <param name="Exact">The words, verbatim.</param>
/// <param name="Date">The date of what they tell, in EDTF; null when none is told.</param>
/// <param name="Labels">What the quotation is marked with, such as <c>planned</c>.</param>
/// <param name="Note">One line said beside it; absent for none.</param>
/// <param name="Sha256">Of the document's file.</param>
internal sealed record QuoteJson(
    string Source,
    string File,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Original,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Page,
    int Paragraph,
    int Start,
    int End,
    string Exact,
    string? Date,
    IReadOnlyList<string> Labels,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Note,
    string Sha256)
{
    public static QuoteJson Of(AnswerQuotation quoted)
    {
        var (quotation, work) = (quoted.Quotation, quoted.Quotation.Work);
        return new(work.Key, work.File, work.Origin.File == work.File ? null : work.Origin.File, quotation.Page, quotation.Paragraph,
            quotation.Span.Start, quotation.Span.End, quotation.Exact, quoted.Date?.Edtf, quoted.Labels, quoted.Note?.ToString(),
            work.Sha256);
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(AnswerJson))]
internal sealed partial class AnswerJsonContext : JsonSerializerContext;
