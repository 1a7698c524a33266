using System.Text;

namespace ChatBot.Corpus.Sources.Import;

/// <summary>Text of BibTeX fields as it reads: accents and letters of LaTeX, dashes, without braces and commands.</summary>
internal static class LatexText
{
    private static readonly Dictionary<char, char> Accents = new()
    {
        ['`'] = '\u0300',
        ['\''] = '\u0301',
        ['^'] = '\u0302',
        ['~'] = '\u0303',
        ['='] = '\u0304',
        ['u'] = '\u0306',
        ['.'] = '\u0307',
        ['"'] = '\u0308',
        ['r'] = '\u030A',
        ['H'] = '\u030B',
        ['v'] = '\u030C',
        ['d'] = '\u0323',
        ['c'] = '\u0327',
        ['k'] = '\u0328',
        ['b'] = '\u0331',
    };

    private static readonly Dictionary<string, string> Letters = new(StringComparer.Ordinal)
    {
        ["ss"] = "ß",
        ["ae"] = "æ",
        ["AE"] = "Æ",
        ["oe"] = "œ",
        ["OE"] = "Œ",
        ["o"] = "ø",
        ["O"] = "Ø",
        ["l"] = "ł",
        ["L"] = "Ł",
        ["aa"] = "å",
        ["AA"] = "Å",
        ["i"] = "ı",
        ["j"] = "ȷ",
        ["dh"] = "ð",
        ["th"] = "þ",
        ["textendash"] = "–",
        ["textemdash"] = "—",
        ["textquoteright"] = "’",
        ["textquoteleft"] = "‘",
        ["textquotedblleft"] = "“",
        ["textquotedblright"] = "”",
        ["ldots"] = "…",
        ["dots"] = "…",
        ["textregistered"] = "®",
        ["copyright"] = "©",
        ["S"] = "§",
        ["pounds"] = "£",
        ["euro"] = "€",
    };

    public static string Plain(string latex)
    {
        var text = new StringBuilder(latex.Length);
        for (var i = 0; i < latex.Length; i++)
        {
            switch (latex[i])
            {
                case '\\' when i + 1 < latex.Length:
                    i = Command(latex, i + 1, text);
                    break;
                case '{' or '}' or '$':
                    break;
                case '~':
                    text.Append('\u00A0');
                    break;
                case '-' when Run(latex, i, '-') is var dashes and > 1:
                    text.Append(dashes == 2 ? '–' : '—');
                    i += dashes - 1;
                    break;
                case '`' or '\'' when Run(latex, i, latex[i]) == 2:
                    text.Append(latex[i] == '`' ? '“' : '”');
                    i++;
                    break;
                default:
                    text.Append(char.IsWhiteSpace(latex[i]) ? ' ' : latex[i]);
                    break;
            }
        }
        return string.Join(' ', text.ToString().Normalize(NormalizationForm.FormC).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static int Run(string text, int at, char sign)
    {
        var end = at;
        while (end < text.Length && text[end] == sign)
            end++;
        return end - at;
    }

    /// <returns>The index of the last character of the command.</returns>
    private static int Command(string latex, int at, StringBuilder text)
    {
        var end = at;
        while (end < latex.Length && char.IsAsciiLetter(latex[end]))
            end++;
        var name = end == at ? latex[at].ToString() : latex[at..end];
        if (end == at)
            end++;
        if (name.Length == 1 && Accents.TryGetValue(name[0], out var accent) && Accented(latex, end) is var (letter, last))
        {
            text.Append(letter).Append(accent);
            return last;
        }
        if (Letters.TryGetValue(name, out var known))
        {
            text.Append(known);
            return end < latex.Length && latex[end] == ' ' ? end : end - 1;
        }
        if (!char.IsAsciiLetter(name[0]))
            text.Append(name == "\\" ? ' ' : name[0]);
        return end - 1;
    }

    /// <summary>
    /// The letter under an accent and the index of its end: <c>o</c>, <c>{o}</c>, <c>{\i}</c>; a letter command needs a blank or a brace
    /// (<c>\c c</c>).
    /// </summary>
    private static (string Letter, int Last)? Accented(string latex, int at)
    {
        var isNamed = char.IsAsciiLetter(latex[at - 1]);
        var start = at;
        while (at < latex.Length && latex[at] is ' ' or '{')
            at++;
        if (at >= latex.Length || (isNamed && at == start))
            return null;
        var hasBrace = at > start && latex[at - 1] == '{';
        if (latex[at] == '\\' && at + 1 < latex.Length && latex[at + 1] is 'i' or 'j')
            return (latex[at + 1].ToString(), at + 1);
        return char.IsLetter(latex[at]) ? (latex[at].ToString(), hasBrace && at + 1 < latex.Length && latex[at + 1] == '}' ? at + 1 : at)
            : null;
    }
}
