using Lucene.Net.Documents;

namespace ChatBot.Search.Index;

/// <summary>
/// A Lucene document that only keeps bytes: the annotation of a work, what lenses find in it, what of it is merged with others, or what was
/// read of the library as a whole.
/// </summary>
internal static class KeptBlock
{
    /// <summary>The kind of what is kept of the library as a whole: there is one.</summary>
    public const string Library = "library";

    public static string LibraryKey(string version) => $"{Library}|{version}";

    public static string Annotation(string block) => $"annotation|{block}";

    public static string Events(string block) => $"events|{block}";

    public static string Profile(string block) => $"profile|{block}";

    public static Document Of(string key, KeptBytes kept, string kind = "work")
    {
        var document = new Document
        {
            new StringField(IndexFields.Kept, key, Field.Store.YES),
            new StringField(IndexFields.KeptKind, kind, Field.Store.NO),
            new StoredField(IndexFields.KeptBytes, kept.Bytes),
        };
        foreach (var term in kept.Terms)
            document.Add(new StringField(IndexFields.KeptTerm, term, Field.Store.NO));
        return document;
    }
}

/// <param name="Bytes">What is kept.</param>
/// <param name="Terms">By what it is found, beside its key.</param>
internal sealed record KeptBytes(byte[] Bytes, params IReadOnlyCollection<string> Terms);
