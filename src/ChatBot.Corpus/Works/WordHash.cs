using System.Text;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Works;

/// <summary>
/// Words as numbers (FNV-1a, 64 bits), whatever their case and what stands between them: for telling what is the same again.
/// </summary>
internal static class WordHash
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>A number for each word of a range, in order.</summary>
    public static IEnumerable<ulong> EachOf(string text, TextSpan range)
    {
        var hash = Basis;
        for (var at = range.Start; at < range.End; at++)
        {
            if (Rune.IsLetterOrDigit(Rune.TryGetRuneAt(text, at, out var rune) ? rune : new Rune(' ')))
                hash = (hash ^ (ulong)Rune.ToLowerInvariant(rune).Value) * Prime;
            else if (hash != Basis && !char.IsLowSurrogate(text[at]))
            {
                yield return hash;
                hash = Basis;
            }
        }
        if (hash != Basis)
            yield return hash;
    }

    /// <summary>One number for several in their order.</summary>
    public static ulong Joined(ReadOnlySpan<ulong> words)
    {
        var hash = Basis;
        foreach (var word in words)
            hash = (hash ^ word) * Prime;
        return hash;
    }

    /// <summary>One number for the words of a range.</summary>
    public static ulong Of(string text, TextSpan range) => Joined([.. EachOf(text, range)]);
}
