using System.Collections.Immutable;

namespace ChatBot.Corpus.Citations;

/// <summary>A style's word for the command line and for addresses, and its title for people.</summary>
/// <param name="Word">Such as <c>apa</c>.</param>
/// <param name="Title">Such as <c>APA 7</c>.</param>
/// <param name="EntryTitle">What the style calls the entry in its list.</param>
/// <param name="MentionTitle">What the style calls the reference at the quotation.</param>
public sealed record CitationStyleName(CitationStyle Style, string Word, string Title, string EntryTitle, string MentionTitle)
{
    /// <summary>All styles, in the order in which they are shown.</summary>
    public static ImmutableArray<CitationStyleName> All { get; } =
    [
        new(CitationStyle.Apa, "apa", "APA 7", "Reference list", "In the text"),
        new(CitationStyle.Mla, "mla", "MLA 9", "Works cited", "In the text"),
        new(CitationStyle.Chicago, "chicago", "Chicago 18", "Bibliography", "Note"),
        new(CitationStyle.Chicago17, "chicago17", "Chicago 17", "Bibliography", "Note"),
    ];

    /// <summary>The style of this word, in any case; null when there is none.</summary>
    public static CitationStyleName? Find(string word) =>
        All.FirstOrDefault(name => name.Word.Equals(word.Trim(), StringComparison.OrdinalIgnoreCase));
}
