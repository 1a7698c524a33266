namespace ChatBot.Corpus.Citations;

/// <summary>The styles in which a source can be cited.</summary>
public enum CitationStyle
{
    /// <summary>Publication Manual of the American Psychological Association, 7th edition.</summary>
    Apa,

    /// <summary>MLA Handbook, 9th edition.</summary>
    Mla,

    /// <summary>The Chicago Manual of Style, 18th edition, notes and bibliography.</summary>
    Chicago,

    /// <summary>
    /// The Chicago Manual of Style, 17th edition, notes and bibliography: with places of publication, and more authors listed.
    /// </summary>
    Chicago17,
}
