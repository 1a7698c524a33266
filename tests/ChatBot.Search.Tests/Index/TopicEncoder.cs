using ChatBot.Search.Encoder;

namespace ChatBot.Search.Tests.Index;

/// <summary>Knows fire from water, and nothing else.</summary>
internal sealed class TopicEncoder : ISentenceEncoder
{
    public int Encoded { get; private set; }

    public string Name { get; init; } = "topics";

    public int Dimensions { get; init; } = 64;

    public EncodedText EncodeQuestion(string question) => Vector(question, Dimensions);

    public IReadOnlyList<EncodedText> EncodeSentences(IReadOnlyList<string> sentences, CancellationToken cancellationToken)
    {
        Encoded += sentences.Count;
        return [.. sentences.Select(sentence => Vector(sentence, Dimensions))];
    }

    public void Dispose()
    {
    }

    private static EncodedText Vector(string text, int dimensions)
    {
        var topic = text.Contains("burn", StringComparison.Ordinal) || text.Contains("blaze", StringComparison.Ordinal) ? 0 : 1;
        var (vector, words) = (new float[dimensions], new byte[WordVectors.Bytes]);
        (vector[topic], words[topic], words[^1]) = (1, 127, 1);
        return new EncodedText(vector, words);
    }
}
