using System.Collections.Frozen;
using ChatBot.Corpus.Lexicons;

namespace ChatBot.Corpus.Words;

/// <summary>What a full stop belongs to: an abbreviation, an initial, or the end of a sentence.</summary>
internal static class Abbreviations
{
    /// <summary>
    /// Abbreviations that something always follows (titles, "No.", months before a day): their stop never ends a sentence.
    /// </summary>
    private static readonly FrozenSet<string> Leading = Lexicon.Languages
        .SelectMany(language => Lexicon.Of(language).Sentences.LeadingAbbreviations).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Abbreviations that may stand last in a sentence; what follows decides.</summary>
    private static readonly FrozenSet<string> Open =
        Lexicon.English.Sentences.OpenAbbreviations;

    /// <summary>Words that begin a sentence and hardly ever follow an abbreviation or an initial inside one, with their capital.</summary>
    private static readonly FrozenSet<string> Starters =
        [.. Lexicon.English.Sentences.Openers.Select(word => char.ToUpperInvariant(word[0]) + word[1..])];

    /// <summary>
    /// True when the full stop at <paramref name="stop"/> belongs to a word inside the sentence that goes on with <paramref name="next"/>.
    /// </summary>
    public static bool Continues(string text, int start, int stop, ReadOnlySpan<char> next)
    {
        var from = stop;
        while (from > start && (char.IsLetterOrDigit(text[from - 1])
            || (text[from - 1] is '.' or '-' or '\'' or '’' or '&' && from < stop)))
            from--;
        var word = text.AsSpan(from, stop - from);
        if (word.IsEmpty)
            return false;
        if (IsOrdinal(text, start, from, word, next))
            return true;
        // "1. The", "Q. The": the mark of a list's item, of a question or of its answer.
        if (IsOpening(text, start, from) && (!word.ContainsAnyExceptInRange('0', '9') || IsInitial(word)))
            return true;
        var starter = IsStarter(next);
        if (Leading.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
            return !(word is "no" or "No" && !StartsWithDigit(next)) && !(IsLowerWordAlso(word) && starter);
        if (word.LastIndexOf('-') is var hyphen and >= 0 && Leading.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word[(hyphen + 1)..]))
            return true;
        if (Open.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
            return !starter;
        return (IsInitial(word) || IsAcronym(word)) && !starter;
    }

    /// <summary>True for a word that begins a sentence and hardly ever stands with a capital inside one.</summary>
    public static bool IsStarter(ReadOnlySpan<char> word) => Starters.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>"Am 5. Mai", "das 19. Jahrhundert", "im 3. Stock": German writes its ordinals with a stop.</summary>
    private static bool IsOrdinal(string text, int start, int from, ReadOnlySpan<char> word, ReadOnlySpan<char> next)
    {
        if (word.Length > 2 || word.ContainsAnyExceptInRange('0', '9'))
            return false;
        var before = text.AsSpan(start, from - start).TrimEnd();
        var lead = before[(before.LastIndexOf(' ') + 1)..].ToString().ToLowerInvariant();
        var noun = next.ToString().ToLowerInvariant();
        var english = Lexicon.English.Dates;
        return Lexicon.Languages.Select(language => Lexicon.Of(language).Dates).Any(words =>
            words.OrdinalArticles.Contains(lead) || words.OrdinalNouns.Contains(noun)
            || words.OrdinalSuffixes.Contains(".") && words.Months.ContainsKey(noun)
                && (!english.Months.ContainsKey(noun) || words.MonthLeads.Contains(lead)));
    }

    private static bool IsOpening(string text, int start, int from)
    {
        foreach (var c in text.AsSpan(start, from - start))
        {
            if (char.IsLetterOrDigit(c))
                return false;
        }
        return true;
    }

    /// <summary>
    /// Abbreviations that are also words ("art", "min", "est") or a letter ("written in C"): before a usual beginning they end the
    /// sentence.
    /// </summary>
    private static bool IsLowerWordAlso(ReadOnlySpan<char> word) => char.IsLower(word[0]) || word.Length == 1;

    private static bool StartsWithDigit(ReadOnlySpan<char> next) => !next.IsEmpty && char.IsAsciiDigit(next[0]);

    /// <summary>"K" in "John K. Smith".</summary>
    private static bool IsInitial(ReadOnlySpan<char> word) => word.Length == 1 && char.IsUpper(word[0]);

    /// <summary>"U.S", "M.K", "U.N": single letters with stops between.</summary>
    private static bool IsAcronym(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.')
                return false;
        }
        return word.Length >= 3;
    }
}
