using System.Text.RegularExpressions;

namespace ChatBot.Corpus.Records;

/// <summary>
/// The form that CSL-JSON gives each field (https://github.com/citation-style-language/schema, csl-data.json), in words with an example.
/// </summary>
internal static partial class CslForms
{
    private const string Text = "a text in quotation marks: \"…\"";

    /// <summary>The form of the value at a place in a record (<c>$.author[0].given</c>); null for the record itself.</summary>
    public static string? Of(string? path) => Place(path) switch
    {
        "" => null,
        "author" or "editor" =>
            "a list of names: [{ \"family\": \"Olsen\", \"given\": \"Marit\" }], or [{ \"literal\": \"Harbour Authority\" }]",
        "author[]" or "editor[]" => "a name: { \"family\": \"Olsen\", \"given\": \"Marit\" } or { \"literal\": \"Harbour Authority\" }",
        "issued" or "accessed" =>
            "a date: { \"date-parts\": [[2014, 11, 20]] }, { \"raw\": \"2014-11-20\" } or { \"literal\": \"in press\" }",
        "issued.date-parts" or "accessed.date-parts" or "issued.date-parts[]" or "accessed.date-parts[]" =>
            "a list of lists of year, month and day: [[2014, 11, 20]], two of them for a range",
        "custom" => "an object: { \"file\": \"NAME.txt\" }",
        "custom.bio" or "custom.byline" or "custom.omit" => "a list of texts: [\"…\", \"…\"]",
        "custom.asOfInferred" => "true or false",
        _ => Text,
    };

    /// <summary>The field's name as a person reads it: <c>author.given</c>.</summary>
    public static string Field(string? path) => Place(path).Replace("[]", "", StringComparison.Ordinal);

    public static string Remedy(string? path) =>
        Of(path) is null ? "See seeds/README.md for the fields of a record." : $"Write \"{Field(path).Split('.')[^1]}\" in that form.";

    private static string Place(string? path) =>
        Index().Replace((path ?? "").TrimStart('$').TrimStart('.'), "[]").Replace("['", ".", StringComparison.Ordinal)
        .Replace("']", "", StringComparison.Ordinal).TrimStart('.');

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Index();
}
