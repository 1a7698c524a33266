using System.Text.Json;
using System.Text.Json.Serialization;
using ChatBot.Search.Answers;
using ChatBot.Search.Asking;
using ChatBot.Search.Library;

namespace ChatBot.Search.Tests.Asking;

/// <summary>A small library of the tests, with questions and the sentences that answer them.</summary>
internal sealed class AskedLibrary
{
    private AskedLibrary(LibrarySnapshot library, IReadOnlyList<LibraryQuestion> questions) => (Library, Questions) = (library, questions);

    public static IEnumerable<string> Names => ["observatory", "football", "bakery"];

    public LibrarySnapshot Library { get; }

    public IReadOnlyList<LibraryQuestion> Questions { get; }

    public static AskedLibrary Read(string name)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "AskedLibraries", name);
        var questions = File.ReadLines(Path.Combine(folder, "questions.jsonl"))
            .Select(line => JsonSerializer.Deserialize<LibraryQuestion>(line)!);
        return new AskedLibrary(LibraryReader.Read(folder, data: null), [.. questions]);
    }

    public Answer Ask(string question) => QuestionAnswerer.Answer(Library, question, question);

    /// <summary>The place, from 1, of the first quotation that answers; 0 when none does or nothing is answered.</summary>
    public int PlaceOfAnswer(LibraryQuestion question)
    {
        var answer = Ask(question.Text);
        if (answer.Status != AnswerStatus.Answered)
            return 0;
        for (var i = 0; i < answer.Quotations.Count; i++)
        {
            if (question.Answers.Any(right => answer.Quotations[i].Quotation.Exact.Contains(right.Quote, StringComparison.Ordinal)))
                return i + 1;
        }
        return 0;
    }
}

/// <param name="Text">The question.</param>
/// <param name="Difficulty">lexical, paraphrase, multi or unanswerable.</param>
internal sealed record LibraryQuestion(
    [property: JsonPropertyName("input")] string Text,
    [property: JsonPropertyName("difficulty")] string Difficulty)
{
    /// <summary>The sentences, any of which answers; none for an unanswerable one.</summary>
    [JsonPropertyName("answers")] public IReadOnlyList<RightQuotation> Answers { get; init; } = [];
}

/// <param name="Quote">The sentence, verbatim.</param>
internal sealed record RightQuotation([property: JsonPropertyName("quote")] string Quote);
