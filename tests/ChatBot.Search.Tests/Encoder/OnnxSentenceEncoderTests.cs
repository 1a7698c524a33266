using System.Numerics.Tensors;
using ChatBot.Search.Encoder;

namespace ChatBot.Search.Tests.Encoder;

public class OnnxSentenceEncoderTests
{
    public static TheoryData<string> Models => ["arctic-embed-xs", "all-MiniLM-L6-v2"];

    [Theory]
    [MemberData(nameof(Models))]
    public void A_sentence_is_nearer_to_what_asks_for_it_than_another_whose_words_are_as_far(string name)
    {
        using var encoder = new OnnxSentenceEncoder(new[] { EncoderModel.Arctic, EncoderModel.MiniLm }.Single(model => model.Name == name));

        var question = encoder.EncodeQuestion("Which animal sleeps through the winter?");
        var sentences = encoder.EncodeSentences(
            ["The dormouse hibernates from October on.", "Parliament voted for the new tax."], CancellationToken.None);

        Assert.All([question, .. sentences], vector => Assert.Equal(1, TensorPrimitives.Norm<float>(vector), 1e-4));
        Assert.True(TensorPrimitives.Dot<float>(question, sentences[0]) > TensorPrimitives.Dot<float>(question, sentences[1]) + 0.1f);
    }
}
