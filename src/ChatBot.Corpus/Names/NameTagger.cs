using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Names;

/// <summary>
/// Finds the names of a gazetteer in a text: whole words only, the longest first, whatever the case of letters after the first, the
/// accents, the quotes or the hyphens. A model's variant ("T-34M") stands for the model where no name of its own is known.
/// </summary>
public static class NameTagger
{
    private const int MostJoined = 4;

    /// <param name="anyCase">True for what a person typed, where capitals mean nothing.</param>
    public static List<NameMention> Read(string text, TextSpan range, Gazetteer gazetteer, bool anyCase = false) =>
        Read(text, Analyzer.ReadParts(text, range), gazetteer, anyCase);

    /// <summary>As above, on tokens that were read already (compounds in parts).</summary>
    public static List<NameMention> Read(string text, IReadOnlyList<Token> tokens, Gazetteer gazetteer, bool anyCase = false)
    {
        var mentions = new List<NameMention>();
        for (var at = 0; at < tokens.Count;)
        {
            var (length, forms) = Longest(text, tokens, at, gazetteer, anyCase);
            if (length == 0)
            {
                at++;
                continue;
            }
            var best = forms.Min(form => form.Form);
            if (best == NameForm.Family && !anyCase && IsOfAnother(text, tokens, at, forms, mentions))
            {
                at += length;
                continue;
            }
            var names = forms.Where(form => form.Form == best || (form.Form == NameForm.Family && best == NameForm.Full))
                .OrderBy(form => form.Form).Select(form => form.Name).Distinct().ToArray();
            mentions.Add(new NameMention(new TextSpan(tokens[at].Span.Start, tokens[at + length - 1].Span.End), names, best));
            at += length;
        }
        return mentions;
    }

    /// <summary>
    /// All by which names are looked for in a text, but for its words themselves: what print broke, what may be a number's.
    /// </summary>
    public static IEnumerable<string> LookUps(string text, IReadOnlyList<Token> tokens)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            if (Unbroken(text, tokens, at) is { } whole)
                yield return whole;
            foreach (var (_, joined) in Joined(text, tokens, at))
            {
                yield return joined;
                yield return ModelVariant.BaseOf(joined);
            }
        }
    }

    /// <summary>"Eva Lund", where only Ada Lund is known: another of the family, and not the one who is known.</summary>
    private static bool IsOfAnother(string text, IReadOnlyList<Token> tokens, int at, List<WordedForm> forms, List<NameMention> before)
    {
        if (at < 2 || !Touches(text, tokens[at - 1], tokens[at]))
            return false;
        var given = tokens[at - 1];
        var written = text.AsSpan(given.Span.Start, given.Span.Length);
        return written.Length > 2 && char.IsUpper(written[0]) && char.IsLower(written[^1]) && written[^2] is not ('\'' or '’')
            && text[given.Span.End] == ' '
            && !Lexicon.English.Offices.IsTitle(given.Word) && !Lexicon.English.Offices.IsModifier(given.Word)
                && !before.Exists(name => name.Span.Contains(given.Span))
            && text[..given.Span.Start].TrimEnd() is [.., not ('.' or '!' or '?' or '"' or '“' or ':')]
            && !forms.Exists(form => form.Name.Aliases.Append(form.Name.Canonical)
                .Any(other => Analyzer.Read(other).Any(word => NearSpelling.IsNear(word.Word, given.Word))));
    }

    private static (int Length, List<WordedForm> Forms) Longest(
        string text, IReadOnlyList<Token> tokens, int at, Gazetteer gazetteer, bool anyCase)
    {
        var (longest, found) = (0, new List<WordedForm>());
        foreach (var form in gazetteer.StartingWith(tokens[at].Word))
        {
            var length = form.Words.Count;
            if (length < longest || !Follows(text, tokens, at, form.Words) || !HasCase(text, tokens[at], form, anyCase))
                continue;
            if (length > longest)
                (longest, found) = (length, []);
            found.Add(form);
        }
        if (Unbroken(text, tokens, at) is { } whole)
        {
            foreach (var form in gazetteer.StartingWith(whole))
            {
                if (form.Words.Count == 1 && HasCase(text, tokens[at], form, anyCase))
                    (longest, found) = (2, [.. found.Where(_ => longest == 2), form]);
            }
        }
        foreach (var (count, joined) in Joined(text, tokens, at).SkipWhile(run => run.Count < longest))
        {
            var forms = gazetteer.JoinedAs(joined);
            if (forms.IsEmpty)
                forms = gazetteer.JoinedAs(ModelVariant.BaseOf(joined));
            foreach (var form in forms)
            {
                if (!HasCase(text, tokens[at], form, anyCase))
                    continue;
                if (count > longest)
                    (longest, found) = (count, []);
                if (!found.Contains(form))
                    found.Add(form);
            }
        }
        return (longest, found);
    }

    /// <summary>Words that touch, as one, where they have a digit.</summary>
    private static IEnumerable<(int Count, string Joined)> Joined(string text, IReadOnlyList<Token> tokens, int at)
    {
        var joined = "";
        for (var count = 1; count <= MostJoined && at + count <= tokens.Count
            && (count == 1 || Touches(text, tokens[at + count - 2], tokens[at + count - 1])); count++)
        {
            joined += tokens[at + count - 1].Word;
            if (joined.Any(char.IsDigit))
                yield return (count, joined);
        }
    }

    /// <summary>A word that print broke with a hyphen, as one; null for any other.</summary>
    private static string? Unbroken(string text, IReadOnlyList<Token> tokens, int at) =>
        at + 1 < tokens.Count && text[tokens[at].Span.End] is '-' or '‐' or '\u00AD' && tokens[at + 1].Span.Start - tokens[at].Span.End <= 2
            && char.IsLower(text[tokens[at + 1].Span.Start])
            ? tokens[at].Word + tokens[at + 1].Word
            : null;

    private static bool Follows(string text, IReadOnlyList<Token> tokens, int at, IReadOnlyList<string> words)
    {
        if (at + words.Count > tokens.Count)
            return false;
        for (var i = 1; i < words.Count; i++)
        {
            if (tokens[at + i].Word != words[i] || !Touches(text, tokens[at + i - 1], tokens[at + i]))
                return false;
        }
        return true;
    }

    /// <summary>Only blanks, hyphens, stops of initials or an ampersand stand between two words of one name.</summary>
    internal static bool Touches(string text, Token left, Token right)
    {
        for (var at = left.Span.End; at < right.Span.Start; at++)
        {
            if (!char.IsWhiteSpace(text[at]) && text[at] is not ('-' or '.' or '‐' or '‑' or '&'))
                return false;
        }
        return right.Span.Start - left.Span.End < 5;
    }

    private static bool HasCase(string text, Token first, WordedForm form, bool anyCase)
    {
        if (anyCase || !form.Capital)
            return true;
        if (form.Form == NameForm.Initials)
            return text.AsSpan(first.Span.Start, first.Span.Length).IndexOfAnyInRange('a', 'z') < 0;
        return char.IsUpper(text[first.Span.Start]) || char.IsDigit(text[first.Span.Start]);
    }
}
