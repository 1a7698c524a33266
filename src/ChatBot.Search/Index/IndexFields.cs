namespace ChatBot.Search.Index;

/// <summary>
/// The schema: a Lucene document for each sentence, the sentences of a work together as a block. A change of the schema or of the analyzer
/// raises <see cref="Version"/>, and an index that was made by another is made anew.
/// </summary>
internal static class IndexFields
{
    /// <summary>What a commit's user data must say.</summary>
    public static string Version { get; } = $"5.{Analyzer.Version}";

    /// <summary>The key in a commit's user data.</summary>
    public const string VersionKey = "chatbot.schema";

    /// <summary>Which work, in which state, the document belongs to; the same for all of a block.</summary>
    public const string Block = "block";

    /// <summary>The sentence's number in its work, from 0.</summary>
    public const string Ordinal = "ordinal";

    /// <summary>The sentence's own terms.</summary>
    public const string Text = "text";

    /// <summary>The terms of the sentence's paragraph.</summary>
    public const string Paragraph = "paragraph";

    /// <summary>The terms of the work's title and of the heading that the sentence stands under.</summary>
    public const string Title = "title";

    /// <summary>What is kept in the document's <see cref="KeptBytes"/>, and in which state.</summary>
    public const string Kept = "kept";

    /// <summary>Of what kind it is.</summary>
    public const string KeptKind = "kept.kind";

    /// <summary>By what it is found, beside its key.</summary>
    public const string KeptTerm = "kept.term";

    /// <summary>The bytes themselves.</summary>
    public const string KeptBytes = "kept.bytes";

    /// <summary>The sentence's vector by an encoder of that name.</summary>
    public static string Vector(string encoder) => "vector." + encoder;

    /// <summary>The vectors of the sentence's words, by the encoder that makes any.</summary>
    public const string Words = "words";
}
