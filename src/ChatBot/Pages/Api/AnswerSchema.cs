using System.Text.Json.Serialization;

namespace ChatBot.Pages.Api;

/// <summary>The shape of an answer in JSON, for the description of the API; <c>JsonReply</c> writes it.</summary>
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
internal sealed record AnswerSchema(
    [property: JsonPropertyName("input")] string Input,
    [property: JsonPropertyName("command")] string Command,
    [property: JsonPropertyName("status")] string Status,
    [property: JsonPropertyName("heading")] string Heading,
    [property: JsonPropertyName("message")] string Message,
    [property: JsonPropertyName("differences")] IReadOnlyList<string>? Differences,
    [property: JsonPropertyName("total")] int Total,
    [property: JsonPropertyName("quotes")] IReadOnlyList<QuoteSchema> Quotes,
    [property: JsonPropertyName("certainty")] string? Certainty,
    [property: JsonPropertyName("suggestions")] IReadOnlyList<string> Suggestions);

/// <summary>A quotation in JSON.</summary>
/// <param name="Source">The citation key.</param>
/// <param name="File">The document's file in the library.</param>
/// <param name="Paragraph">From 1; 0 outside the body.</param>
/// <param name="Start">First UTF-16 code unit in the file.</param>
/// <param name="End">One past the last.</param>
/// <param name="Exact">The words, verbatim.</param>
/// <param name="Date">The date of what they tell, in EDTF; null when none is told.</param>
/// <param name="Labels">What the quotation is marked with, such as <c>planned</c>.</param>
/// <param name="Note">One line said beside it; absent for none.</param>
/// <param name="Sha256">Of the document's file.</param>
internal sealed record QuoteSchema(
    [property: JsonPropertyName("source")] string Source,
    [property: JsonPropertyName("file")] string File,
    [property: JsonPropertyName("paragraph")] int Paragraph,
    [property: JsonPropertyName("start")] int Start,
    [property: JsonPropertyName("end")] int End,
    [property: JsonPropertyName("exact")] string Exact,
    [property: JsonPropertyName("date")] string? Date,
    [property: JsonPropertyName("labels")] IReadOnlyList<string> Labels,
    [property: JsonPropertyName("note")] string? Note,
    [property: JsonPropertyName("sha256")] string Sha256);
