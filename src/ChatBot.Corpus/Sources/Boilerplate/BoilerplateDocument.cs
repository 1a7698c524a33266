using System.Text.RegularExpressions;
using ChatBot.Corpus.Readers;
using ChatBot.Corpus.Words;
using ChatBot.Corpus.Works;

namespace ChatBot.Corpus.Sources.Boilerplate;

/// <summary>A block of a document as it is judged.</summary>
/// <param name="IsProse">True for running text: two sentences, or a long one.</param>
/// <param name="IsBare">True for a few words that end as no sentence does.</param>
internal sealed record BoilerplateBlock(
    TextSpan Span, string Text, BlockKind Kind, double LinkShare, bool IsProse, bool IsBare);

/// <summary>A document cut into blocks, with the first and the last of its running text.</summary>
internal sealed partial class BoilerplateDocument
{
    private const int LongestBare = 5;

    public BoilerplateDocument(DocumentText reading)
    {
        var known = reading.Blocks.ToDictionary(block => block.Span.Start);
        Blocks = [.. PassageSplitter.BlocksOf(reading.Text, new TextSpan(0, reading.Text.Length), reading).Select(span =>
        {
            var block = known.GetValueOrDefault(span.Start);
            return Judge(span, reading.Text[span.Start..span.End], block?.Kind ?? BlockKind.Paragraph, block?.LinkShare ?? 0);
        })];
        FirstProse = Blocks.FindIndex(block => block.IsProse);
        LastProse = Blocks.FindLastIndex(block => block.IsProse);
    }

    public List<BoilerplateBlock> Blocks { get; }

    /// <summary>The index of the first block of running text; -1 where there is none.</summary>
    public int FirstProse { get; }

    public int LastProse { get; }

    /// <summary>True for an index before or after all running text.</summary>
    public bool IsAround(int at) => FirstProse >= 0 && (at < FirstProse || at > LastProse);

    private static BoilerplateBlock Judge(TextSpan span, string text, BlockKind kind, double linkShare)
    {
        var ends = SentenceEnd().Count(text);
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        var isProse = kind is BlockKind.Paragraph or BlockKind.Item or BlockKind.Note && linkShare < 0.5
            && (ends >= 2 && text.Length >= 80 || ends >= 1 && text.Length >= 120);
        return new(span, text, kind, linkShare, isProse, words <= LongestBare && ends == 0);
    }

    [GeneratedRegex(@"[\p{L}\p{Nd}][.!?][""'”’»)\]]*(?=\s|$)|[。！？]")]
    private static partial Regex SentenceEnd();
}
