namespace ChatBot.Search.Index;

/// <summary>A document that was found.</summary>
/// <param name="Document">Its number in the index, from 0.</param>
/// <param name="Score">Its BM25 score; higher is better.</param>
/// <param name="HasAll">True when every required term stands in it.</param>
public readonly record struct Hit(int Document, double Score, bool HasAll);

/// <summary>A term that is looked for.</summary>
/// <param name="Term">As <see cref="Analyzer"/> gives it.</param>
/// <param name="Weight">Multiplies what the term adds to the score.</param>
/// <param name="Required">False for what may be missing: a compound's whole, a synonym.</param>
public readonly record struct QueryTerm(string Term, double Weight = 1, bool Required = true);

/// <summary>Which documents are found.</summary>
public enum Require
{
    /// <summary>Those with any of the terms, by score.</summary>
    Any,

    /// <summary>Only those with all required terms.</summary>
    All,

    /// <summary>Those with all required terms first; those with any only when that leaves room.</summary>
    AllThenAny,
}
