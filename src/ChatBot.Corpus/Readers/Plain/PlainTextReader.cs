namespace ChatBot.Corpus.Readers.Plain;

/// <summary>Plain text. UTF-8 is quoted from the file itself; another encoding is decoded into a text beside it.</summary>
internal sealed class PlainTextReader : IDocumentReader
{
    public string Name => "text-1";

    public IReadOnlyList<string> Extensions { get; } = [".txt", ".text"];

    public DocumentText Read(FileContent file, ReadingLimits limits, CancellationToken cancellation)
    {
        var decoded = TextEncoding.Decode(file);
        if (decoded.Text.AsSpan().Count('\0') > 0)
            throw new UnreadableFileException("It is no text, whatever its name says.",
                "Give it the ending of its format, or save it as text.");
        if (decoded.Text.Length > limits.MaxCharacters)
            throw new UnreadableFileException($"Its text is longer than {limits.MaxCharacters} characters.",
                "Cut it into parts, or raise maxCharacters in config/reading.yaml.");
        return new DocumentText
        {
            Text = decoded.Text,
            IsFileItself = decoded.IsUtf8,
            Marks = PagesOf(decoded.Text),
            Notes = decoded.Note is { } note ? [note] : []
        };
    }

    /// <summary>Form feeds part pages, where there are any (the files that pdftotext writes).</summary>
    private static List<TextMark> PagesOf(string text)
    {
        var feeds = text.TrimEnd().AsSpan().Count('\f');
        var marks = new List<TextMark>();
        if (feeds == 0)
            return marks;
        marks.Add(new TextMark(MarkKind.Page, 0, "1"));
        for (var at = text.IndexOf('\f'); at >= 0 && marks.Count <= feeds; at = text.IndexOf('\f', at + 1))
            marks.Add(new TextMark(MarkKind.Page, at + 1, $"{marks.Count + 1}"));
        return marks;
    }
}
