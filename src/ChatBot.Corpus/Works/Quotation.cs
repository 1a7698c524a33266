using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Works;

/// <summary>
/// Words of a work, exactly as its file has them. Only <see cref="Work.Quote"/> makes one, and nothing after it cuts or rewrites the text.
/// Immutable.
/// </summary>
public sealed class Quotation
{
    internal Quotation(Work work, TextSpan span, int paragraph, string? page)
    {
        Work = work;
        Span = span;
        Paragraph = paragraph;
        Page = page;
        Exact = work.Text[span.Start..span.End];
    }

    /// <summary>The work quoted.</summary>
    public Work Work { get; }

    /// <summary>Where the words stand, in UTF-16 code units of the file decoded as UTF-8, end exclusive.</summary>
    public TextSpan Span { get; }

    /// <summary>The words, verbatim.</summary>
    public string Exact { get; }

    /// <summary>
    /// The number of the paragraph in which the quotation begins, from 1; 0 for a line outside the body (a byline, a note on the writer).
    /// </summary>
    public int Paragraph { get; }

    /// <summary>
    /// The page on which it stands, as printed ("4", "iv"), or the first and the last ("4–5"); null where the document has none.
    /// </summary>
    public string? Page { get; }

    /// <summary>The address of the paragraph, <c>key#n</c>, or the key alone outside the body.</summary>
    public string Locator => Paragraph > 0 ? $"{Work.Key}#{Paragraph}" : Work.Key;
}
