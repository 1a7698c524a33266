namespace ChatBot.Search.Index;

/// <summary>A sentence that was found.</summary>
/// <param name="Sentence">Its number in the library, from 0.</param>
/// <param name="Score">Its BM25 score, or the cosine of its vector; higher is better.</param>
public readonly record struct Hit(int Sentence, float Score);

/// <summary>A term that is looked for.</summary>
/// <param name="Term">As <see cref="Analyzer"/> gives it.</param>
/// <param name="Weight">Multiplies what the term adds to the score.</param>
public readonly record struct QueryTerm(string Term, float Weight = 1);
