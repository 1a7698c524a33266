using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ChatBot.Corpus.Dates.Grammar;
using ChatBot.Corpus.Dates.Tokens;
using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Dates.Tagging;

/// <summary>What the tagger reads in a text, as JSON Lines: <c>{"start", "end", "text", "edtf", "precision"}</c>.</summary>
public static partial class DateReport
{
    private static readonly DateReportContext Context =
        new(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>
    /// One line for each expression, by position. <c>edtf</c> is what the span itself names ("since 2009" gives 2009 for the span "2009");
    /// a range joined by words ("from March to May 2011") gives a line for each end, as annotations of time expressions do, and words such
    /// as "now" and "recently" give one, approximate, counted from the document's date.
    /// </summary>
    public static IEnumerable<string> Write(string text, DateInterval? asOf, string? language = null) =>
        Lines(text, asOf, language).Select(line => JsonSerializer.Serialize(line, Context.DateReportLine));

    /// <summary>The same for a reader: the form, the precision, the place and the words, in columns.</summary>
    public static IEnumerable<string> WriteTable(string text, DateInterval? asOf, string? language = null) =>
        Lines(text, asOf, language).Select(
            line => $"{line.Edtf,-22} {line.Precision,-12} {line.Start,7}  {line.Text.ReplaceLineEndings(" ")}");

    private static IEnumerable<DateReportLine> Lines(string text, DateInterval? asOf, string? language)
    {
        ArgumentNullException.ThrowIfNull(text);
        var whole = new TextSpan(0, text.Length);
        var dates = DateTagger.Read(text, whole, asOf, language);
        var lexicon = Lexicon.Of(language);
        var vague = lexicon == Lexicon.English ? Vague.Read(text, whole, asOf, DateTokenizer.Read(text, whole, lexicon.Dates)) : [];
        return dates.SelectMany(mention => mention.Ends.Count > 0 ? mention.Ends : [mention])
            .Concat(vague.Where(mention => !dates.Any(date => date.Span.Overlaps(mention.Span))))
            .OrderBy(mention => mention.Span.Start)
            .Select(mention => new DateReportLine(mention.Span.Start, mention.Span.End, mention.Text, mention.Named.Edtf,
                Name(mention.Named.Precision)));
    }

    /// <summary>The name of a precision as it stands in JSON.</summary>
    public static string Name(DatePrecision precision) => precision switch
    {
        DatePrecision.Day => "day",
        DatePrecision.Month => "month",
        DatePrecision.Season => "season",
        DatePrecision.Year => "year",
        DatePrecision.Range => "range",
        _ => "approximate",
    };

    internal sealed record DateReportLine(
        [property: JsonPropertyName("start")] int Start,
        [property: JsonPropertyName("end")] int End,
        [property: JsonPropertyName("text")] string Text,
        [property: JsonPropertyName("edtf")] string Edtf,
        [property: JsonPropertyName("precision")] string Precision);

    [JsonSerializable(typeof(DateReportLine))]
    internal sealed partial class DateReportContext : JsonSerializerContext;
}
