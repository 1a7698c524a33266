using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Names;
using ChatBot.Corpus.Works;
using ChatBot.Search.Answers;

namespace ChatBot.Pages.Timeline;

/// <summary>A dated matter on the drawing.</summary>
/// <param name="Quotation">The words that tell of it.</param>
/// <param name="Date">When; both ends known.</param>
/// <param name="Kind">The lens that finds it, or <see cref="Other"/>.</param>
/// <param name="Names">Who and what is named in it.</param>
/// <param name="Labels">What it is marked with, such as planned.</param>
internal sealed record TimelineEntry(
    Quotation Quotation, DateInterval Date, string Kind, IReadOnlyList<Name> Names, IReadOnlyList<string> Labels)
{
    /// <summary>The kind of what no lens finds.</summary>
    public const string Other = "other";

    /// <summary>True for what had not come about: its sign is hollow.</summary>
    public bool IsOpen => QuotationLabel.IsOpen(Labels);

    public DateOnly Start => Date.Start!.Value;

    public DateOnly End => Date.End!.Value;

    /// <summary>By what is told first, then by what is dated most exactly.</summary>
    public static IReadOnlyList<TimelineEntry> InOrder(IEnumerable<TimelineEntry> entries) =>
        [.. entries.OrderBy(entry => entry.Start).ThenBy(entry => entry.End)
            .ThenBy(entry => entry.Quotation.Work.Key, StringComparer.Ordinal).ThenBy(entry => entry.Quotation.Span)];
}
