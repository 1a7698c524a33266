namespace ChatBot.Corpus.Readers.Pdf;

/// <summary>Puts the words of all pages in reading order: heads away, columns one after the other, paragraphs joined over pages, footnotes last.</summary>
internal sealed class PdfLayout
{
    /// <summary>Fewer raised numbers may be powers.</summary>
    private const int FewestEndnotes = 3;

    private readonly IReadOnlyList<IReadOnlyList<PdfWord>> _pages;
    private readonly List<IReadOnlyList<PdfLine>> _lines;
    private readonly PdfHeads _heads;
    private readonly IReadOnlyList<string>? _labels;
    private readonly double _bodySize;
    private readonly CancellationToken _cancellation;
    private readonly List<LeftOutLine> _leftOut = [];
    private readonly List<PdfParagraph> _notes = [];

    /// <param name="labels">The labels that the document gives its pages; null where it gives none.</param>
    public PdfLayout(IReadOnlyList<IReadOnlyList<PdfWord>> pages, IReadOnlyList<string>? labels, CancellationToken cancellation)
    {
        _pages = pages;
        _labels = labels;
        _cancellation = cancellation;
        _lines = [.. pages.Select(words => PdfLines.Of(words))];
        _heads = new PdfHeads(_lines);
        _bodySize = pages.SelectMany(words => words).GroupBy(word => Math.Round(word.Size, 1)).MaxBy(group => group.Sum(word => word.Text.Length))!.Key;
    }

    /// <summary>Heads, feet and numbers that were left out; known after <see cref="Paragraphs"/>.</summary>
    public IReadOnlyList<LeftOutLine> LeftOut => _leftOut;

    public IReadOnlyList<PdfParagraph> Paragraphs()
    {
        var all = new List<PdfParagraph>();
        var endnotes = Endnotes();
        for (var page = 0; page < _pages.Count; page++)
        {
            _cancellation.ThrowIfCancellationRequested();
            var label = LabelOf(page);
            var heads = _heads.Of(page, _lines[page]);
            _leftOut.AddRange(heads.Select(head => new LeftOutLine(label, head.Text, "running head or page number")));
            var dropped = heads.SelectMany(head => head.Words).ToHashSet(ReferenceEqualityComparer.Instance);
            var regions = PdfColumns.Of([.. _pages[page].Where(word => !dropped.Contains(word))]).ToList();
            var isFirst = true;
            foreach (var (lines, noteLines) in regions.Select(Split).ToList())
            {
                Notes(noteLines, label);
                var marks = noteLines.Select(PdfNotes.MarkOf).OfType<string>().Concat(endnotes).ToHashSet();
                if (lines.Count > 0)
                    Body(all, [.. lines.Select(line => PdfNotes.WithoutMarks(line, marks))], label, ref isFirst);
            }
        }
        return [.. all, .. _notes];
    }

    private (List<PdfLine> Body, List<PdfLine> Notes) Split(List<PdfLine> region)
    {
        var begin = PdfNotes.Begin(region, _bodySize);
        return (region[..begin], region[begin..]);
    }

    private void Body(List<PdfParagraph> all, List<PdfLine> lines, string label, ref bool isFirst)
    {
        var paragraphs = new PdfParagraphs(_bodySize).Of(lines);
        var goesOn = all.Count > 0 && PdfParagraphs.GoesOn(all[^1], paragraphs[0]);
        var start = goesOn ? all[^1].Add(paragraphs[0].Last!, paragraphs[0].Text.ToString()) : 0;
        all.AddRange(goesOn ? paragraphs.Skip(1) : paragraphs);
        if (isFirst)
            all[^paragraphs.Count].Pages.Add((start, label));
        isFirst = false;
    }

    /// <summary>Footnotes stand after the text: where the page has them they would part a sentence from its end on the next page.</summary>
    private void Notes(List<PdfLine> lines, string label)
    {
        foreach (var line in lines)
        {
            var isNew = PdfNotes.MarkOf(line) is not null;
            if (isNew || _notes.Count == 0)
            {
                _notes.Add(new PdfParagraph(BlockKind.Note));
                _notes[^1].Pages.Add((0, label));
            }
            _notes[^1].Add(line, isNew ? PdfNotes.WithoutMark(line.Text) : line.Text);
        }
    }

    /// <summary>Raised numbers that count up from 1 through the document lead to notes, wherever these stand.</summary>
    private HashSet<string> Endnotes()
    {
        var marks = new HashSet<string>();
        var next = 1;
        foreach (var raised in _lines.SelectMany(lines => lines).SelectMany(PdfNotes.RaisedIn).Where(raised => raised == $"{next}"))
        {
            marks.Add(raised);
            next++;
        }
        return marks.Count >= FewestEndnotes ? marks : [];
    }

    /// <summary>What a page is called: by the document, else by the number printed on it, else by its place.</summary>
    private string LabelOf(int page) => _labels?[page] ?? $"{_heads.PrintedNumber(page) ?? page + 1}";
}
