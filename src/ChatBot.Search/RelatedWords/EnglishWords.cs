using System.Collections.Concurrent;

namespace ChatBot.Search.RelatedWords;

/// <summary>
/// What the project ships of English: relations.bin, embedded in the assembly (see NOTICE.md). Read on the first question
/// that needs them, by a copy of some megabytes and no unpacking. Safe for any number of threads.
/// </summary>
public sealed class EnglishWords
{
    private readonly Lazy<WordRelations> _relations = new(() => new WordRelations(Open("relations.bin")));
    private readonly ConcurrentDictionary<(string Term, string Kind), bool> _kinds = new();

    /// <summary>The terms related to a term (stems, several words joined by blanks).</summary>
    /// <exception cref="InvalidOperationException">The assembly was built without relations.bin.</exception>
    public IEnumerable<(string Term, WordRelation Relation)> Related(string term) => _relations.Value.Of(term);

    /// <summary>True when a term names a thing of a kind: "person", "place".</summary>
    public bool IsOfKind(string term, string kind) =>
        _kinds.GetOrAdd((term, kind), key => Related(key.Term)
            .Any(related => related.Relation == WordRelation.InstanceHypernym && related.Term == key.Kind));

    /// <summary>True when a term is a verb more often than anything else.</summary>
    public bool IsVerb(string term) => IsOfKind(term, "verb");

    /// <summary>True when a folded word is a verb's past form: "signed", "held".</summary>
    public bool IsPast(string word) =>
        word.EndsWith("ed", StringComparison.Ordinal)
            || Related(Analyzer.Term(word)).Any(related => related.Relation == WordRelation.Form && IsVerb(related.Term));

    /// <summary>True when a term has a meaning of its own and is not first the name of a place or a person: "red", not "Norway".</summary>
    public bool IsCommon(string term) =>
        !IsOfKind(term, "place") && !IsOfKind(term, "person")
        && !Related(term).Any(related => related.Relation is WordRelation.Holonym or WordRelation.Metonym)
        && Related(term).Any(related => related.Relation is WordRelation.Synonym or WordRelation.Hypernym or WordRelation.Hyponym);

    private static WordTable Open(string name)
    {
        using var stream = typeof(EnglishWords).Assembly.GetManifestResourceStream("RelatedWords." + name)
            ?? throw new InvalidOperationException($"The assembly was built without {name}.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new WordTable(bytes);
    }
}
