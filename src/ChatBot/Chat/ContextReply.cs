using ChatBot.Corpus.Words;
using ChatBot.Corpus.Works;
using ChatBot.Discord.Models;
using ChatBot.Replies;

namespace ChatBot.Chat;

/// <summary>
/// The paragraph of a quotation, with the words in bold, between the paragraphs before and after it: in the order of reading.
/// </summary>
internal static class ContextReply
{
    private const int LongestSource = 500;
    private const int LongestTitle = 50;
    private const int LongestHere = DiscordLimits.Components / 2;

    /// <summary>For the names of the three parts and what stands between them.</summary>
    private const int LongestFrames = 300;

    /// <param name="notice">Said above it; null for nothing.</param>
    /// <returns>Null when the work has no such place.</returns>
    public static MessageDraft? Of(Work work, TextSpan span, MessageCatalog words, string? link, int accent, string? notice = null)
    {
        if (span.Start < 0 || span.End > work.Text.Length || span.Length <= 0 || Around(work, span) is not [_, ..] passages) return null;
        var here = passages.First(passage => passage.Span.Overlaps(span));
        var at = passages.IndexOf(here);
        var title = $"### {Clipped.To(words.Say("Context"), LongestTitle)}\n{QuotationBlock.Source(
            work.Quote(here.Span), words, link is { Length: <= QuotationBlock.LongestLink } ? link : null)}";
        var quoted = Lines(work, here.Span, span, span.Start, LongestHere);
        var room = (CardPages.Longest - LongestSource - QuotationBlock.LongestLink - LongestFrames - (
            notice?.Length ?? 0) - quoted.Length) / 2;
        var components = new List<Component> { Component.Text(notice is null ? title : $"-# {notice}\n{title}"), Component.Line() };
        if (at > 0) components.Add(Beside(work, passages[at - 1], words.Say("Before"), passages[at - 1].Span.End - 1, room));
        components.Add(Component.Text($"**{Clipped.To(words.Say("Quoted"), LongestTitle)}**{Number(here)}\n{quoted}"));
        if (at + 1 < passages.Count) components.Add(Beside(work, passages[at + 1], words.Say("After"), passages[at + 1].Span.Start, room));
        return Card.Of(components, isPrivate: true, accent);
    }

    private static List<Passage> Around(Work work, TextSpan span)
    {
        var passages = work.Passages.ToList();
        var at = passages.FindIndex(passage => passage.Span.Overlaps(span));
        if (at < 0) return [];
        var near = passages.FindAll(passage => passage.Number > 0 || passage.Span.Overlaps(span));
        var here = near.IndexOf(passages[at]);
        return near.GetRange(Math.Max(0, here - 1), Math.Min(near.Count, here + 2) - Math.Max(0, here - 1));
    }

    private static Component Beside(Work work, Passage passage, string title, int anchor, int room) =>
        Component.Text($"-# {Clipped.To(title, LongestTitle)}{Number(passage)}\n{Lines(work, passage.Span, default, anchor, room)}");

    private static string Number(Passage passage) => passage.Number > 0 ? $" · {SourceLine.Paragraph(passage.Number)}" : "";

    private static string Lines(Work work, TextSpan whole, TextSpan bold, int anchor, int room)
    {
        IReadOnlyList<TextSpan> marked = bold.Length > 0 && bold != whole ? [bold] : [];
        var part = Shortening.Fit(work, whole, Math.Clamp(anchor, whole.Start, whole.End - 1), candidate => candidate.Length <= room
            && QuotedLines.Of(work, candidate, marked).Length <= room);
        return $"{(part.Start > whole.Start ? "[…]\n" : "")}{QuotedLines.Of(work, work.Quote(part).Span, marked)}{(
            part.End < whole.End ? "\n[…]" : "")}";
    }
}
