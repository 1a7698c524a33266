using System.Collections.Frozen;

namespace ChatBot.Corpus.Lexicons;

/// <summary>
/// The words of one language that rules read, from the embedded <c>LANGUAGE.yaml</c>. To add a list: write it into the YAML file with its
/// source, and a property here or in a section (<see cref="DateWords"/>) that reads it by name.
/// </summary>
/// <remarks>Each is read on first need, once for all threads, and frozen.</remarks>
public sealed record Lexicon
{
    private static readonly FrozenDictionary<string, Lazy<Lexicon>> Embedded = Resources()
        .ToFrozenDictionary(language => language, language => new Lazy<Lexicon>(() => Load(language)), StringComparer.OrdinalIgnoreCase);

    internal Lexicon(WordLists lists)
    {
        Lists = lists;
        Dates = new DateWords(lists);
        Events = new EventWords(lists);
        Questions = new QuestionWords(lists);
        Offices = new OfficeWords(lists);
        Figures = new FigureWords(lists);
        Names = new NamingWords(lists);
        Sentences = new SentenceWords(lists);
        Inflection = new InflectionWords(lists);
        Titles = new TitleCaseWords(lists);
        CommonestWords = lists.Words("commonest-words");
        FunctionWords = lists.Words("function-words");
    }

    /// <summary>English, which also stands in where a language is not known.</summary>
    public static Lexicon English => Embedded["en"].Value;

    /// <summary>No words at all: for a language that has no lexicon.</summary>
    public static Lexicon None { get; } = new(WordLists.Parse("und", new StringReader("{}")));

    /// <summary>The languages that have a lexicon, as ISO 639-1 codes in order.</summary>
    public static IReadOnlyList<string> Languages => [.. Embedded.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The ISO 639-1 code: <c>en</c>.</summary>
    public string Language => Lists.Language;

    /// <summary>The lists as they stand in the file, with their sources.</summary>
    public WordLists Lists { get; }

    /// <summary>What dates are written with.</summary>
    public DateWords Dates { get; }

    /// <summary>What tells whether something came about.</summary>
    public EventWords Events { get; }

    /// <summary>What questions ask by.</summary>
    public QuestionWords Questions { get; }

    /// <summary>What offices are called, and people with them.</summary>
    public OfficeWords Offices { get; }

    /// <summary>What numbers are read by.</summary>
    public FigureWords Figures { get; }

    /// <summary>What names are made of.</summary>
    public NamingWords Names { get; }

    /// <summary>What sentences, speeches and headings are told apart by.</summary>
    public SentenceWords Sentences { get; }

    /// <summary>What no rule inflects.</summary>
    public InflectionWords Inflection { get; }

    /// <summary>What titles of works are capitalised by.</summary>
    public TitleCaseWords Titles { get; }

    /// <summary>The commonest words, by which a text is known to be in the language.</summary>
    public FrozenSet<string> CommonestWords { get; }

    /// <summary>Words that ask and words that carry only grammar, beyond what Lucene's stop words have.</summary>
    public FrozenSet<string> FunctionWords { get; }

    /// <summary>The lexicon of a language; null where there is none.</summary>
    /// <param name="language">A BCP 47 tag as CSL's field has it ("de", "de-AT", "pt_BR"); null or blank means English.</param>
    public static Lexicon? Find(string? language)
    {
        var tag = string.IsNullOrWhiteSpace(language) ? "en" : language.Trim();
        return Embedded.TryGetValue(tag.Split('-', '_')[0], out var lexicon) ? lexicon.Value : null;
    }

    /// <summary>The same; <see cref="None"/> where there is none.</summary>
    public static Lexicon Of(string? language) => Find(language) ?? None;

    private static IEnumerable<string> Resources() => typeof(Lexicon).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Select(name => name[Prefix.Length..^".yaml".Length]);

    private static Lexicon Load(string language)
    {
        using var resource = typeof(Lexicon).Assembly.GetManifestResourceStream($"{Prefix}{language}.yaml")!;
        using var reader = new StreamReader(resource);
        return new(WordLists.Parse(language, reader));
    }

    private const string Prefix = "lexicon/";
}
