using System.Collections.Frozen;

namespace ChatBot.Corpus.Records;

/// <summary>The types of CSL 1.0.2 (https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types).</summary>
internal static class CslTypes
{
    public static FrozenSet<string> Names { get; } = FrozenSet.Create(StringComparer.Ordinal,
        "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast", "chapter", "classic",
            "collection",
        "dataset", "document", "entry", "entry-dictionary", "entry-encyclopedia", "event", "figure", "graphic", "hearing", "interview",
        "legal_case", "legislation", "manuscript", "map", "motion_picture", "musical_score", "pamphlet", "paper-conference", "patent",
        "performance", "periodical", "personal_communication", "post", "post-weblog", "regulation", "report", "review", "review-book",
        "software", "song", "speech", "standard", "thesis", "treaty", "webpage");

    /// <summary>
    /// What other programs call them (Zotero's item types, BibTeX's entry types), where the spelling does not lead there.
    /// </summary>
    private static readonly FrozenDictionary<string, string> Others = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["journalArticle"] = "article-journal",
        ["magazineArticle"] = "article-magazine",
        ["newspaperArticle"] = "article-newspaper",
        ["newspaper"] = "article-newspaper",
        ["magazine"] = "article-magazine",
        ["journal"] = "article-journal",
        ["bookSection"] = "chapter",
        ["inbook"] = "chapter",
        ["incollection"] = "chapter",
        ["inproceedings"] = "paper-conference",
        ["conferencePaper"] = "paper-conference",
        ["proceedings"] = "book",
        ["techreport"] = "report",
        ["phdthesis"] = "thesis",
        ["mastersthesis"] = "thesis",
        ["blogPost"] = "post-weblog",
        ["website"] = "webpage",
        ["online"] = "webpage",
        ["case"] = "legal_case",
        ["statute"] = "legislation",
        ["presentation"] = "speech",
        ["email"] = "personal_communication",
        ["letter"] = "personal_communication",
        ["film"] = "motion_picture",
        ["dictionaryEntry"] = "entry-dictionary",
        ["encyclopediaArticle"] = "entry-encyclopedia",
        ["computerProgram"] = "software",
        ["misc"] = "document",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The type that was meant by a name that is none; null when nothing is near.</summary>
    public static string? Nearest(string written) => Others.GetValueOrDefault(written.Trim()) ?? RecordCheck.Nearest(written, Names);
}
