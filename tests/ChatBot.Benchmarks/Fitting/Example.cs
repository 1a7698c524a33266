using ChatBot.Search.Decide;
using ChatBot.Search.Encoder;
using ChatBot.Search.Features;
using ChatBot.Search.Index;
using ChatBot.Search.Library;
using ChatBot.Search.Score;

namespace ChatBot.Benchmarks.Fitting;

/// <summary>A question with the features of its candidates, and which of them answer.</summary>
/// <param name="Set">The set it comes from.</param>
/// <param name="Question">The question.</param>
/// <param name="Features">A row of features for each candidate.</param>
/// <param name="Answers">For each candidate, whether it answers.</param>
/// <param name="Known">What is known of the question: <see cref="DecisionFeatures"/> behind the features of the first candidate.</param>
/// <param name="Readings">Reads the question together with candidates; null for none.</param>
internal sealed record Example(
    string Set, GoldQuestion Question, double[][] Features, bool[] Answers, double[] Known, PairReadings? Readings)
{
    /// <summary>The examples of a set: its library is read, indexed in memory and asked.</summary>
    public static IReadOnlyList<Example> Of(QuestionSet set, EncoderSet encoders)
    {
        using var library = new Disposable(
            LibraryReader.Read(set.Library, Path.Combine(Path.GetTempPath(), "chatbot-fit", set.Name), encoders));
        library.Snapshot.Index.MakeVectors(null, CancellationToken.None);
        return [.. set.Questions.Select(question => Of(set, question, library.Snapshot, encoders.Pairs))];
    }

    /// <summary>The same question where no sentence has a vector.</summary>
    public Example WithoutVectors() => this with { Features = [.. Features.Select(WithoutVectors)], Readings = null };

    private static double[] WithoutVectors(double[] features) =>
        [.. features.Select((value, i) => SentenceFeatures.Labels[i].Contains("Cosine", StringComparison.Ordinal) ? 0 : value)];

    private static Example Of(QuestionSet set, GoldQuestion question, LibrarySnapshot library, ICrossEncoder? pairs)
    {
        var asked = library.Questions.Read(ChatBot.Search.Asking.FollowUp.WordFirst(question.Text));
        var ranked = library.Questions.RankUnread(asked);
        var last = ranked.Count == 0 ? [] : DecisionFeatures.Of(asked, ranked)[SentenceFeatures.Labels.Count..];
        return new Example(set.Name, question, [.. ranked.Select(one => one.Features.Numbers)],
            [.. ranked.Select(one => IsAnswer(question, library.Sentences, one))], last,
            pairs is null ? null : new PairReadings(
                pairs, asked.Question.Text, [.. ranked.Select(one => library.Sentences[one.Candidate.Sentence].Text.ToString())]));
    }

    private static bool IsAnswer(GoldQuestion question, SentenceTable sentences, Ranked one) =>
        sentences[one.Candidate.Sentence] is var sentence && question.IsAnsweredBy(sentence.Work, sentence.Span);

    private sealed record Disposable(LibrarySnapshot Snapshot) : IDisposable
    {
        public void Dispose() => Snapshot.Index.Dispose();
    }
}
