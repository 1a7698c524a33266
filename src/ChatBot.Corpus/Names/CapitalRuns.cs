using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Words;
using ChatBot.Corpus.Works;

namespace ChatBot.Corpus.Names;

/// <summary>A run of capitalised words that may be a name.</summary>
/// <param name="Words">As written, without titles before it.</param>
/// <param name="AfterTitle">True when an office or a title stood before it: a person.</param>
/// <param name="AfterPlaceWord">True when "in", "to", "from" or "at" stood before it: perhaps a place.</param>
/// <param name="Acronym">The acronym in brackets after it, or null.</param>
/// <param name="OpensSentence">True for one word at the head of a sentence, which may have its capital from there.</param>
internal sealed record CapitalRun(IReadOnlyList<string> Words, bool AfterTitle, bool AfterPlaceWord, string? Acronym, bool OpensSentence)
{
    public string Text { get; } = string.Join(' ', Words);
}

/// <summary>Cuts capitalised runs out of sentences.</summary>
internal static class CapitalRuns
{
    private const int MostWords = 8;

    private static readonly HashSet<string> Inner = new(["of", "de", "del", "der", "den", "van", "von", "bin", "ibn", "al", "el", "da", "di", "du", "la", "le", "und"], StringComparer.Ordinal);

    private static readonly HashSet<string> NoNames = new(
    [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july", "august",
        "september", "october", "november", "december", "i", "the", "a", "an", "mr", "mrs", "ms",
    ], StringComparer.Ordinal);

    public static IEnumerable<CapitalRun> In(string text, TextSpan sentence, Gazetteer known, HashSet<string> lower)
    {
        var atoms = Analyzer.Read(text, sentence).Where(token => token.IsAtom).ToArray();
        var taken = NameTagger.Read(text, atoms, known);
        var dates = DateTagger.Read(text, sentence, null);
        for (var at = 0; at < atoms.Length; at++)
        {
            if (!Starts(at))
                continue;
            var end = at + 1;
            while (end < atoms.Length && end - at < MostWords && NameTagger.Touches(text, atoms[end - 1], atoms[end])
                && (IsCapital(end) || (Inner.Contains(atoms[end].Word) && end + 1 < atoms.Length && IsCapital(end + 1))) && !EndsWithPossessive(end - 1))
                end++;
            if (Make(at, end) is { } run)
                yield return run;
            at = end - 1;
        }

        bool Starts(int at) => IsCapital(at) && !(at == 0 && IsCommon(at));

        bool IsCommon(int at) => lower.Contains(atoms[at].Word) || (at + 1 < atoms.Length && !IsCapital(at + 1) && atoms[at].Word.Length < 4);

        bool IsCapital(int at) =>
            char.IsUpper(text[atoms[at].Span.Start]) && !NoNames.Contains(atoms[at].Word)
            && !taken.Exists(name => name.Span.Overlaps(atoms[at].Span)) && !dates.Any(date => date.Span.Overlaps(atoms[at].Span));

        bool EndsWithPossessive(int at) => text.AsSpan(atoms[at].Span.Start, atoms[at].Span.Length) is [.., '\'' or '’', 's'];

        CapitalRun? Make(int first, int end)
        {
            var start = first;
            for (var at = first; at < end; at++)
            {
                if (OfficeWords.IsTitle(atoms[at].Word) && end - at > 1)
                    start = at + 1;
            }
            var afterTitle = start > first || (first > 0 && OfficeWords.IsTitle(atoms[first - 1].Word));
            var words = atoms[start..end].Select(token => text[token.Span.Start..WordEnd(token)]).ToArray();
            if (words.Length == 0 || OfficeWords.IsHead(atoms[end - 1].Word) || words.All(word => word.Length < 2) || (words.Length == 1 && (lower.Contains(atoms[start].Word) || OfficeWords.IsTitle(atoms[start].Word) || IsBrokenWord(start))))
                return null;
            var placed = first > 0 && atoms[first - 1].Word is "in" or "to" or "from" or "at" or "near";
            return new CapitalRun(words, afterTitle, placed, AcronymAfter(end), words.Length == 1 && start == 0);
        }

        // "Scan-dinavia", broken in print.
        bool IsBrokenWord(int at) => at + 1 < atoms.Length && atoms[at + 1].Span.Start == atoms[at].Span.End + 1 && text[atoms[at].Span.End] == '-' && char.IsLower(text[atoms[at + 1].Span.Start]);

        int WordEnd(Token token) => text.AsSpan(token.Span.Start, token.Span.Length) is [.., '\'' or '’', 's'] ? token.Span.End - 2 : token.Span.End;

        string? AcronymAfter(int end) =>
            end < atoms.Length && atoms[end].Span.Start >= 2 && text[atoms[end].Span.Start - 1] == '(' && IsAcronym(text.AsSpan(atoms[end].Span.Start, atoms[end].Span.Length))
                ? text[atoms[end].Span.Start..atoms[end].Span.End]
                : null;
    }

    internal static bool IsAcronym(ReadOnlySpan<char> word) => word.Length is > 1 and < 10 && word.IndexOfAnyInRange('a', 'z') < 0 && word.IndexOfAnyInRange('A', 'Z') >= 0;
}
