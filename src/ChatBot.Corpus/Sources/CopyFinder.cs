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
            var shared = new Dictionary<int, int>();
            foreach (var first in sketches[at].SelectMany(hash => firsts.GetValueOrDefault(hash) ?? []))
                CollectionsMarshal.GetValueRefOrAddDefault(shared, first, out _)++;
            copied[at] = shared.Where(pair => pair.Value >= LeastAlike * Math.Max(sketches[pair.Key].Length, sketches[at].Length)
                && Alike(sketches[pair.Key], sketches[at]) >= LeastAlike).Select(pair => pair.Key).DefaultIfEmpty(-1).Min();
            foreach (var hash in copied[at] < 0 ? sketches[at] : [])
                (CollectionsMarshal.GetValueRefOrAddDefault(firsts, hash, out _) ??= []).Add(at);
        }
        return copied;
    }

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
