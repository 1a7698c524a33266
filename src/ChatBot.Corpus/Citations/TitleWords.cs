using System.Text.RegularExpressions;
using ChatBot.Corpus.Lexicons;

namespace ChatBot.Corpus.Citations;

/// <summary>A word of a title, with the marks that stand at it.</summary>
/// <param name="IsKept">True for what the record writes on purpose as it does: marked, in italics, an address.</param>
/// <param name="IsQuoted">True inside double quotation marks.</param>
/// <param name="Starts">True for the first word of the title, of a subtitle or of a sentence.</param>
internal readonly record struct TitleWord(string Text, bool IsKept, bool IsQuoted, bool Starts)
{
    private static readonly char[] Closers = [',', ';', ':', '”', '’', ')', ']', '?', '!', TitleText.ItalicOff, TitleText.KeepOff];

    /// <summary>Where its letters begin; -1 for a word that begins with none.</summary>
    public int First => Text.AsSpan().IndexOfAnyExcept(TitleText.Openers) is >= 0 and var at && char.IsLetter(Text[at]) ? at : -1;

    /// <summary>Without the marks around it; a stop stays.</summary>
    public string Bare => First < 0 ? "" : Text[First..].TrimEnd(Closers);

    public string Upper() => First < 0 ? Text
        : string.Concat(Text.AsSpan(0, First), char.ToUpperInvariant(Text[First]).ToString(), Text.AsSpan(First + 1));

    public string Lower() => First < 0 ? Text
        : string.Concat(Text.AsSpan(0, First), char.ToLowerInvariant(Text[First]).ToString(), Text.AsSpan(First + 1));
}

/// <summary>The words of titles, and what the rules of capitals must know of them.</summary>
internal static partial class TitleWords
{
    public static TitleWord[] Of(string title)
    {
        var texts = title.Split(' ');
        var words = new TitleWord[texts.Length];
        var (kept, quoted) = (0, 0);
        for (var i = 0; i < texts.Length; i++)
        {
            var text = texts[i];
            var opened = kept + text.Count(c => c is TitleText.ItalicOn or TitleText.KeepOn);
            var within = quoted + text.Count(c => c is '“');
            words[i] = new(text, opened > 0 || Address().IsMatch(text), within > 0, i == 0 || Ends(texts[i - 1], text));
            kept = Math.Max(0, opened - text.Count(c => c is TitleText.ItalicOff or TitleText.KeepOff));
            quoted = Math.Max(0, within - text.Count(c => c is '”'));
        }

        return words;
    }

    /// <summary>True for a word after whose stop a name or a species goes on in small letters: "E. coli".</summary>
    public static bool IsInitial(string word) => Initial().IsMatch(word);

    private static bool Ends(string before, string next)
    {
        before = before.TrimEnd('”', '’', ')', ']', TitleText.ItalicOff, TitleText.KeepOff);
        return before.Length > 0 && (before[^1] is ':' or '?' or '!' or '—'
            || (before[^1] == '.' && !Lexicon.English.Titles.Abbreviations.Contains(before.TrimStart('(', '[', '“', '‘'))
                && !IsInitial(before) && before.IndexOf('.') == before.Length - 1));
    }

    [GeneratedRegex(@"^\W*\p{L}\.$")]
    private static partial Regex Initial();

    [GeneratedRegex(@"://|^www\.|\w@\w|[\p{L}\d]\.\p{L}{2,}(?:$|\W)")]
    private static partial Regex Address();
}
