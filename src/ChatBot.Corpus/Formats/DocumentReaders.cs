using ChatBot.Corpus.Readers;
using ChatBot.Corpus.Readers.Epub;
using ChatBot.Corpus.Readers.Html;
using ChatBot.Corpus.Readers.Markdown;
using ChatBot.Corpus.Readers.Pdf;
using ChatBot.Corpus.Readers.Plain;
using ChatBot.Corpus.Readers.Word;

namespace ChatBot.Corpus.Formats;

/// <summary>The readers by the ending of a file's name.</summary>
public static class DocumentReaders
{
    private static readonly IDocumentReader[] All =
        [new PlainTextReader(), new MarkdownReader(), new HtmlReader(), new PdfReader(), new WordReader(), new EpubReader()];

    private static readonly Dictionary<string, IDocumentReader> ByExtension =
        All.SelectMany(reader => reader.Extensions.Select(extension => (extension, reader)))
            .ToDictionary(pair => pair.extension, pair => pair.reader, StringComparer.OrdinalIgnoreCase);

    /// <summary>The endings that are read, in order, with the dot.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [.. ByExtension.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The reader of a file, or null where nothing reads its format.</summary>
    public static IDocumentReader? For(string file) => ByExtension.GetValueOrDefault(Path.GetExtension(file));
}
