using System.Numerics.Tensors;
using ChatBot.Search.Encoder;

namespace ChatBot.Search.Tests.Encoder;

public class OnnxSentenceEncoderTests
{
    public static TheoryData<string> Models => ["arctic-embed-xs-int8", "all-MiniLM-L6-v2-int8"];

    [Theory]
    [MemberData(nameof(Models))]
    public void A_sentence_is_nearer_to_what_asks_for_it_than_another_whose_words_are_as_far(string name)
    {
        using var encoder = Encoder(name);

        var question = encoder.EncodeQuestion("Which animal sleeps through the winter?");
        var sentences = encoder.EncodeSentences(
            ["The dormouse hibernates from October on.", "Parliament voted for the new tax."], CancellationToken.None);

        Assert.All([question, .. sentences], vector => Assert.Equal(1, TensorPrimitives.Norm<float>(vector), 1e-4));
        Assert.True(TensorPrimitives.Dot<float>(question, sentences[0]) > TensorPrimitives.Dot<float>(question, sentences[1]) + 0.1f);
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void A_vector_is_the_same_whatever_is_encoded_with_it(string name)
    {
        using var encoder = Encoder(name);
        const string Sentence = "The dormouse hibernates from October on.";

        var alone = encoder.EncodeSentences([Sentence], CancellationToken.None)[0];
        var among = encoder.EncodeSentences(
            ["Parliament voted for the new tax, the third within a year, although the minister had ruled it out.", Sentence],
            CancellationToken.None)[1];

        Assert.Equal(alone, among);
    }

    private static OnnxSentenceEncoder Encoder(string name) =>
        new(new[] { EncoderModel.Arctic, EncoderModel.MiniLm }.Single(model => model.Name == name));
}
