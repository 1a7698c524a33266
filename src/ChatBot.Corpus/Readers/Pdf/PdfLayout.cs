using System.Globalization;

namespace ChatBot.Corpus.Readers.Pdf;

/// <summary>
/// Puts the words of all pages in reading order: heads away, columns one after the other, paragraphs joined over pages, footnotes last.
/// </summary>
internal sealed class PdfLayout
{
    /// <summary>Fewer raised numbers may be powers.</summary>
    private const int FewestEndnotes = 3;

    private readonly IReadOnlyList<IReadOnlyList<PdfWord>> _pages;
    private readonly List<IReadOnlyList<PdfLine>> _lines;
    private readonly PdfHeads _heads;
    private readonly IReadOnlyList<string>? _labels;
    private readonly double _bodySize;

    /// <summary>Where the text of most pages ends: a short page says nothing of its width.</summary>
    private readonly double _right;
    private readonly CancellationToken _cancellation;
    private readonly List<LeftOutLine> _leftOut = [];
    private readonly List<PdfParagraph> _notes = [];

    private int? _lastNote;

    /// <param name="labels">The labels that the document gives its pages; null where it gives none.</param>
    public PdfLayout(IReadOnlyList<IReadOnlyList<PdfWord>> pages, IReadOnlyList<string>? labels, CancellationToken cancellation)
    {
        _pages = pages;
        _labels = labels;
        _cancellation = cancellation;
        _lines = [.. pages.Select(words => PdfLines.Of(words))];
        _heads = new PdfHeads(_lines);
        var rights = pages.Where(words => words.Count > 0).Select(words => words.Max(word => word.Right)).Order().ToList();
        _right = rights[rights.Count * 4 / 5];
        _bodySize = pages.SelectMany(words => words).GroupBy(word => Math.Round(word.Size, 1))
            .MaxBy(group => group.Sum(word => word.Text.Length))!.Key;
    }

    /// <summary>Heads, feet and numbers that were left out; known after <see cref="Paragraphs"/>.</summary>
    public IReadOnlyList<LeftOutLine> LeftOut => _leftOut;

    public IReadOnlyList<PdfParagraph> Paragraphs()
    {
        var all = new List<PdfParagraph>();
        var endnotes = Endnotes();
        var columns = new PdfColumns();
        for (var page = 0; page < _pages.Count; page++)
        {
            _cancellation.ThrowIfCancellationRequested();
            var label = LabelOf(page);
            var heads = _heads.Of(page, _lines[page]);
            _leftOut.AddRange(heads.Select(head => new LeftOutLine(label, head.Text, "running head or page number")));
            var dropped = heads.SelectMany(head => head.Words).ToHashSet(ReferenceEqualityComparer.Instance);
            var words = _pages[page].Where(word => !dropped.Contains(word)).ToList();
            if (words.Count == 0)
                continue;
            var regions = columns.Of(words, Math.Max(words.Max(word => word.Right), _right)).ToList();
            var begins = regions.Select((region, i) => PdfNotes.Begin(region.Lines, _bodySize, isFirst: i == 0)).ToList();
            var noteLines = regions.SelectMany((region, i) => region.Lines.Skip(begins[i])).ToList();
            Notes(noteLines, label, regions.SelectMany(region => region.Lines).SelectMany(PdfNotes.RaisedIn).ToHashSet());
            var marks = noteLines.Select(PdfNotes.MarkOf).OfType<string>().Concat(endnotes).ToHashSet();
            var isFirst = true;
            foreach (var (region, begin) in regions.Zip(begins).Where(pair => pair.Second > 0))
                Body(all, region with { Lines = region.Lines[..begin].ConvertAll(line => PdfNotes.WithoutMarks(line, marks)) }, label,
                    ref isFirst);
        }
        return [.. all, .. _notes];
    }

    private void Body(List<PdfParagraph> all, PdfRegion region, string label, ref bool isFirst)
    {
        var paragraphs = new PdfParagraphs(_bodySize).Of(region);
        var goesOn = all.Count > 0 && all[^1].GoesOnWith(paragraphs[0]);
        var start = goesOn ? all[^1].Add(paragraphs[0].Last!, paragraphs[0].Text.ToString()) : 0;
        all.AddRange(goesOn ? paragraphs.Skip(1) : paragraphs);
        if (isFirst)
            all[^paragraphs.Count].Pages.Add((start, label));
        isFirst = false;
    }

    /// <summary>Footnotes stand after the text: where the page has them they would part a sentence from its end on the next page.</summary>
    private void Notes(List<PdfLine> lines, string label, HashSet<string> raised)
    {
        foreach (var line in lines)
        {
            // A number that does not count on stands at the beginning of a line by chance.
            var mark = PdfNotes.MarkOf(line);
            int? number = int.TryParse(mark, CultureInfo.InvariantCulture, out var counted) ? counted : null;
            var isNew = mark is not null
                && (number is null or 1 || _lastNote is null || number == _lastNote + 1 || raised.Contains(mark));
            if (isNew)
                _lastNote = number ?? _lastNote;
            if (isNew || _notes.Count == 0)
            {
                _notes.Add(new PdfParagraph(BlockKind.Note, line.Right));
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
