using ChatBot.Search.Index;

namespace ChatBot.Search.Questions;

/// <summary>A question read against a library.</summary>
/// <param name="Question">The question.</param>
/// <param name="Words">Its words, with what meets them and their weights.</param>
/// <param name="Vectors">Its vectors, one of each encoder; null without.</param>
internal sealed record AskedQuestion(Question Question, IReadOnlyList<AskedWord> Words, IReadOnlyList<QuestionVector>? Vectors)
{
    /// <summary>The terms that are looked for in the index.</summary>
    public required IReadOnlyList<QueryTerm> Terms { get; init; }

    /// <summary>What BM25 could give at most for <see cref="Terms"/>.</summary>
    public required double MostBm25 { get; init; }

    /// <summary>The code of the language that it is asked in; null where nothing tells.</summary>
    public string? Language { get; init; }

    /// <summary>
    /// True where the library has none of the words, in any inflection: of one or two, nor of more any that is related to one.
    /// </summary>
    public required bool IsUnknown { get; init; }

    /// <summary>The words that no sentence, title or heading of the library has under any form, nor a related one.</summary>
    public required IReadOnlyList<AskedWord> Unknown { get; init; }
}
