namespace ChatBot.Search.RelatedWords;

/// <summary>
/// How one term is related to another, by the names of WordNet's pointers (https://wordnet.princeton.edu/documentation/wninput5wn): what
/// the other is to this one. Order: closest first; the numbers stand in relations.bin.
/// </summary>
public enum WordRelation
{
    /// <summary>One is an irregular form of the other: "paid" and "pay".</summary>
    Form,

    /// <summary>They name the same thing.</summary>
    Synonym,

    /// <summary>One is made from the other: "deliver" and "delivery", "Norway" and "Norwegian".</summary>
    Derived,

    /// <summary>A country, and the capital or building that stands for its government.</summary>
    Metonym,

    /// <summary>The other is the wider kind.</summary>
    Hypernym,

    /// <summary>The other is a kind of this.</summary>
    Hyponym,

    /// <summary>This names one of that kind: a city's name, and "city".</summary>
    InstanceHypernym,

    /// <summary>The other names one of this kind.</summary>
    InstanceHyponym,

    /// <summary>The place lies in the other.</summary>
    Holonym,

    /// <summary>The other lies in this place.</summary>
    Meronym,

    /// <summary>A thesaurus lists one under the other, and they stand in like company.</summary>
    Related,
}

/// <summary>
/// Which terms are related, from a table whose bytes are pairs of a varint (the place of the other term in the table) and the relation.
/// Terms are stems, several words joined by blanks. Immutable.
/// </summary>
public sealed class WordRelations(WordTable table)
{
    /// <summary>The terms related to a term; none for one that the table does not have.</summary>
    public IEnumerable<(string Term, WordRelation Relation)> Of(string term)
    {
        if (!table.TryGet(term, out var bytes))
            yield break;
        for (var at = 0; at < bytes.Length;)
        {
            var other = (int)Varint.Read(bytes.Span, ref at);
            yield return (table.WordAt(other), (WordRelation)bytes.Span[at++]);
        }
    }
}
