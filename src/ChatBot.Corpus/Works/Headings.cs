using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Works;

/// <summary>
/// Tells headings from short paragraphs in a text that marks none: a line alone without a closing stop, of whatever script, that is no
/// whole sentence. Lines that mark themselves ("== Early years ==", "# Early years", a row of signs below) are headings wherever they
/// stand.
/// </summary>
internal static partial class Headings
{
    /// <summary>A line without closing punctuation up to this length, standing alone, is taken for a heading.</summary>
    private const int LongestHeading = 100;

    private const int FewestWordsOfSentence = 4;
    private const int MostWordsWithoutVerb = 9;
    private const string Stops = ".!?…:;,。！？；：，、।॥؟۔؛։՞՜።፧·";

    /// <summary>
    /// Words of any language that make a sentence of a line in small letters, unless it begins as a question does ("How the lamp was lit").
    /// </summary>
    private static readonly FrozenSet<string> Verbs = Sentences.SelectMany(words => words.LineVerbs).ToFrozenSet();

    private static readonly FrozenSet<string> Openers = Sentences.SelectMany(words => words.QuestionOpeners).ToFrozenSet();

    private static IEnumerable<SentenceWords> Sentences => Lexicon.Languages.Select(language => Lexicon.Of(language).Sentences);

    /// <summary>A line that marks itself as a heading.</summary>
    public static bool IsMarked(ReadOnlySpan<char> line) => Marked().IsMatch(line);

    /// <summary>A row of one sign that makes a heading of the line above.</summary>
    public static bool IsUnderline(ReadOnlySpan<char> line, int above) =>
        line.Length >= 3 && line.Length >= above / 2 && line[0] is '=' or '-' or '~' or '^' or '*' && !line.ContainsAnyExcept(line[0]);

    /// <summary>How high a heading stands by its marks, 1 for the highest; null where it has none.</summary>
    public static int? LevelOf(string text, TextSpan heading)
    {
        var words = text.AsSpan(heading.Start, heading.Length).Trim();
        if (words.IndexOfAny('\n', '\r') >= 0)
            return words[^1] == '=' ? 1 : 2;
        return IsMarked(words) ? words.IndexOfAnyExcept(words[0]) : null;
    }

    /// <summary>The words of a heading without the signs that mark it.</summary>
    public static TextSpan Bare(string text, TextSpan heading)
    {
        var (start, end) = heading;
        while (start < end && (text[start] is '=' or '#' or '*' or '_' or '~' or '-' or '^' || char.IsWhiteSpace(text[start])))
            start++;
        while (end > start && (text[end - 1] is '=' or '#' or '*' or '_' or '~' or '-' or '^' || char.IsWhiteSpace(text[end - 1])))
            end--;
        return start < end ? new TextSpan(start, end) : heading;
    }

    /// <summary>True unless all its letters are capitals: what nothing stands under is then the last words, and no heading.</summary>
    public static bool HasSmallLetters(string text, TextSpan block) =>
        text[block.Start..block.End].Any(c => char.IsLetter(c) && !char.IsUpper(c));

    /// <summary>True for a block that is a heading by its shape.</summary>
    public static bool Is(string text, TextSpan block)
    {
        var words = text.AsSpan(block.Start, block.Length);
        if (words.ContainsAny('\n', '\r'))
            return IsUnderlined(words);
        if (IsMarked(words))
            return true;
        if (block.Length <= LongestHeading && words.IndexOf(' ') > 0 && words[^1] == '.' && words.ContainsAnyInRange('A', 'Z')
            && !HasSmallLetters(text, block))
            return true;
        var ended = words.TrimEnd("\"'”’»)]*_ ");
        return block.Length <= LongestHeading && (ended.IsEmpty || !Stops.Contains(ended[^1])) && !IsSentence(words.ToString());
    }

    private static bool IsUnderlined(ReadOnlySpan<char> words)
    {
        var end = words.IndexOfAny('\n', '\r');
        return IsUnderline(words[end..].Trim(), words[..end].Trim().Length);
    }

    /// <summary>In small letters but for its first and for names, and with a verb, or too long for anything else.</summary>
    private static bool IsSentence(string line)
    {
        var words = line.Split([' ', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Trim('"', '“', '”', '\'', '(', ')', ',', ';')).Where(word => word.Length > 0).ToArray();
        var lower = words.Count(word => char.IsLower(word[0]));
        if (words.Length < FewestWordsOfSentence || lower * 2 < words.Count(word => char.IsLetter(word[0])) || char.IsDigit(words[0][0])
            || Openers.Contains(words[0].ToLowerInvariant()))
            return false;
        return words.Count(word => char.IsLetter(word[0])) > MostWordsWithoutVerb || words.Any(Verbs.Contains);
    }

    [GeneratedRegex(@"^\s*(?:={2,6}[^=].*[^=]={2,6}|#{1,6} \S.*)\s*$")]
    private static partial Regex Marked();
}
