using ChatBot.Corpus.Events;

namespace ChatBot.Search.Answers;

/// <summary>What a quotation is marked with; the words that JSON, chat and pages share.</summary>
public static class QuotationLabel
{
    public const string Cancelled = "cancelled";
    public const string Planned = "planned";
    public const string Expected = "expected";

    /// <summary>The date is that of publication, not of an event.</summary>
    public const string Publication = "publication";

    /// <summary>A line about the writer.</summary>
    public const string Bio = "bio";

    /// <summary>Not of the date that was asked for, but the nearest to it.</summary>
    public const string Nearest = "nearest";

    /// <summary>Shown beside an answer or instead of one, but not offered as the answer.</summary>
    public const string Related = "related";

    /// <summary>True when a quotation with these labels is not offered as the answer itself.</summary>
    public static bool SetsAside(IEnumerable<string> labels) => labels.Any(label => label is Nearest or Related or Publication);

    /// <summary>True for what had not come about.</summary>
    public static bool IsOpen(IEnumerable<string> labels) => labels.Any(label => label is Cancelled or Planned or Expected);

    /// <summary>What is said of a matter that had not come about; nothing of one that had.</summary>
    public static IReadOnlyList<string> Of(Factuality factuality) => factuality switch
    {
        Factuality.Cancelled => [Cancelled],
        Factuality.Planned => [Planned],
        Factuality.Expected => [Expected],
        _ => [],
    };
}
