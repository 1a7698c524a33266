using ChatBot.Daily.Content;
using ChatBot.Search.Answers;
using ChatBot.Search.Library;
using ChatBot.Testing.Libraries;
using NodaTime;

namespace ChatBot.Tests.Daily.Content;

public sealed class RotationTests : IDisposable
{
    private static readonly LocalDate First = new(2026, 1, 1);

    private readonly TemporaryLibrary _library = new TemporaryLibrary().With(
        "seeds/a.txt", "The first bell rang. The second bell rang. The third bell rang. The fourth bell rang. The fifth bell rang. "
        + "The sixth bell rang. The seventh bell rang.");

    private readonly IReadOnlyList<AnswerQuotation> _sentences;

    public RotationTests() => _sentences =
        [.. LibraryReader.Read(_library.Folder, null)
            .Sentences.Select(entry => new AnswerQuotation(entry.Work.Quote(entry.Sentence.Span), null, [], []))];

    public void Dispose() => _library.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    public void No_sentence_is_repeated_before_the_others_have_had_their_turn(int limit)
    {
        var shown = new Dictionary<long, LocalDate>();
        Assert.Equal(7, _sentences.Count);
        for (var day = 0; day < 50; day++)
        {
            var before = shown.ToDictionary();
            var taken = Rotation.Take(_sentences, shown, limit).Select(quoted => Fingerprint.Of(quoted.Quotation)).ToList();
            Assert.Equal(limit, taken.Distinct().Count());
            foreach (var sentence in taken.Where(before.ContainsKey))
            {
                // Every other one was shown since this one was, or with it, or is in the same post.
                Assert.All(_sentences.Select(quoted => Fingerprint.Of(quoted.Quotation)), other =>
                    Assert.True(taken.Contains(other) || (before.TryGetValue(other, out var date) && date >= before[sentence])));
            }

            taken.ForEach(sentence => shown[sentence] = First.PlusDays(day));
        }
    }

    [Fact]
    public void All_are_taken_when_there_is_room_and_in_the_order_of_the_text() =>
        Assert.Equal(_sentences, Rotation.Take(
            _sentences, new Dictionary<long, LocalDate> { [Fingerprint.Of(_sentences[0].Quotation)] = First }, 7));
}
