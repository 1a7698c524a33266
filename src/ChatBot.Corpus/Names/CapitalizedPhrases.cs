using ChatBot.Corpus.Dates.Tagging;
using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Names;

/// <summary>A run of capitalised words that may be a name.</summary>
/// <param name="Words">As written, without titles before it; a double name is one.</param>
/// <param name="AfterTitle">True when an office or a title stood before it: a person.</param>
/// <param name="AfterPlaceWord">True when "in", "to", "from" or "at" stood before it: perhaps a place.</param>
/// <param name="Acronym">The acronym in brackets after it, or null.</param>
/// <param name="OpensSentence">True for one word at the head of a sentence, which may have its capital from there.</param>
internal sealed record CapitalizedPhrase(IReadOnlyList<string> Words, bool AfterTitle, bool AfterPlaceWord, string? Acronym,
    bool OpensSentence)
{
    public string Text { get; } = string.Join(' ', Words);
}

/// <summary>Cuts capitalised runs out of sentences.</summary>
internal static class CapitalizedPhrases
{
    private const int MostWords = 8;

    private const int MostParticles = 3;
    private const int FewWords = 5;

    private static readonly NamingWords Lists = Lexicon.English.Names;

    public static IEnumerable<CapitalizedPhrase> In(string text, TextSpan sentence, Gazetteer known, HashSet<string> lower)
    {
        var atoms = Analyzer.ReadParts(text, sentence);
        var taken = NameTagger.Read(text, atoms, known);
        var dates = DateTagger.Read(text, sentence, null);
        for (var at = 0; at < atoms.Length; at++)
        {
            if (!Starts(at))
                continue;
            var end = at + 1;
            while (end < atoms.Length && end - at < MostWords && NameTagger.Touches(text, atoms[end - 1], atoms[end])
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
            while (next < atoms.Length && next - at < MostParticles && !IsCapital(next)
                && (Lists.Particles.Contains(atoms[next].Word) || Lists.Joins.Contains(atoms[next].Word))
                && NameTagger.Touches(text, atoms[next - 1], atoms[next]))
                next++;
            return next < atoms.Length && IsCapital(next) && (next == at || NameTagger.Touches(text, atoms[next - 1], atoms[next]));
        }

        bool Starts(int at) => IsCapital(at) && !(at == 0 && IsCommon(at));

        bool IsCommon(int at) => (lower.Contains(atoms[at].Word) && !IsDouble(at))
            || (at + 1 < atoms.Length && !IsCapital(at + 1) && atoms[at].Word.Length < 4);

        // "Al-Basra", "Lind-Olsen"
        bool IsDouble(int at) => at + 1 < atoms.Length && atoms[at + 1].Span.Start == atoms[at].Span.End + 1
            && text[atoms[at].Span.End] == '-' && IsCapital(at + 1);

        bool IsCapital(int at) =>
            char.IsUpper(text[atoms[at].Span.Start]) && !IsOfNoName(atoms[at].Word)
            && !taken.Exists(name => name.Span.Overlaps(atoms[at].Span)) && !dates.Any(date => date.Span.Overlaps(atoms[at].Span));

        bool EndsWithPossessive(int at) => text.AsSpan(atoms[at].Span.Start, atoms[at].Span.Length) is [.., '\'' or '’', 's'];

        // "President Lund of Ravnia": a person, and after "of" what he is of, which is read as a name of its own.
        int EndOfPerson(int first, int end)
        {
            var of = first;
            while (of < end && atoms[of].Word != "of")
                of++;
            return of > first && of < end && (first > 0 && Lexicon.English.Offices.IsTitle(atoms[first - 1].Word)
                || Enumerable.Range(first, of - 1 - first).Any(at => Lexicon.English.Offices.IsTitle(atoms[at].Word))) ? of : end;
        }

        CapitalizedPhrase? Make(int first, int end)
        {
            var start = first;
            for (var at = first; at < end; at++)
            {
                if (Lexicon.English.Offices.IsTitle(atoms[at].Word) && end - at > 1)
                    start = at + 1;
            }
            // "Minister of Trade": what the office is of.
            while (start > first && start < end - 1 && !IsCapital(start))
                start++;
            var afterTitle = start > first || (first > 0 && Lexicon.English.Offices.IsTitle(atoms[first - 1].Word));
            // "Ann Lee Jr."
            while (end - start > 1 && Lists.Suffixes.Contains(atoms[end - 1].Word))
                (end, afterTitle) = (end - 1, true);
            var called = first > 0 && Lexicon.English.Offices.IsTitleOfPerson(atoms[first - 1].Word);
            var words = Words(start, end);
            if (words.Length == 0 || (words.Length == 1 && Lists.Suffixes.Contains(atoms[start].Word))
                || Lexicon.English.Offices.IsHead(atoms[end - 1].Word) || words.All(word => word.Length < 2)
                || (words.Length == 1
                && ((end - start == 1 && !called && lower.Contains(atoms[start].Word)) || Lexicon.English.Offices.IsTitle(atoms[start].Word)
                || IsBrokenWord(start))))
                return null;
            var placed = first > 0 && (atoms[first - 1].Word is "in" or "at" or "near"
                || (first > 1 && atoms[first - 1].Word is "to" or "from" && !IsGiven(first - 2)));
            return new CapitalizedPhrase(words, afterTitle, placed, AcronymAfter(end), end - start == 1 && start == 0);
        }

        // "Wrote a long letter to": a word of giving in the few words before.
        bool IsGiven(int at) => Enumerable.Range(Math.Max(0, at - FewWords), Math.Min(at, FewWords) + 1)
            .Any(i => Lists.RecipientLeads.Contains(atoms[i].Word));

        string[] Words(int from, int to)
        {
            var words = new List<string>();
            for (var i = from; i < to; i++)
            {
                var word = text[atoms[i].Span.Start..WordEnd(atoms[i])];
                if (i > from && atoms[i].Span.Start == atoms[i - 1].Span.End + 1 && text[atoms[i - 1].Span.End] == '-')
                    words[^1] += "-" + word;
                else
                    words.Add(word);
            }
            return [.. words];
        }

        // "Scan-dinavia", broken in print.
        bool IsBrokenWord(int at) => at + 1 < atoms.Length && atoms[at + 1].Span.Start == atoms[at].Span.End + 1
            && text[atoms[at].Span.End] == '-' && char.IsLower(text[atoms[at + 1].Span.Start]);

        int WordEnd(Token token) => text.AsSpan(token.Span.Start, token.Span.Length) is [.., '\'' or '’', 's'] ? token.Span.End - 2
            : token.Span.End;

        string? AcronymAfter(int end) =>
            end < atoms.Length && atoms[end].Span.Start >= 2 && text[atoms[end].Span.Start - 1] == '('
                && IsAcronym(text.AsSpan(atoms[end].Span.Start, atoms[end].Span.Length))
                ? text[atoms[end].Span.Start..atoms[end].Span.End]
                : null;
    }

    private static bool IsOfNoName(string word) => Lists.NoNames.Contains(word)
        || Lexicon.English.Dates.Months.ContainsKey(word) || Lexicon.English.Dates.Weekdays.ContainsKey(word);

    internal static bool IsAcronym(ReadOnlySpan<char> word) =>
        word.Length is > 1 and < 10 && word.IndexOfAnyInRange('a', 'z') < 0 && word.IndexOfAnyInRange('A', 'Z') >= 0;
}
