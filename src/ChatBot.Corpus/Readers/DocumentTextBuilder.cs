using System.Text;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Readers;

/// <summary>Puts blocks together to a text, with marks at their places.</summary>
internal sealed class DocumentTextBuilder(ReadingLimits limits)
{
    private readonly StringBuilder _text = new();
    private readonly List<TextMark> _marks = [];
    private readonly List<TextBlock> _blocks = [];
    private readonly List<(MarkKind Kind, string Label)> _pending = [];

    /// <summary>A page or a chapter begins with the block that comes next.</summary>
    public void Mark(MarkKind kind, string label)
    {
        var at = _pending.FindIndex(mark => mark.Kind == kind);
        if (at >= 0)
            _pending[at] = (kind, label);
        else
            _pending.Add((kind, label));
    }

    /// <summary>Adds a block; white space is made one blank, save the line ends that it has on purpose.</summary>
    /// <param name="kind">Null for an ordinary paragraph.</param>
    /// <param name="marks">Pages that begin inside the block, as offsets in <paramref name="text"/>.</param>
    /// <param name="level">How high a heading stands, 1 for the highest.</param>
    public void Add(string text, BlockKind? kind = null, double linkShare = 0, IReadOnlyList<(int At, string Page)>? marks = null,
        int? level = null)
    {
        var (block, places) = Tidy(text, marks ?? []);
        if (block.Length == 0)
        {
            foreach (var (_, page) in marks ?? [])
                Mark(MarkKind.Page, page);
            return;
        }
        if (_text.Length > 0)
            _text.Append("\n\n");
        var start = _text.Length;
        _marks.AddRange(_pending.Select(mark => new TextMark(mark.Kind, start, mark.Label)));
        _pending.Clear();
        _text.Append(block);
        _marks.AddRange(places.Select(place => new TextMark(MarkKind.Page, start + place.At, place.Page)));
        if (kind is { } known || linkShare > 0)
            _blocks.Add(new TextBlock(kind ?? BlockKind.Paragraph, new TextSpan(start, _text.Length), linkShare, level));
        if (_text.Length > limits.MaxCharacters)
            throw new UnreadableFileException($"Its text is longer than {limits.MaxCharacters} characters.",
                "Cut it into parts, or raise maxCharacters in config/reading.yaml.");
    }

    public DocumentText Build() => new() { Text = _text.ToString(), Marks = _marks, Blocks = _blocks };

    private static (string Block, List<(int At, string Page)> Places) Tidy(string text, IReadOnlyList<(int At, string Page)> marks)
    {
        var block = new StringBuilder(text.Length);
        var places = new List<(int, string)>();
        var next = 0;
        var gap = '\0';
        for (var i = 0; i < text.Length; i++)
        {
            while (next < marks.Count && marks[next].At <= i)
                places.Add((block.Length + (gap == '\0' || block.Length == 0 ? 0 : 1), marks[next++].Page));
            var c = text[i];
            if (c is '\n' or '\t' or ' ' or '\r' or '\f' or '\v' or '\u2028' or '\u2029')
            {
                if (gap != '\n')
                    gap = c is '\n' or '\u2028' or '\u2029' ? '\n' : c == '\t' || gap == '\t' ? '\t' : ' ';
            }
            else if (!char.IsControl(c) && c is not ('\u200B' or '\uFEFF'))
            {
                if (gap != '\0' && block.Length > 0)
                    block.Append(gap);
                gap = '\0';
                block.Append(char.IsSurrogate(c) && !IsPair(text, i) ? '\uFFFD' : c);
            }
        }
        while (next < marks.Count)
            places.Add((block.Length, marks[next++].Page));
        return (block.ToString(), places);
    }

    private static bool IsPair(string text, int at) => char.IsHighSurrogate(text[at])
        ? at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])
        : at > 0 && char.IsHighSurrogate(text[at - 1]);
}
