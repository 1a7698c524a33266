using System.Runtime.InteropServices;
using ChatBot.Corpus.Words;
using ChatBot.Corpus.Works;

namespace ChatBot.Corpus.Sources;

/// <summary>
/// Finds documents that are another one again, with other line ends, signs or a few other words. Compared by the smallest hashes of their
/// runs of three words (Broder, On the resemblance and containment of documents, 1997): two with four of five in common are copies.
/// </summary>
internal static class CopyFinder
{
    private const int SketchSize = 128;
    private const int Run = 3;
    private const double LeastAlike = 0.8;

    /// <summary>For each text, by its sketch, the index of the first that it copies; -1 for one that copies none.</summary>
    public static int[] Among(IReadOnlyList<ulong[]> sketches)
    {
        var firsts = new Dictionary<ulong, List<int>>();
        var copied = new int[sketches.Count];
        for (var at = 0; at < copied.Length; at++)
        {
            // One that has so many of them has one at least of the rarest few: what many texts have need not be looked at.
            var (sketch, least) = (sketches[at], (int)Math.Ceiling(LeastAlike * sketches[at].Length));
            copied[at] = sketch.Select(hash => firsts.GetValueOrDefault(hash)).OrderBy(sharing => sharing?.Count ?? 0)
                .Take(sketch.Length - least + 1).SelectMany(sharing => sharing ?? []).Distinct()
                .Where(first => Shared(sketches[first], sketch) >= LeastAlike * Math.Max(sketches[first].Length, sketch.Length)
                    && Alike(sketches[first], sketch) >= LeastAlike).DefaultIfEmpty(-1).Min();
            foreach (var hash in copied[at] < 0 ? sketches[at] : [])
                (CollectionsMarshal.GetValueRefOrAddDefault(firsts, hash, out _) ??= []).Add(at);
        }
        return copied;
    }

    private static int Shared(ulong[] left, ulong[] right) => left.Count(hash => Array.BinarySearch(right, hash) >= 0);

    /// <summary>Of the smallest hashes of both, the share that both have.</summary>
    private static double Alike(ulong[] left, ulong[] right)
    {
        var both = left.Union(right).Order().Take(SketchSize).ToArray();
        return both.Length == 0 ? 0 : (double)both.Count(
            hash => Array.BinarySearch(left, hash) >= 0 && Array.BinarySearch(right, hash) >= 0) / both.Length;
    }

    /// <summary>The smallest hashes of a text's runs of words, in order.</summary>
    public static ulong[] SketchOf(string text)
    {
        var words = WordHash.EachOf(text, new TextSpan(0, text.Length)).ToArray();
        var runs = Enumerable.Range(0, Math.Max(0, words.Length - Run + 1)).Select(at => WordHash.Joined(words.AsSpan(at, Run)));
        return [.. runs.Distinct().Order().Take(SketchSize)];
    }
}
