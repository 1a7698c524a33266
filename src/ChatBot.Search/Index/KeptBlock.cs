using Lucene.Net.Documents;

namespace ChatBot.Search.Index;

/// <summary>
/// A Lucene document that only keeps bytes: the annotation of a work, what of it is merged with others, or what was read of the library as
/// a whole.
/// </summary>
internal static class KeptBlock
{
    /// <summary>The kind of what is kept of the library as a whole: there is one.</summary>
    public const string Library = "library";

    public static string LibraryKey(string version) => $"{Library}|{version}";

    public static string Annotation(string block) => $"annotation|{block}";

    public static string Profile(string block) => $"profile|{block}";

    public static Document Of(string key, byte[] bytes, string kind = "work") =>
    [
        new StringField(IndexFields.Kept, key, Field.Store.NO),
        new StringField(IndexFields.KeptKind, kind, Field.Store.NO),
        new StoredField(IndexFields.KeptBytes, bytes),
    ];
}
