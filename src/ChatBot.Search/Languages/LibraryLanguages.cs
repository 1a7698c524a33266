using ChatBot.Corpus.Works;

namespace ChatBot.Search.Languages;

/// <summary>A language of the library's documents.</summary>
/// <param name="Code">ISO 639; <c>en</c> where nothing is said and nothing else was detected.</param>
/// <param name="Documents">How many documents are in it.</param>
/// <param name="Detected">Of how many the text itself told it, and no record.</param>
public sealed record LibraryLanguage(string Code, int Documents, int Detected);

/// <summary>
/// The languages of a library's documents, and the forms of their words: a question's word finds what its documents have of it in any
/// inflection. Read from the texts on the first question, and of no document in English.
/// </summary>
public sealed class LibraryLanguages
{
    /// <summary>Letters of a stem that is looked for in compounds, and of what is left of them: less is a syllable.</summary>
    private const int ShortestPart = 4;

    private const int ShortestRest = 3;

    private readonly Lazy<Dictionary<string, Dictionary<string, HashSet<string>>>> _forms;

    public LibraryLanguages(IReadOnlyList<Work> works)
    {
        All = [.. works.GroupBy(work => CodeOf(work.Item.Language)).OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new LibraryLanguage(
                group.Key, group.Count(), group.Count(work => work.Item.Custom is { LanguageDetected: true })))];
        _forms = new(() => works.GroupBy(work => CodeOf(work.Item.Language)).Where(group => LanguageAnalyzers.Has(group.Key))
            .ToDictionary(group => group.Key, group => FormsIn(group.Key, group)));
    }

    /// <summary>The languages, that of most documents first.</summary>
    public IReadOnlyList<LibraryLanguage> All { get; }

    /// <summary>True for a question in English, or one that may be: a name, a word in a library that has English documents.</summary>
    public bool IsEnglish(string? question) => question is null ? All.Count == 0 || Has("en") : question == "en";

    public bool Has(string code) => All.Any(language => language.Code == code);

    /// <summary>The terms under which the library has a word in any inflection, in its languages other than English.</summary>
    /// <param name="word">The word as it was typed.</param>
    public IReadOnlyList<string> FormsOf(string word) =>
        All.All(language => !LanguageAnalyzers.Has(language.Code)) ? [] :
        [.. _forms.Value.SelectMany(language => LanguageAnalyzers.Stems(language.Key, word)
            .SelectMany(stem => language.Value.TryGetValue(stem, out var forms) ? forms
                : LanguageAnalyzers.IsCompounding(language.Key) ? CompoundsOf(stem, language.Value) : [])).Distinct()];

    /// <summary>What begins or ends with a word that the library does not have alone: "Gebühren" finds "Kanalgebühren".</summary>
    private static IEnumerable<string> CompoundsOf(string stem, Dictionary<string, HashSet<string>> forms) =>
        stem.Length < ShortestPart ? [] : forms.Where(other => other.Key.Length >= stem.Length + ShortestRest
            && (other.Key.EndsWith(stem, StringComparison.Ordinal) || other.Key.StartsWith(stem, StringComparison.Ordinal)))
            .SelectMany(other => other.Value);

    /// <summary>The code of a BCP 47 tag, without region and script.</summary>
    public static string CodeOf(string? tag) => string.IsNullOrWhiteSpace(tag) ? "en" : tag.Trim().Split('-', '_')[0].ToLowerInvariant();

    private static Dictionary<string, HashSet<string>> FormsIn(string language, IEnumerable<Work> works)
    {
        var forms = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var work in works)
        {
            foreach (var token in work.Passages.SelectMany(passage => Analyzer.ReadParts(work.Text, passage.Span)))
            {
                var word = work.Text[token.Span.Start..token.Span.End];
                if (!seen.Add(word) || !char.IsLetter(word[0]))
                    continue;
                foreach (var stem in LanguageAnalyzers.Stems(language, word))
                {
                    if (!forms.TryGetValue(stem, out var known))
                        forms.Add(stem, known = new HashSet<string>(StringComparer.Ordinal));
                    known.Add(Spelling.Term(token.Word));
                }
            }
        }
        return forms;
    }
}
