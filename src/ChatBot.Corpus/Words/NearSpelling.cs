using System.Text;

namespace ChatBot.Corpus.Words;

/// <summary>
/// Whether two words are spellings of one: by a letter or two (Damerau-Levenshtein, scaled by length), or because they
/// are transliterations of the same sounds. Words with digits are never near: another number is another thing.
/// </summary>
public static class NearSpelling
{
    private const int ShortestWord = 4;
    private const int ShortWord = 5;
    private const int LongWord = 8;
    private const int MostLonger = 3;

    /// <summary>True for two spellings of one word, whatever their case.</summary>
    public static bool IsNear(string left, string right) => Distance(left, right) is not null;

    /// <summary>How far apart two spellings of one word are, 0 for equal; null when they are two words.</summary>
    public static int? Distance(string left, string right)
    {
        var (a, b) = (Folding.Fold(left), Folding.Fold(right));
        if (a == b)
            return 0;
        var (shorter, longer) = (Math.Min(a.Length, b.Length), Math.Max(a.Length, b.Length));
        if (shorter < ShortestWord || a.Any(char.IsDigit) || b.Any(char.IsDigit))
            return null;
        // Most pairs of a gazetteer differ plainly: no edits need be counted for them.
        if (longer - shorter > MostLonger || (a[0] != b[0] && shorter < LongWord && SoundKey(a)[0] != SoundKey(b)[0]))
            return null;
        var distance = Math.Min(Edits(a, b), Edits(OneLetter(a), OneLetter(b)));
        if (SoundKey(a) == SoundKey(b))
            return Math.Min(distance, 2);
        if (a[0] != b[0] && shorter < LongWord)
            return null;
        if (longer <= ShortWord)
            return distance == 1 && (a.Length != b.Length || IsTransposed(a, b) || DiffersInVowel(a, b)) ? 1 : null;
        return distance <= (shorter < LongWord ? 1 : 2) ? distance : null;
    }

    /// <summary>Insertions, deletions, substitutions and swaps of neighbours between two words.</summary>
    public static int Edits(string a, string b)
    {
        var before = new int[b.Length + 1];
        var last = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var row = new int[b.Length + 1];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }
            (before, last) = (last, row);
        }
        return last[b.Length];
    }

    /// <summary>Pairs of letters that other alphabets write as one, and other transliterations as another.</summary>
    private static string OneLetter(string word) =>
        word.Replace("zh", "j", StringComparison.Ordinal).Replace("kh", "h", StringComparison.Ordinal)
            .Replace("sch", "sh", StringComparison.Ordinal);

    private static bool IsTransposed(string a, string b) =>
        a.Length == b.Length && a.Order().SequenceEqual(b.Order());

    private static bool DiffersInVowel(string a, string b) =>
        a.Zip(b).Where(pair => pair.First != pair.Second).All(pair => IsVowel(pair.First) && IsVowel(pair.Second));

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    /// <summary>
    /// What transliterations of one name share: doubled letters, h after a consonant, and the letters that alphabets confuse.
    /// </summary>
    private static string SoundKey(string word)
    {
        var key = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length; i++)
        {
            var sound = word[i] switch
            {
                'y' or 'j' => 'i',
                'w' => 'v',
                'q' => 'k',
                'o' when i + 1 < word.Length && word[i + 1] is 'o' or 'u' => 'u',
                'e' when i + 1 < word.Length && word[i + 1] == 'e' => 'i',
                var other => other,
            };
            if (sound == 'h' && i > 0 && !IsVowel(word[i - 1]))
                continue;
            if (key.Length == 0 || key[^1] != sound)
                key.Append(sound);
            if (sound != word[i] && word[i] is 'o' or 'e')
                i++;
        }
        return key.ToString().Replace("iu", "u", StringComparison.Ordinal).Replace("ie", "e", StringComparison.Ordinal);
    }
}
