using ChatBot.Search.Encoder;
using ChatBot.Search.Library;
using ChatBot.Search.Pipeline;
using ChatBot.Search.Tests.Index;
using ChatBot.Testing.Libraries;

namespace ChatBot.Search.Tests.Pipeline;

public sealed class ReadTogetherTests : IDisposable
{
    private const string Question = "which barn happened to burn?";

    private readonly TemporaryLibrary _library = new TemporaryLibrary().With("seeds/barns.txt",
        string.Join("\n\n", Enumerable.Range(1, 30).Select(number => $"The barn of farm {number} happened to burn.")));

    private readonly Preference _preference = new("farm 7 ");

    public void Dispose()
    {
        _library.Dispose();
        _preference.Dispose();
    }

    [Fact]
    public void The_sentence_that_reads_best_with_the_question_comes_first()
    {
        var library = Read(withVectors: true);

        var ranked = library.Questions.Rank(library.Questions.Read(Question));

        Assert.Equal("The barn of farm 7 happened to burn.", library.Sentences[ranked[0].Candidate.Sentence].Text.ToString());
        Assert.Equal(Preference.Best, ranked[0].Features.ReadTogether);
        Assert.Equal(QuestionPipeline.MostRead, _preference.Sentences.Count);
        Assert.Equal(Question, _preference.Question);
    }

    [Fact]
    public void What_is_not_read_is_held_for_no_better_than_the_worst_that_is()
    {
        var library = Read(withVectors: true);

        var ranked = library.Questions.Rank(library.Questions.Read(Question));

        Assert.True(ranked.Count > QuestionPipeline.MostRead);
        Assert.All(ranked.Skip(1), one => Assert.Equal(Preference.Other, one.Features.ReadTogether));
    }

    [Fact]
    public void Nothing_is_read_without_vectors_or_where_many_works_are_asked_one_by_one()
    {
        var (without, with) = (Read(withVectors: false), Read(withVectors: true));

        Assert.All(without.Questions.Rank(without.Questions.Read(Question)), one => Assert.Equal(0, one.Features.ReadTogether));
        Assert.NotEmpty(with.Questions.RankUnread(with.Questions.Read(Question)));
        Assert.Empty(_preference.Sentences);
    }

    private LibrarySnapshot Read(bool withVectors)
    {
        var library = LibraryReader.Read(
            _library.Folder, data: null, new EncoderSet(withVectors ? [new TopicEncoder()] : [], _preference));
        library.Index.MakeVectors(null, CancellationToken.None);
        return library;
    }

    /// <summary>Holds the sentence that has some words for the answer, and remembers what it read.</summary>
    private sealed class Preference(string words) : ICrossEncoder
    {
        public const float Best = 60;
        public const float Other = -1;

        public string? Question { get; private set; }

        public List<string> Sentences { get; } = [];

        public IReadOnlyList<float> Score(string question, IReadOnlyList<string> sentences, CancellationToken cancellation = default)
        {
            Question = question;
            Sentences.AddRange(sentences);
            return [.. sentences.Select(sentence => sentence.Contains(words, StringComparison.Ordinal) ? Best : Other)];
        }

        public void Dispose()
        {
        }
    }
}
