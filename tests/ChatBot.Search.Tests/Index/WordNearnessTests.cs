using ChatBot.Search.Encoder;
using ChatBot.Search.Index;

namespace ChatBot.Search.Tests.Index;

public class WordNearnessTests
{
    [Fact]
    public void Each_word_counts_by_the_nearest_of_the_other_text()
    {
        // Of the question's words one is met and one is not; of the sentence's one of three.
        var near = WordNearness.Of([.. Word(0), .. Word(1)], [.. Word(1), .. Word(2), .. Word(3)]);

        Assert.Equal((0.5, 1 / 3.0), (near.OfQuestion, near.OfSentence));
    }

    [Fact]
    public void A_rare_word_counts_for_more_than_a_common_one()
    {
        var near = WordNearness.Of([.. Word(0, weight: 10), .. Word(1, weight: 30)], [.. Word(1, weight: 60), .. Word(2, weight: 40)]);

        Assert.Equal((0.75, 0.6), (near.OfQuestionByRarity, near.OfSentenceByRarity));
    }

    [Fact]
    public void Words_that_say_the_opposite_are_as_far_as_can_be() =>
        Assert.Equal(new WordNearness(-1, -1, -1, -1), WordNearness.Of(Word(0), Word(0, number: -127)));

    [Fact]
    public void Where_a_text_has_no_words_nothing_is_near() => Assert.Equal(default, WordNearness.Of(Word(0), []));

    /// <summary>A word that points in one direction.</summary>
    private static byte[] Word(int direction, byte weight = 1, sbyte number = 127)
    {
        var word = new byte[WordVectors.Bytes];
        word[direction] = (byte)number;
        word[^1] = weight;
        return word;
    }
}
