using System.Buffers;
using System.Text.RegularExpressions;
using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Works;

/// <summary>
/// The stretches of a paragraph in quotation marks: what stops inside a short one ends no sentence ("“Stop! Stop!” he cried."). Marks are
/// read as pairs: curly, straight, » « and « » and „ “ as the paragraph first has them. One that nothing closes encloses nothing.
/// </summary>
internal sealed partial class Speech
{
    /// <summary>A longer speech is cut at its sentences: else an answer would be the whole of it.</summary>
    private const int Longest = 400;

    private static readonly SearchValues<char> Breaks = SearchValues.Create(",;:?!—");

    private readonly bool[] _inside;
    private readonly bool[] _closes;
    private readonly string _text;
    private readonly TextSpan _paragraph;

    public Speech(string text, TextSpan paragraph)
    {
        (_text, _paragraph) = (text, paragraph);
        (_inside, _closes) = (new bool[paragraph.Length], new bool[paragraph.Length + 1]);
        var words = text.AsSpan(paragraph.Start, paragraph.Length);
        var turned = words.IndexOf('»') is var right and >= 0 && (words.IndexOf('«') is var left && (left < 0 || right < left));
        var lowCloser = words.IndexOf('„') is var low and >= 0 && words[low..].IndexOf('”') is var high
            && (high < 0 || words[low..].IndexOf('“') is var curl and >= 0 && curl < high) ? '“' : '”';
        var open = new Stack<(char Closer, int At)>();
        for (var at = paragraph.Start; at < paragraph.End; at++)
        {
            if (open.TryPeek(out var top) && IsCloser(at, top.Closer))
            {
                open.Pop();
                _closes[at + 1 - paragraph.Start] = true;
                if (at - top.At < Longest)
                    Array.Fill(_inside, true, top.At + 1 - paragraph.Start, at - top.At);
            }
            else if (CloserOf(at, turned, lowCloser) is { } closer && open.All(one => one.Closer != closer))
            {
                open.Push((closer, at));
            }
        }
    }

    /// <summary>True where a place lies within quotation marks, so that nothing begins or ends there.</summary>
    public bool Holds(int end) => end < _paragraph.End && _inside[end - _paragraph.Start];

    /// <summary>True where a stretch ends right before this place.</summary>
    public bool ClosesAt(int end) => _closes[end - _paragraph.Start];

    /// <summary>True for a mark that closes, whatever it looks like.</summary>
    public bool IsClosing(int at) => _closes[at + 1 - _paragraph.Start];

    /// <summary>"“Is it so?” Mr. Moor asked": who speaks, right after what is said.</summary>
    public bool IsTag(int from)
    {
        var rest = _text.AsSpan(from, Math.Min(60, _paragraph.End - from));
        foreach (var word in Words().EnumerateMatches(rest))
        {
            if (Lexicon.English.Sentences.SpeechVerbs.Contains(rest.Slice(word.Index, word.Length).ToString()))
                return rest[..word.Index].TrimStart() is var before && !before.ContainsAny(Breaks) && Count(before) is > 0 and <= 3;
        }
        return false;
    }

    private static int Count(ReadOnlySpan<char> words)
    {
        var count = 0;
        foreach (var _ in Words().EnumerateMatches(words))
            count++;
        return count;
    }

    private char? CloserOf(int at, bool turned, char lowCloser) => _text[at] switch
    {
        '“' when lowCloser != '“' => '”',
        '„' => lowCloser,
        '«' when !turned => '»',
        '»' when turned => '«',
        '「' => '」',
        '『' => '』',
        '"' => '"',
        '`' when IsLetterAt(at + 1) && !IsLetterAt(at - 1)
            && _text.AsSpan(at + 1, _paragraph.End - at - 1).IndexOfAny('`', '\'') is var next and >= 0 && _text[at + 1 + next] == '\'' =>
            '\'',
        '‘' when IsLetterAt(at + 1) && !IsLetterAt(at - 1) => '’',
        _ => null,
    };

    // An apostrophe has a letter after it, or none before.
    private bool IsCloser(int at, char closer) =>
        _text[at] == closer && (closer is not ('’' or '\'') || !IsLetterAt(at + 1) && !char.IsWhiteSpace(_text[at - 1]));

    private bool IsLetterAt(int at) => at >= _paragraph.Start && at < _paragraph.End && char.IsLetterOrDigit(_text[at]);

    [GeneratedRegex(@"\p{L}[\p{L}'’]*")]
    private static partial Regex Words();
}
