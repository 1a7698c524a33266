using System.Security.Cryptography;
using Microsoft.ML.Tokenizers;
using Lock = System.Threading.Lock;

namespace ChatBot.Search.Encoder;

/// <summary>
/// The tokenizers of the models that are used together: those with one vocabulary share one, 3 MiB each. Safe for any number of threads.
/// </summary>
public sealed class Tokenizers
{
    private readonly Lock _loading = new();
    private readonly List<(byte[] Hash, BertTokenizer Tokenizer)> _known = [];

    /// <exception cref="FileNotFoundException">The model's assembly is missing.</exception>
    internal BertTokenizer Of(EncoderModel model)
    {
        var vocabulary = model.Find("vocab.txt").Read();
        var hash = SHA256.HashData(vocabulary);
        lock (_loading)
        {
            if (_known.Find(one => one.Hash.AsSpan().SequenceEqual(hash)).Tokenizer is { } known)
                return known;
            using var stream = new MemoryStream(vocabulary);
            var tokenizer = BertTokenizer.Create(stream);
            _known.Add((hash, tokenizer));
            return tokenizer;
        }
    }
}
