namespace ChatBot.Corpus.Citations;

/// <summary>The kinds of work that the styles treat differently.</summary>
internal enum WorkKind
{
    Journal,
    Magazine,
    Newspaper,
    WebPage,
    Blog,
    Report,
    Book,
    Chapter,
    ConferencePaper,
    Thesis,
    Speech,
    Manuscript,
    LegalCase,
    Legislation,
    Document,
}

/// <summary>
/// From CSL's types (https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types) to the kinds, and their names.
/// </summary>
internal static class WorkKinds
{
    public static WorkKind Of(string type) => type switch
    {
        "article-journal" or "review" or "review-book" => WorkKind.Journal,
        "article-magazine" or "periodical" => WorkKind.Magazine,
        "article-newspaper" => WorkKind.Newspaper,
        "webpage" or "post" or "dataset" or "software" => WorkKind.WebPage,
        "post-weblog" => WorkKind.Blog,
        "report" or "standard" => WorkKind.Report,
        "book" or "classic" or "collection" => WorkKind.Book,
        "chapter" or "entry" or "entry-dictionary" or "entry-encyclopedia" => WorkKind.Chapter,
        "paper-conference" => WorkKind.ConferencePaper,
        "thesis" => WorkKind.Thesis,
        "speech" or "broadcast" or "performance" => WorkKind.Speech,
        "manuscript" or "personal_communication" => WorkKind.Manuscript,
        "legal_case" => WorkKind.LegalCase,
        "legislation" or "bill" or "regulation" or "treaty" => WorkKind.Legislation,
        _ => WorkKind.Document,
    };

    public static string Describe(WorkKind kind) => kind switch
    {
        WorkKind.Journal => "Journal article",
        WorkKind.Magazine => "Magazine article",
        WorkKind.Newspaper => "Newspaper article",
        WorkKind.WebPage => "Web page",
        WorkKind.Blog => "Blog post",
        WorkKind.LegalCase => "Legal case",
        WorkKind.Legislation => "Act",
        WorkKind.ConferencePaper => "Conference paper",
        _ => kind.ToString(),
    };
}
