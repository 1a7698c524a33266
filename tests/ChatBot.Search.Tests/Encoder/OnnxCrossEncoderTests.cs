using ChatBot.Search.Encoder;

namespace ChatBot.Search.Tests.Encoder;

public class OnnxCrossEncoderTests
{
    private const string Question = "why did the dormouse wake too early?";
    private const string Answer = "A warm spell in January had ended its winter sleep weeks before there was anything to eat.";

    [Fact]
    public void What_answers_in_other_words_is_above_what_only_tells_of_the_same_thing()
    {
        using var encoder = new OnnxCrossEncoder();

        var scores = encoder.Score(Question, [Answer, "The dormouse is a nocturnal animal.", "Parliament voted for the new tax."]);

        Assert.True(scores[0] > scores[1] + 1, string.Join(' ', scores));
        Assert.True(scores[1] > scores[2], string.Join(' ', scores));
    }

    [Fact]
    public void A_score_is_the_same_whatever_is_read_beside_it()
    {
        using var encoder = new OnnxCrossEncoder(threads: 2);

        var alone = encoder.Score(Question, [Answer])[0];
        var among = encoder.Score(Question, ["Parliament voted for the new tax, the third within a year.", Answer, "No."])[1];

        Assert.Equal(alone, among);
    }

    [Fact]
    public void What_is_too_long_is_cut()
    {
        using var encoder = new OnnxCrossEncoder();
        var longer = string.Concat(Enumerable.Repeat("the mill by the river burnt down ", 200));

        Assert.Equal(encoder.Score(longer, [longer]), encoder.Score(longer + "and", [longer + "and"]));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("?", "\u0301\u0301")]
    [InlineData("谁？", "🦭 — “”")]
    public void Text_without_a_word_of_its_vocabulary_has_a_score(string question, string sentence)
    {
        using var encoder = new OnnxCrossEncoder();

        Assert.True(float.IsFinite(encoder.Score(question, [sentence])[0]));
    }

    [Fact]
    public void A_call_that_was_given_up_reads_nothing()
    {
        using var encoder = new OnnxCrossEncoder();
        using var given = new CancellationTokenSource();
        given.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => encoder.Score(Question, [Answer], given.Token));
    }
}
