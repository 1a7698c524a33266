using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Names;

/// <summary>
/// Finds offices in a sentence: a head noun ("minister"), what stands before it ("Danish deputy foreign") and after it ("of the
/// northern fleet", "for trade"), and the person named next to it ("…, Ann Lee, …", "Ann Lee (prime minister 1990-1994)").
/// </summary>
public static class OfficeReader
{
    private const int MostAfter = 6;

    /// <param name="text">The work's text.</param>
    /// <param name="tokens">The sentence's tokens, compounds in parts.</param>
    /// <param name="names">The names in the sentence.</param>
    public static IReadOnlyList<OfficeMention> Read(string text, IReadOnlyList<Token> tokens, IReadOnlyList<NameMention> names)
    {
        var offices = new List<OfficeMention>();
        for (var at = 0; at < tokens.Count; at++)
        {
            if (!Lexicon.English.Offices.IsHead(tokens[at].Word) || Covering(names, tokens[at])?.Form is NameForm.Full)
                continue;
            while (at + 1 < tokens.Count && Lexicon.English.Offices.IsHead(tokens[at + 1].Word)
                && NameTagger.Touches(text, tokens[at], tokens[at + 1]))
                at++;
            var first = Leftmost(text, tokens, names, at);
            var last = Rightmost(text, tokens, names, at);
            var office = Make(text, tokens, names, first, last);
            offices.Add(office.Nations.Count == 0 && offices.Count > 0 && IsListed(text, offices[^1].Span, office.Span)
                ? office with { Nations = offices[^1].Nations } : office);
            at = last;
        }
        return offices;
    }

    private static int Leftmost(string text, IReadOnlyList<Token> tokens, IReadOnlyList<NameMention> names, int head)
    {
        var first = head;
        while (first > 0 && NameTagger.Touches(text, tokens[first - 1], tokens[first]))
        {
            var token = tokens[first - 1];
            var name = Covering(names, token);
            if (name is { Form: not NameForm.Demonym } && name.Names.Any(one => one.IsPerson))
                break;
            var capital = char.IsUpper(text[token.Span.Start]) && !StartsSentence(tokens, first - 1);
            if (name is null && !capital && !Lexicon.English.Offices.IsModifier(token.Word) && !Lexicon.English.Offices.IsHead(token.Word))
                break;
            first--;
        }
        while (first < head && tokens[first].Word == "and")
            first++;
        return first;
    }

    /// <summary>"Denmark's trade minister and the finance minister": the second is Denmark's too.</summary>
    private static bool IsListed(string text, TextSpan before, TextSpan office) =>
        office.Start > before.End && text.AsSpan(before.End, office.Start - before.End)
            .Trim() is "and" or "and the" or "," or ", the" or "or" or "as well as";

    private static bool StartsSentence(IReadOnlyList<Token> tokens, int at) =>
        at == 0 && Lexicon.English.Sentences.Openers.Contains(tokens[at].Word);

    private static int Rightmost(string text, IReadOnlyList<Token> tokens, IReadOnlyList<NameMention> names, int head)
    {
        if (head + 2 >= tokens.Count || tokens[head + 1].Word is not ("of" or "for" or "on")
            || !NameTagger.Touches(text, tokens[head], tokens[head + 1]))
            return head;
        var last = head;
        for (var at = head + 1; at < tokens.Count && at <= head + MostAfter && NameTagger.Touches(text, tokens[at - 1], tokens[at]); at++)
        {
            if (Covering(names, tokens[at]) is { } name && name.Names.Any(one => one.IsPerson))
                break;
            if (Lexicon.English.Offices.Links.Contains(tokens[at].Word))
                continue;
            if (!char.IsUpper(text[tokens[at].Span.Start]) && !Lexicon.English.Offices.IsModifier(tokens[at].Word)
                && !(Covering(names, tokens[at])?.Names.Any(one => one.IsPlace) ?? false))
                break;
            last = at;
        }
        return last;
    }

    private static OfficeMention Make(string text, IReadOnlyList<Token> tokens, IReadOnlyList<NameMention> names, int first, int last)
    {
        var terms = new HashSet<string>(StringComparer.Ordinal);
        var nations = new List<Name>();
        for (var at = first; at <= last; at++)
        {
            if (Covering(names, tokens[at]) is { } name && name.Names.Any(one => one.IsPlace))
                nations.AddRange(name.Names.Where(one => one.IsPlace && !nations.Contains(one)));
            else
                terms.UnionWith(OfficeTerms.Of(tokens[at]));
        }
        var span = new TextSpan(tokens[first].Span.Start, tokens[last].Span.End);
        return new OfficeMention(span, terms, nations, Holder(text, names, span));
    }

    /// <summary>
    /// The person right after the office ("Minister Ann Lee", "envoy for trade, Ann Lee,") or right before it ("Ann Lee, minister", "Ann
    /// Lee (minister").
    /// </summary>
    private static NameMention? Holder(string text, IReadOnlyList<NameMention> names, TextSpan office) =>
        names.FirstOrDefault(name => name.Names.Any(one => one.IsPerson) && name.Span.Start >= office.End
            && IsJoint(text.AsSpan(office.End, name.Span.Start - office.End), after: true))
        ?? names.FirstOrDefault(name => name.Names.Any(one => one.IsPerson) && name.Span.End <= office.Start
            && IsJoint(text.AsSpan(name.Span.End, office.Start - name.Span.End), after: false));

    private static bool IsJoint(ReadOnlySpan<char> between, bool after)
    {
        if (between.Length > 40)
            return false;
        var words = between.Trim();
        if (words.Length == 0)
            return after;
        if (words is "," or ", the" or ", then" or ", a" or ", an" or "(" or ", former" or ", the former")
            return true;
        if (!after)
            return false;
        foreach (var part in words.Trim(',').Trim().ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!Lexicon.English.Offices.IsTitle(part.Trim('.', ',').ToLowerInvariant().Split('-')[^1]))
                return false;
        }
        return true;
    }

    private static NameMention? Covering(IReadOnlyList<NameMention> names, Token token) =>
        names.FirstOrDefault(name => name.Span.Contains(token.Span));
}
