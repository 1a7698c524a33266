using UglyToad.PdfPig;

namespace ChatBot.Corpus.Readers.Pdf;

/// <summary>The words of the pages of a PDF, and which pages have none.</summary>
/// <param name="Words">By page; empty for a page that could not be read.</param>
/// <param name="Pictures">Numbers of pages that hold pictures and no text.</param>
/// <param name="Damaged">Numbers of pages that could not be read.</param>
internal sealed record PdfPages(IReadOnlyList<IReadOnlyList<PdfWord>> Words, IReadOnlyList<int> Pictures, IReadOnlyList<int> Damaged)
{
    public static PdfPages Of(PdfDocument document, CancellationToken cancellation)
    {
        var words = new List<IReadOnlyList<PdfWord>>();
        var pictures = new List<int>();
        var damaged = new List<int>();
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                var page = document.GetPage(number);
                words.Add(PdfWords.Of(page));
                if (words[^1].Count == 0 && page.NumberOfImages > 0)
                    pictures.Add(number);
            }
            catch (Exception fault) when (fault is not (OperationCanceledException or OutOfMemoryException))
            {
                // One page that is broken leaves the others.
                words.Add([]);
                damaged.Add(number);
            }
        }
        return new(words, pictures, damaged);
    }

    /// <summary>What to say of pages that have no text.</summary>
    public IReadOnlyList<ReadingNote> Notes()
    {
        var notes = new List<ReadingNote>();
        if (Pictures.Count > 0)
            notes.Add(new ReadingNote($"{Pages(Pictures)} picture and no text: not quoted.",
                "Run optical character recognition first (for example ocrmypdf)."));
        if (Damaged.Count > 0)
            notes.Add(new ReadingNote($"{Pages(Damaged)} damaged and left out.", "Fetch the file again, or print it to a new PDF."));
        return notes;

        string Pages(IReadOnlyList<int> pages) => pages.Count == 1
            ? $"Page {pages[0]} is{(pages == Pictures ? " a" : "")}"
            : $"Pages {string.Join(", ", pages.Take(10))}{(pages.Count > 10 ? $" and {pages.Count - 10} more" : "")} "
            + $"are{(pages == Pictures ? " a" : "")}";
    }
}
