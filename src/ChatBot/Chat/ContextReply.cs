using ChatBot.Corpus.Works;
using ChatBot.Discord.Models;
using ChatBot.Replies;

namespace ChatBot.Chat;

/// <summary>The paragraph of a quotation, with the words in bold, and the paragraphs before and after it.</summary>
internal static class ContextReply
{
    /// <summary>Two embeds of this length and the text are far from the 6,000 characters that embeds may have together.</summary>
    private const int LongestBeside = 2900;
    private const int LongestSource = 500;
    private const int LongestTitle = 50;

    /// <returns>Null when the work has no such place.</returns>
    public static MessageDraft? Of(Work work, TextSpan span, Framing words)
    {
        if (span.Start < 0 || span.End > work.Text.Length || span.Length <= 0 || Around(work, span) is not [_, ..] passages) return null;
        var here = passages.First(passage => passage.Span.Overlaps(span));
        var at = passages.IndexOf(here);
        var source = $"**{Clipped.To(words.Say("Context"), LongestTitle)}** · {QuotationBlock.Source(work.Quote(here.Span))}";
        var text = $"{source}\n{Lines(work, here.Span, span, span.Start, DiscordPages.Longest - LongestSource)}";
        var beside = new List<Embed>();
        if (at > 0) beside.Add(Beside(work, passages[at - 1], words.Say("Before"), passages[at - 1].Span.End - 1));
        if (at + 1 < passages.Count) beside.Add(Beside(work, passages[at + 1], words.Say("After"), passages[at + 1].Span.Start));
        return new MessageDraft(text, beside, Flags: MessageFlags.Ephemeral);
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

    private static Embed Beside(Work work, Passage passage, string title, int anchor) =>
        new($"{Clipped.To(title, LongestTitle)} · ¶ {passage.Number}", Lines(work, passage.Span, default, anchor, LongestBeside));

    private static string Lines(Work work, TextSpan whole, TextSpan bold, int anchor, int room)
    {
        IReadOnlyList<TextSpan> marked = bold.Length > 0 && bold != whole ? [bold] : [];
        var part = Shortening.Fit(work, whole, Math.Clamp(anchor, whole.Start, whole.End - 1), candidate => candidate.Length <= room && QuotedLines.Of(work, candidate, marked).Length <= room);
        return $"{(part.Start > whole.Start ? "[…]\n" : "")}{QuotedLines.Of(work, work.Quote(part).Span, marked)}{(part.End < whole.End ? "\n[…]" : "")}";
    }
}
