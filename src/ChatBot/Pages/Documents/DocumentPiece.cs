using ChatBot.Corpus.Words;
using ChatBot.Corpus.Works;

namespace ChatBot.Pages.Documents;

/// <summary>A piece of a document's file: a passage, or text that is not the document's own.</summary>
/// <param name="Passage">The passage, or null for text left out.</param>
/// <param name="Span">Where the piece stands in the file.</param>
internal sealed record DocumentPiece(Passage? Passage, TextSpan Span)
{
    /// <summary>All of a work's file in order; blank text between the pieces is dropped.</summary>
    public static IReadOnlyList<DocumentPiece> Of(Work work)
    {
        var pieces = new List<DocumentPiece>();
        var at = 0;
        foreach (var passage in work.Passages.Where(passage => passage.Number > 0))
        {
            LeaveOut(work.Text, at, passage.Span.Start, pieces);
            pieces.Add(new(passage, passage.Span));
            at = passage.Span.End;
        }
        LeaveOut(work.Text, at, work.Text.Length, pieces);
        return pieces;
    }

    private static void LeaveOut(string text, int start, int end, List<DocumentPiece> pieces)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (end > start)
            pieces.Add(new(null, new TextSpan(start, end)));
    }
}
