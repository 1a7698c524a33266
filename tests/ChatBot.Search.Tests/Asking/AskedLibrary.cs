using System.Text.Json;
using System.Text.Json.Serialization;
using ChatBot.Search.Answers;
using ChatBot.Search.Asking;
using ChatBot.Search.Library;

namespace ChatBot.Search.Tests.Asking;

/// <summary>A small library of the tests, with questions and the sentences that answer them.</summary>
internal sealed class AskedLibrary
{
    private AskedLibrary(LibrarySnapshot library, IReadOnlyList<AskedQuestion> questions) => (Library, Questions) = (library, questions);

    public static IEnumerable<string> Names => ["observatory", "football", "bakery"];

    public LibrarySnapshot Library { get; }

    public IReadOnlyList<AskedQuestion> Questions { get; }

    public static AskedLibrary Read(string name)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Asking", "Libraries", name);
        var questions = File.ReadLines(Path.Combine(folder, "questions.jsonl")).Select(line => JsonSerializer.Deserialize<AskedQuestion>(line)!);
        return new AskedLibrary(LibraryReader.Read(folder, data: null), [.. questions]);
    }

    public Answer Ask(string question) => QuestionAnswerer.Answer(Library, question, question);

    /// <summary>The place, from 1, of the first quotation that answers; 0 when none does or nothing is answered.</summary>
    public int PlaceOfAnswer(AskedQuestion question)
    {
        var answer = Ask(question.Text);
        if (answer.Status != AnswerStatus.Answered)
            return 0;
        for (var i = 0; i < answer.Quotations.Count; i++)
        {
            if (question.Answers.Contains(answer.Quotations[i].Quotation.Exact))
                return i + 1;
        }
        return 0;
    }
}

/// <param name="Text">The question.</param>
/// <param name="Difficulty">lexical, paraphrase, multi-passage or unanswerable.</param>
internal sealed record AskedQuestion(
    [property: JsonPropertyName("q")] string Text,
    [property: JsonPropertyName("difficulty")] string Difficulty)
{
    /// <summary>The sentences, any of which answers; none for an unanswerable one.</summary>
    [JsonPropertyName("answer_quotes")] public IReadOnlyList<string> Answers { get; init; } = [];
}
