namespace ChatBot.Corpus.Words;

/// <summary>
/// A word while the stemmer works on it. <see cref="Ends"/> sets the mark before the suffix found; measure, vowels and
/// replacement refer to what stands before that mark.
/// </summary>
internal ref struct Stem(Span<char> letters, int length)
{
    private readonly Span<char> _letters = letters;
    private int _length = length;
    private int _mark = length;

    public readonly ReadOnlySpan<char> Text => _letters[.._length];

    public readonly char BeforeSuffix => _mark > 0 ? _letters[_mark - 1] : '\0';

    public bool Ends(string suffix)
    {
        if (!Text.EndsWith(suffix))
            return false;
        _mark = _length - suffix.Length;
        return true;
    }

    public void Cut(int count) => _length -= count;

    public void Append(char letter) => _letters[_length++] = letter;

    public void Replace(string instead)
    {
        instead.CopyTo(_letters[_mark..]);
        _length = _mark + instead.Length;
    }

    /// <summary>Porter's m before the suffix: how many times vowels are followed by consonants.</summary>
    public readonly int Measure => MeasureOf(_mark);

    public readonly int MeasureOfAll => MeasureOf(_length);

    public readonly bool HasVowel
    {
        get
        {
            for (var i = 0; i < _mark; i++)
            {
                if (!IsConsonant(i))
                    return true;
            }
            return false;
        }
    }

    public readonly bool EndsInDoubleConsonant =>
        _length > 1 && _letters[_length - 1] == _letters[_length - 2] && IsConsonant(_length - 1);

    public readonly bool EndsInShortSyllable => IsShortSyllable(_length);

    public readonly bool EndsInShortSyllableBeforeSuffix => IsShortSyllable(_mark);

    // Consonant, vowel, consonant, where the last is none of w, x, y.
    private readonly bool IsShortSyllable(int end) =>
        end > 2 && IsConsonant(end - 3) && !IsConsonant(end - 2) && IsConsonant(end - 1) && _letters[end - 1] is not ('w' or 'x' or 'y');

    private readonly int MeasureOf(int end)
    {
        var measure = 0;
        var vowelBefore = false;
        for (var i = 0; i < end; i++)
        {
            var consonant = IsConsonant(i);
            if (consonant && vowelBefore)
                measure++;
            vowelBefore = !consonant;
        }
        return measure;
    }

    private readonly bool IsConsonant(int at) => _letters[at] switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' => false,
        'y' => at == 0 || !IsConsonant(at - 1),
        _ => true,
    };
}
