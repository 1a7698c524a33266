using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChatBot.Corpus.Records;

/// <summary>
/// A bibliographic record in CSL-JSON, as Zotero exports it
/// (https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables). What a source does not say is null.
/// </summary>
public sealed record CslItem
{
    /// <summary>The citation key.</summary>
    [JsonPropertyName("id")] public required string Id { get; init; }

    /// <summary>
    /// A CSL type, such as <c>article-magazine</c>, <c>article-newspaper</c>, <c>report</c>, <c>webpage</c>, <c>book</c>, <c>document</c>.
    /// </summary>
    [JsonPropertyName("type")] public string Type { get; init => field = value ?? "document"; } = "document";

    [JsonPropertyName("title")] public string? Title { get; init; }
    [JsonPropertyName("author")] public IReadOnlyList<CslName> Author { get; init => field = value ?? []; } = [];
    [JsonPropertyName("editor")] public IReadOnlyList<CslName> Editor { get; init => field = value ?? []; } = [];
    [JsonPropertyName("title-short")] public string? TitleShort { get; init; }
    [JsonPropertyName("container-title")] public string? ContainerTitle { get; init; }
    [JsonPropertyName("collection-title")] public string? CollectionTitle { get; init; }
    [JsonPropertyName("publisher")] public string? Publisher { get; init; }
    [JsonPropertyName("publisher-place")] public string? PublisherPlace { get; init; }
    [JsonPropertyName("event-title")] public string? EventTitle { get; init; }
    [JsonPropertyName("event-place")] public string? EventPlace { get; init; }
    [JsonPropertyName("volume")] public string? Volume { get; init; }
    [JsonPropertyName("issue")] public string? Issue { get; init; }
    [JsonPropertyName("number")] public string? Number { get; init; }
    [JsonPropertyName("page")] public string? Page { get; init; }
    [JsonPropertyName("edition")] public string? Edition { get; init; }
    [JsonPropertyName("section")] public string? Section { get; init; }
    [JsonPropertyName("authority")] public string? Authority { get; init; }
    [JsonPropertyName("genre")] public string? Genre { get; init; }
    [JsonPropertyName("issued")] public CslDate? Issued { get; init; }
    [JsonPropertyName("accessed")] public CslDate? Accessed { get; init; }
    [JsonPropertyName("URL")] public string? Url { get; init; }
    [JsonPropertyName("DOI")] public string? Doi { get; init; }
    [JsonPropertyName("ISSN")] public string? Issn { get; init; }
    [JsonPropertyName("ISBN")] public string? Isbn { get; init; }
    [JsonPropertyName("language")] public string? Language { get; init; }
    [JsonPropertyName("abstract")] public string? Abstract { get; init; }
    [JsonPropertyName("note")] public string? Note { get; init; }

    /// <summary>What this project adds: the file, where its body begins and ends, and more; see seeds/README.md.</summary>
    [JsonPropertyName("custom")] public CslCustom? Custom { get; init; }

    /// <summary>Fields of CSL-JSON that this project does not read, kept for the export.</summary>
    [JsonExtensionData] public Dictionary<string, JsonElement>? Other { get; set; }
}

/// <summary>A name in CSL-JSON: family and given, or one literal.</summary>
public sealed record CslName
{
    [JsonPropertyName("family")] public string? Family { get; init; }
    [JsonPropertyName("given")] public string? Given { get; init; }
    [JsonPropertyName("literal")] public string? Literal { get; init; }
    [JsonPropertyName("non-dropping-particle")] public string? NonDroppingParticle { get; init; }
    [JsonPropertyName("dropping-particle")] public string? DroppingParticle { get; init; }
    [JsonPropertyName("suffix")] public string? Suffix { get; init; }
}

/// <summary>A date in CSL-JSON: one or two lists of year, month, day.</summary>
public sealed record CslDate
{
    [JsonPropertyName("date-parts")] public IReadOnlyList<IReadOnlyList<JsonElement>>? DateParts { get; init; }
    [JsonPropertyName("literal")] public string? Literal { get; init; }
    [JsonPropertyName("raw")] public string? Raw { get; init; }
    [JsonPropertyName("circa")] public JsonElement? Circa { get; init; }
    [JsonPropertyName("season")] public JsonElement? Season { get; init; }
}

/// <summary>The project's own part of a record, in CSL's <c>custom</c> object.</summary>
public sealed record CslCustom
{
    /// <summary>The file in seeds/, with its sub-folder (<c>1931/ferry.pdf</c>).</summary>
    [JsonPropertyName("file")] public string? File { get; init; }

    /// <summary>
    /// The encoding of a text file or web page that is not UTF-8, by its name on the web (<c>windows-1251</c>), where it is detected
    /// wrongly.
    /// </summary>
    [JsonPropertyName("encoding")] public string? Encoding { get; init; }

    /// <summary>A short exact phrase with which the body begins; it must stand once in the file.</summary>
    [JsonPropertyName("bodyBegins")] public string? BodyBegins { get; init; }

    /// <summary>A short exact phrase with which the body ends; it must stand once in the file.</summary>
    [JsonPropertyName("bodyEnds")] public string? BodyEnds { get; init; }

    /// <summary>Exact phrases that state who wrote the document: found by questions about the author only.</summary>
    [JsonPropertyName("bio")] public IReadOnlyList<string> Bio { get; init => field = value ?? []; } = [];

    /// <summary>Exact lines that name the author, the paper or the date: quoted for questions about the source only.</summary>
    [JsonPropertyName("byline")] public IReadOnlyList<string> Byline { get; init => field = value ?? []; } = [];

    /// <summary>Exact phrases inside the body that are not its text (a repeated pull-quote, a caption): never indexed.</summary>
    [JsonPropertyName("omit")] public IReadOnlyList<string> Omit { get; init => field = value ?? []; } = [];

    /// <summary>
    /// Exact phrases in text that would be left out of itself (navigation, notices), whose paragraphs are the document's all the same.
    /// </summary>
    [JsonPropertyName("keep")] public IReadOnlyList<string> Keep { get; init => field = value ?? []; } = [];

    /// <summary>The date against which relative dates are read, in EDTF, where the issue date does not serve.</summary>
    [JsonPropertyName("asOf")] public string? AsOf { get; init; }

    /// <summary>True when <see cref="AsOf"/> was inferred from the text and is said nowhere.</summary>
    [JsonPropertyName("asOfInferred")] public bool AsOfInferred { get; init; }

    /// <summary>True when the record's language was detected in the text and is said nowhere.</summary>
    [JsonPropertyName("languageDetected")] public bool LanguageDetected { get; init; }

    /// <summary>Fields that nothing reads: most are misspelt, and <see cref="RecordCheck"/> names them.</summary>
    [JsonExtensionData] public Dictionary<string, JsonElement>? Other { get; set; }

    /// <summary>When it was put online, in EDTF, where that differs from the issue date.</summary>
    [JsonPropertyName("posted")] public string? Posted { get; init; }
}
