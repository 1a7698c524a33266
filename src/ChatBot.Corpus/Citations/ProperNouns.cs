using System.Collections.Frozen;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using ChatBot.Corpus.Works;

namespace ChatBot.Corpus.Citations;

/// <summary>
/// The words that a text writes with a capital inside its sentences, more often than without: its names. They keep their capital in a
/// title.
/// </summary>
public sealed partial class ProperNouns
{
    private readonly FrozenSet<string> _words;

    private ProperNouns(FrozenSet<string> words) => _words = words;

    public bool Contains(string word) => _words.Contains(word);

    /// <summary>The names of a document, from its own text alone.</summary>
    public static ProperNouns Of(Work work) => In(work.Text[work.Parts.Body.Start..work.Parts.Body.End]);

    /// <param name="text">Running prose; headings would count their words as names.</param>
    public static ProperNouns In(string text)
    {
        var counts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (Match match in InsideSentence().Matches(text))
        {
            var word = match.Groups[1];
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, word.Value, out _);
            count += char.IsUpper(word.ValueSpan[0]) ? 1 : -1;
        }

        return new(counts.Where(pair => pair.Value > 0).Select(pair => pair.Key).ToFrozenSet(StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>A word after a letter, a comma or a joining mark: not the first of its sentence, line or quotation.</summary>
    [GeneratedRegex(@"(?<=[\p{L}\d,;)][ \u00A0]|[\p{L}\d][-–—/])(\p{L}+)")]
    private static partial Regex InsideSentence();
}
