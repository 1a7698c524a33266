using System.Numerics.Tensors;
using ChatBot.Search.Encoder;
using ChatBot.Search.Index;

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

        Assert.All([question, .. sentences], text => Assert.Equal(1, TensorPrimitives.Norm<float>(text.Vector), 1e-4));
        Assert.True(TensorPrimitives.Dot<float>(question.Vector, sentences[0].Vector)
            > TensorPrimitives.Dot<float>(question.Vector, sentences[1].Vector) + 0.1f);
    }

    [Fact]
    public void A_model_that_could_not_be_read_is_read_when_it_is_there()
    {
        var model = EncoderModel.Arctic with { AssemblyName = "arctic-that-comes-later" };
        var file = Path.Combine(AppContext.BaseDirectory, $"{model.AssemblyName}.dll");
        File.Delete(file);
        using var encoder = new OnnxSentenceEncoder(model);
        Assert.Throws<FileNotFoundException>(() => encoder.EncodeQuestion("when?"));
        File.CreateSymbolicLink(file, Path.Combine(AppContext.BaseDirectory, $"{EncoderModel.Arctic.AssemblyName}.dll"));

        Assert.Equal(1, TensorPrimitives.Norm<float>(encoder.EncodeQuestion("when?").Vector), 1e-4);
        File.Delete(file);
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

        Assert.Equal(alone.Vector, among.Vector);
        Assert.Equal(alone.Words, among.Words);
    }

    [Fact]
    public void A_word_is_nearer_to_one_that_means_the_same_than_to_another()
    {
        using var encoder = Encoder("all-MiniLM-L6-v2-int8");
        byte[] SecondWord(string sentence) => encoder.EncodeSentences([sentence], CancellationToken.None)[0]
            .Words[WordVectors.Bytes..(2 * WordVectors.Bytes)];

        var ship = SecondWord("The ship sank.");

        Assert.True(WordNearness.Of(ship, SecondWord("A boat went down.")).OfQuestion
            > WordNearness.Of(ship, SecondWord("The tax rose.")).OfQuestion + 0.2);
    }

    [Fact]
    public void A_common_word_weighs_less_than_a_rare_one()
    {
        using var encoder = Encoder("all-MiniLM-L6-v2-int8");

        var words = encoder.EncodeQuestion("the dormouse").Words;

        Assert.Equal(0, words[WordVectors.Bytes - 1]);
        Assert.True(words[^1] > 150);
    }

    private static OnnxSentenceEncoder Encoder(string name) =>
        new(new[] { EncoderModel.Arctic, EncoderModel.MiniLm }.Single(model => model.Name == name));
}
