namespace ChatBot.Search.Index;

/// <summary>
/// Okapi BM25 with k1 = 1.2 and b = 0.75, and the weight of rarity as SQLite FTS5 has it
/// (https://www.sqlite.org/fts5.html#the_bm25_function): ln((N - n + 0.5) / (n + 0.5)), and where that is not positive (a term in
/// half of the documents or more) a millionth. So scores, not only their order, can be held against that implementation.
/// </summary>
public static class Bm25
{
    private const double K1 = 1.2;
    private const double B = 0.75;
    private const double Least = 1e-6;

    /// <summary>The weight of a term that stands in <paramref name="with"/> of <paramref name="documents"/> documents; above 0.</summary>
    public static double Idf(int documents, int with)
    {
        var idf = Math.Log((documents - with + 0.5) / (with + 0.5));
        return idf > 0 ? idf : Least;
    }

    /// <summary>The part of a document's score that does not depend on the term: k1 (1 - b + b · length / average).</summary>
    public static double Norm(int length, double averageLength) => K1 * (1 - B + B * length / averageLength);

    /// <summary>What a term can add at most, however often it stands in however short a document.</summary>
    public static double Highest(double idf) => idf * (K1 + 1) / (1 + K1 * (1 - B));

    public static double Score(double idf, int count, double norm) => idf * (count * (K1 + 1)) / (count + norm);
}
