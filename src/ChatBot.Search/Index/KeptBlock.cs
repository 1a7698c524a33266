using Lucene.Net.Documents;

namespace ChatBot.Search.Index;

/// <summary>A Lucene document that only keeps bytes: what annotation found in a work, or what was read of the library as a whole.</summary>
internal static class KeptBlock
{
    /// <summary>The kind of what is kept of the library as a whole: there is one.</summary>
    public const string Library = "library";

    public static string LibraryKey(string version) => $"{Library}|{version}";

    public static string WorkKey(string block) => $"work|{block}";

    public static Document Of(string key, byte[] bytes, string kind = "work") =>
    [
        new StringField(IndexFields.Kept, key, Field.Store.NO),
        new StringField(IndexFields.KeptKind, kind, Field.Store.NO),
        new StoredField(IndexFields.KeptBytes, bytes),
    ];
}
