using System.Text.Json;
using System.Text.RegularExpressions;
using ChatBot.Testing;

namespace ChatBot.Search.Tests.Encoder;

/// <summary>
/// What the cross-encoder is taught on (tests/ChatBot.Benchmarks/Teaching): a wrong quotation would teach a wrong answer.
/// </summary>
public partial class TaughtTextsTests
{
    private static readonly string Texts = Path.Combine(ProjectFolder.Path, "tests", "ChatBot.Benchmarks", "Teaching", "Texts");

    public static TheoryData<string> Sets =>
        [.. Directory.GetDirectories(Texts).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Sets))]
    public void Each_answer_stands_in_its_document_and_an_unanswerable_question_has_none(string set)
    {
        var folder = Path.Combine(Texts, set);
        var documents = Directory.GetFiles(Path.Combine(folder, "documents"), "*.txt")
            .ToDictionary(file => Path.GetFileName(file), file => Space().Replace(File.ReadAllText(file), " "), StringComparer.Ordinal);
        var questions = File.ReadLines(Path.Combine(folder, "questions.jsonl"))
            .Select(line => JsonDocument.Parse(line).RootElement).ToArray();

        Assert.True(questions.Length >= 100);
        foreach (var question in questions)
        {
            var answers = question.GetProperty("answers").EnumerateArray().ToArray();
            Assert.Equal(question.GetProperty("kind").GetString() == "unanswerable", answers.Length == 0);
            Assert.All(answers, answer => Assert.Contains(Space().Replace(answer.GetProperty("quote").GetString()!, " "),
                documents[answer.GetProperty("document").GetString()!], StringComparison.Ordinal));
        }
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
