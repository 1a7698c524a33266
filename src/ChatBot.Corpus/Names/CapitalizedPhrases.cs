using ChatBot.Corpus.Dates.Tagging;
using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Words;
using MemoryPack;

namespace ChatBot.Corpus.Names;

/// <summary>A run of capitalised words that may be a name.</summary>
/// <param name="Words">As written, without titles before it; a double name is one.</param>
/// <param name="AfterTitle">True when an office or a title stood before it: a person.</param>
/// <param name="AfterPlaceWord">True when "in", "to", "from" or "at" stood before it: perhaps a place.</param>
/// <param name="Acronym">The acronym in brackets after it, or null.</param>
/// <param name="OpensSentence">True for one word at the head of a sentence, which may have its capital from there.</param>
[MemoryPackable]
public sealed partial record CapitalizedPhrase(string[] Words, bool AfterTitle, bool AfterPlaceWord, string? Acronym, bool OpensSentence)
{
    [MemoryPackIgnore]
    public string Text => field ??= string.Join(' ', Words);
}

/// <summary>Cuts capitalised runs out of sentences.</summary>
internal static class CapitalizedPhrases
{
    private const int MostWords = 8;

    private const int MostParticles = 3;
    private const int FewWords = 5;

    private static readonly NamingWords Lists = Lexicon.English.Names;

