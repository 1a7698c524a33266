using ChatBot.Corpus.Formats;
using ChatBot.Corpus.Readers;

namespace ChatBot.Corpus.Tests.Readers;

/// <summary>Reads bytes as the file of a name, and fails as the reader does.</summary>
internal static class Reading
{
    public static DocumentText Of(string name, byte[] bytes, string? encoding = null, ReadingLimits? limits = null)
    {
        var outcome = BoundedReading.Read(new FileContent(name, bytes, encoding), limits ?? ReadingLimits.Default, CancellationToken.None);
        Assert.True(outcome.Text is not null, outcome.Fault?.Message);
        return outcome.Text!;
    }

    /// <summary>The message and the remedy of a file that cannot be read.</summary>
    public static string FaultOf(string name, byte[] bytes, ReadingLimits? limits = null)
    {
        var outcome = BoundedReading.Read(new FileContent(name, bytes), limits ?? ReadingLimits.Default, CancellationToken.None);
        Assert.NotNull(outcome.Fault);
        Assert.NotEmpty(outcome.Fault.Remedy);
        return $"{outcome.Fault.Message} {outcome.Fault.Remedy}";
    }

    /// <summary>The blocks of a text that are of a kind.</summary>
    public static IEnumerable<string> Blocks(this DocumentText text, BlockKind kind) =>
        text.Blocks.Where(block => block.Kind == kind).Select(block => text.Text[block.Span.Start..block.Span.End]);
}
