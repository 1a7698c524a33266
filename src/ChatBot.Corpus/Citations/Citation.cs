using ChatBot.Corpus.Records;

namespace ChatBot.Corpus.Citations;

/// <summary>A source as a style cites it.</summary>
/// <param name="Entry">The entry in the list of references, works cited or bibliography.</param>
/// <param name="Mention">What stands at the quotation: in parentheses in the text, or a full note (Chicago), with the paragraph if one was
/// given.</param>
public sealed record Citation(CitationText Entry, CitationText Mention)
{
    /// <summary>
    /// Cites <paramref name="item"/>. Nothing is invented: what the record does not say is left out or marked as the style says.
    /// </summary>
    /// <param name="paragraph">The paragraph quoted, from 1; null for the work as a whole.</param>
    /// <param name="page">The page quoted, or the first and the last ("4–5"), which locates it rather than the paragraph; null where there
    /// are no pages.</param>
    /// <param name="isProperNoun">
    /// Tells which words of a title keep their capital in sentence case (see <see cref="ProperNouns"/>); without it APA's titles stay as
    /// recorded.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The style is none of those that there are.</exception>
    public static Citation Of(CslItem item, CitationStyle style, int? paragraph = null, Func<string, bool>? isProperNoun = null,
        string? page = null)
    {
        var work = new CitedWork(item);
        var locator = new Locator(paragraph, page);
        return style switch
        {
            CitationStyle.Apa => new(ApaStyle.Entry(work, isProperNoun), ApaStyle.InText(work, locator)),
            CitationStyle.Mla => new(MlaStyle.Entry(work), MlaStyle.InText(work, locator)),
            CitationStyle.Chicago => Chicago(ChicagoEdition.Eighteenth),
            CitationStyle.Chicago17 => Chicago(ChicagoEdition.Seventeenth),
            _ => throw new ArgumentOutOfRangeException(nameof(style), style, "No such style."),
        };

        Citation Chicago(ChicagoEdition edition) =>
            new(ChicagoBibliography.Entry(work, edition), ChicagoNote.Note(work, edition, locator));
    }
}