    /// <param name="text">The text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="known">Names that need no finding.</param>
    /// <param name="isCommon">Whether a word stands somewhere without a capital: at the head of a sentence it is no name.</param>
    public static IEnumerable<CapitalizedPhrase> In(string text, TextSpan sentence, Gazetteer known, Func<string, bool> isCommon)
    {
        var tokens = Analyzer.ReadParts(text, sentence);
        var taken = NameTagger.Read(text, tokens, known);
        var dates = DateTagger.Read(text, sentence, null);
        for (var at = 0; at < tokens.Length; at++)
        {
            if (!Starts(at))
                continue;
            var end = at + 1;
            while (end < tokens.Length && end - at < MostWords && NameTagger.Touches(text, tokens[end - 1], tokens[end])
                && IsPart(end) && !EndsWithPossessive(end - 1))
                end++;
            end = EndOfPerson(at, end);
            if (Make(at, end) is { } run)
                yield return run;
            at = end - 1;
        }

        // A capital, or particles before one: "van der Berg".
        bool IsPart(int at)
        {
            var next = at;
            while (next < tokens.Length && next - at < MostParticles && !IsCapital(next)
                && (Lists.Particles.Contains(tokens[next].Word) || Lists.Joins.Contains(tokens[next].Word))
                && NameTagger.Touches(text, tokens[next - 1], tokens[next]))
                next++;
            return next < tokens.Length && IsCapital(next) && (next == at || NameTagger.Touches(text, tokens[next - 1], tokens[next]));
        }

        bool Starts(int at) => IsCapital(at) && !(at == 0 && IsCommon(at));

        bool IsCommon(int at) => (isCommon(tokens[at].Word) && !IsDouble(at))
            || (at + 1 < tokens.Length && !IsCapital(at + 1) && tokens[at].Word.Length < 4);

        // "Al-Basra", "Lind-Olsen"
        bool IsDouble(int at) => at + 1 < tokens.Length && tokens[at + 1].Span.Start == tokens[at].Span.End + 1
            && text[tokens[at].Span.End] == '-' && IsCapital(at + 1);

        bool IsCapital(int at) =>
            char.IsUpper(text[tokens[at].Span.Start]) && !IsOfNoName(tokens[at].Word)
            && !taken.Exists(name => name.Span.Overlaps(tokens[at].Span)) && !dates.Any(date => date.Span.Overlaps(tokens[at].Span));

        bool EndsWithPossessive(int at) => text.AsSpan(tokens[at].Span.Start, tokens[at].Span.Length) is [.., '\'' or '’', 's'];

        // "President Lund of Ravnia": a person, and after "of" what he is of, which is read as a name of its own.
        int EndOfPerson(int first, int end)
        {
            var of = first;
            while (of < end && tokens[of].Word != "of")
                of++;
            return of > first && of < end && (first > 0 && Lexicon.English.Offices.IsTitle(tokens[first - 1].Word)
                || Enumerable.Range(first, of - 1 - first).Any(at => Lexicon.English.Offices.IsTitle(tokens[at].Word))) ? of : end;
        }

        CapitalizedPhrase? Make(int first, int end)
        {
            var start = first;
            for (var at = first; at < end; at++)
            {
                if (Lexicon.English.Offices.IsTitle(tokens[at].Word) && end - at > 1)
                    start = at + 1;
            }
            // "Minister of Trade": what the office is of.
            while (start > first && start < end - 1 && !IsCapital(start))
                start++;
            var afterTitle = start > first || (first > 0 && Lexicon.English.Offices.IsTitle(tokens[first - 1].Word));
            // "Ann Lee Jr."
            while (end - start > 1 && Lists.Suffixes.Contains(tokens[end - 1].Word))
                (end, afterTitle) = (end - 1, true);
            var called = first > 0 && Lexicon.English.Offices.IsTitleOfPerson(tokens[first - 1].Word);
            var words = Words(start, end);
            if (words.Length == 0 || (words.Length == 1 && Lists.Suffixes.Contains(tokens[start].Word))
                || Lexicon.English.Offices.IsHead(tokens[end - 1].Word) || words.All(word => word.Length < 2)
                || (words.Length == 1
                && ((end - start == 1 && !called && isCommon(tokens[start].Word))
                || Lexicon.English.Offices.IsTitle(tokens[start].Word) || IsBrokenWord(start))))
                return null;
            var placed = first > 0 && (tokens[first - 1].Word is "in" or "at" or "near"
                || (first > 1 && tokens[first - 1].Word is "to" or "from" && !IsGiven(first - 2)));
            return new CapitalizedPhrase(words, afterTitle, placed, AcronymAfter(end), end - start == 1 && start == 0);
        }

        // "Wrote a long letter to": a word of giving in the few words before.
        bool IsGiven(int at) => Enumerable.Range(Math.Max(0, at - FewWords), Math.Min(at, FewWords) + 1)
            .Any(i => Lists.RecipientLeads.Contains(tokens[i].Word));

        string[] Words(int from, int to)
        {
            var words = new List<string>();
            for (var i = from; i < to; i++)
            {
                var word = text[tokens[i].Span.Start..WordEnd(tokens[i])];
                if (i > from && tokens[i].Span.Start == tokens[i - 1].Span.End + 1 && text[tokens[i - 1].Span.End] == '-')
                    words[^1] += "-" + word;
                else
                    words.Add(word);
            }
            return [.. words];
        }

        // "Scan-dinavia", broken in print.
        bool IsBrokenWord(int at) => at + 1 < tokens.Length && tokens[at + 1].Span.Start == tokens[at].Span.End + 1
            && text[tokens[at].Span.End] == '-' && char.IsLower(text[tokens[at + 1].Span.Start]);

        int WordEnd(Token token) => text.AsSpan(token.Span.Start, token.Span.Length) is [.., '\'' or '’', 's'] ? token.Span.End - 2
            : token.Span.End;

        string? AcronymAfter(int end) =>
            end < tokens.Length && tokens[end].Span.Start >= 2 && text[tokens[end].Span.Start - 1] == '('
                && IsAcronym(text.AsSpan(tokens[end].Span.Start, tokens[end].Span.Length))
                ? text[tokens[end].Span.Start..tokens[end].Span.End]
                : null;
    }

    private static bool IsOfNoName(string word) => Lists.NoNames.Contains(word)
        || Lexicon.English.Dates.Months.ContainsKey(word) || Lexicon.English.Dates.Weekdays.ContainsKey(word);

    internal static bool IsAcronym(ReadOnlySpan<char> word) =>
        word.Length is > 1 and < 10 && word.IndexOfAnyInRange('a', 'z') < 0 && word.IndexOfAnyInRange('A', 'Z') >= 0;
}
