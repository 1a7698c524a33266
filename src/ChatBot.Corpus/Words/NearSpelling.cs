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
    private const int LongestOnStack = 128;

    /// <summary>True for two spellings of one word, whatever their case.</summary>
    public static bool IsNear(string left, string right) => Distance(left, right) is not null;

    /// <summary>How far apart two spellings of one word are, 0 for equal; null when they are two words.</summary>
    public static int? Distance(string left, string right) => DistanceOfFolded(Folding.Fold(left), Folding.Fold(right));

    /// <summary>
    /// The same of words that are folded, as those of tokens are: to fold a word of thousands of letters again for each that it is compared
    /// with takes seconds.
    /// </summary>
    public static int? DistanceOfFolded(string a, string b)
    {
        if (a == b)
            return 0;
        var (shorter, longer) = (Math.Min(a.Length, b.Length), Math.Max(a.Length, b.Length));
        if (shorter < ShortestWord || longer - shorter > MostLonger || HasDigit(a) || HasDigit(b))
            return null;
        // Most pairs of a gazetteer differ plainly: no edits need be counted for them.
        var soundsAlike = SoundAlike(a, b);
        if (!soundsAlike && a[0] != b[0] && shorter < LongWord)
            return null;
        var most = soundsAlike || shorter >= LongWord ? 2 : 1;
        var distance = Edits(a, b, most);
        if (OneLetter(a) is var one && OneLetter(b) is var other && (one.Length < a.Length || other.Length < b.Length))
            distance = Math.Min(distance, Edits(one, other, most));
        if (soundsAlike)
            return Math.Min(distance, most);
        if (longer <= ShortWord)
            return distance == 1 && (a.Length != b.Length || IsTransposed(a, b) || DiffersInVowel(a, b)) ? 1 : null;
        return distance <= most ? distance : null;
    }

    /// <summary>Insertions, deletions, substitutions and swaps of neighbours between two words.</summary>
    public static int Edits(string a, string b) => Edits(a, b, int.MaxValue - 1);

    /// <summary>The same, or any greater number than <paramref name="most"/> where it is greater.</summary>
    private static int Edits(string a, string b, int most)
    {
        var width = b.Length + 1;
        Span<int> rows = width <= LongestOnStack ? stackalloc int[3 * width] : new int[3 * width];
        var before = rows[..width];
        var last = rows[width..(2 * width)];
        var row = rows[(2 * width)..];
        for (var j = 0; j < width; j++)
            last[j] = j;
        for (int i = 1, least = 0; i <= a.Length; i++)
        {
            var leastBefore = least;
            row[0] = least = i;
            for (var j = 1; j < width; j++)
            {
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }
            // A swap reaches back two rows.
            if (least > most && leastBefore >= most)
                return most + 1;
            var free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[b.Length];
    }

    private static bool HasDigit(string word)
    {
        foreach (var letter in word)
        {
            if (char.IsDigit(letter))
                return true;
        }
        return false;
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

    private static bool SoundAlike(string a, string b)
    {
        Span<char> keys = a.Length + b.Length <= LongestOnStack ? stackalloc char[a.Length + b.Length] : new char[a.Length + b.Length];
        return SoundKey(a, keys[..a.Length]).SequenceEqual(SoundKey(b, keys[a.Length..]));
    }

    /// <summary>
    /// What transliterations of one name share: doubled letters, h after a consonant, and the letters that alphabets confuse.
    /// </summary>
    private static ReadOnlySpan<char> SoundKey(string word, Span<char> key)
    {
        var length = 0;
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
            if (length == 0 || key[length - 1] != sound)
                key[length++] = sound;
            if (sound != word[i] && word[i] is 'o' or 'e')
                i++;
        }
        return WithoutI(WithoutI(key[..length], 'u'), 'e');
    }

    /// <summary>Takes the i before a vowel away, in place.</summary>
    private static Span<char> WithoutI(Span<char> key, char vowel)
    {
        var length = 0;
        for (var i = 0; i < key.Length; i++)
        {
            if (key[i] == 'i' && i + 1 < key.Length && key[i + 1] == vowel)
                i++;
            key[length++] = key[i];
        }
        return key[..length];
    }
}
