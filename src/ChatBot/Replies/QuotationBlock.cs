using System.Text;
using ChatBot.Corpus.Citations;
using ChatBot.Corpus.Works;
using ChatBot.Search.Answers;

namespace ChatBot.Replies;

/// <summary>
/// A quotation in Discord's Markdown: number, date and labels; the words as a blockquote; the note; the source line with its key.
/// </summary>
internal static class QuotationBlock
{
    private const string Omission = "[…]";
    private const int LongestNote = 200;

    /// <summary>A longer address is left out, and one that would leave less room than this for the words.</summary>
    internal const int LongestLink = 400;
    private const int RoomForWords = 400;

    /// <param name="number">Its place in the answer, from 1; null for none.</param>
    /// <param name="room">The most UTF-16 code units that the block may have; at least 1,000, since head and foot can have 850.</param>
    /// <param name="link">Where a quotation can be read in its place; null for nowhere.</param>
    /// <param name="language">The words of the labels; English without.</param>
    public static string Of(AnswerQuotation quoted, int? number, int room, Func<Quotation, string?>? link = null,
        MessageCatalog? language = null)
    {
        var words = language ?? MessageCatalog.English;
        var (work, whole) = (quoted.Quotation.Work, quoted.Quotation.Span);
        var (head, foot) = (Head(quoted, number, words), Foot(quoted, words));
        if (link?.Invoke(quoted.Quotation) is { Length: <= LongestLink } address && Foot(quoted, words, address) is var linked
            && room - head.Length - linked.Length >= RoomForWords)
            foot = linked;
        var left = room - head.Length - foot.Length - (2 * (Omission.Length + 1)) - 1;
        var anchor = quoted.Matches.FirstOrDefault(match => whole.Overlaps(match)) is { Length: > 0 } match
            ? Math.Max(match.Start, whole.Start) : whole.Start;
        var part = Shortening.Fit(work, whole, anchor, span => span.Length <= left
            && QuotedLines.Of(work, span, quoted.Matches).Length <= left);

        // What is shown is quoted anew: whatever is said of a quotation holds of the part.
        var shown = part == whole ? quoted.Quotation : work.Quote(part);
        var block = new StringBuilder(head);
        if (part.Start > whole.Start) block.Append(Omission).Append('\n');
        block.Append(QuotedLines.Of(work, shown.Span, quoted.Matches)).Append('\n');
        if (part.End < whole.End) block.Append(Omission).Append('\n');
        return block.Append(foot).ToString();
    }

    private static string Head(AnswerQuotation quoted, int? number, MessageCatalog catalog)
    {
        var parts = new List<string>();
        if (quoted.Date is { } date) parts.Add($"**{DiscordMarkdown.Escape(DateFormat.Of(date, catalog))}**");
        parts.AddRange(quoted.Labels.Select(label => $"*{catalog.Say(LabelWords.Of(label))}*"));
        var line = string.Join(" · ", parts);
        return (number, line) switch
        {
            (null, "") => "",
            (null, _) => $"{line}\n",
            (_, "") => $"**{number}**\n",
            _ => $"**{number}** · {line}\n",
        };
    }

    private static string Foot(AnswerQuotation quoted, MessageCatalog words, string? address = null)
    {
        var note = quoted.Note is { IsEmpty: false } said ? $"-# {Clipped.Escaped(words.Say(said), LongestNote)}\n" : "";
        return $"{note}-# — {Source(quoted.Quotation, words, address)}";
    }

    /// <summary>Author, *publication*, date, ¶, and the key.</summary>
    /// <param name="address">Where the line leads; null for nowhere.</param>
    internal static string Source(Quotation quotation, MessageCatalog words, string? address = null)
    {
        var work = quotation.Work;
        var parts = new List<string>();
        if (work.HasMetadata)
        {
            parts.Add(Clipped.Escaped(PlainRecord.Authors(work.Item) ?? words.Say("author unknown"), 100));
            if ((PlainRecord.Container(work.Item) ?? PlainRecord.Title(work.Item)) is { } container) parts.Add(
                $"*{Clipped.Escaped(container, 100)}*");
            parts.Add(Clipped.Escaped(PlainRecord.Date(work.Item) ?? words.Say("n.d."), 50));
        }
        else
        {
            parts.Add(Clipped.Escaped(work.Origin.Name, 150));
        }

        // Inside of a link's text Discord shows backslashes and still reads markup (discord-api-docs 6185): the text is ours alone.
        var paragraph = quotation.Paragraph > 0 ? SourceLine.Paragraph(quotation.Paragraph) : null;
        parts.AddRange(SourceLine.PlaceOf(quotation).Where(place => place != paragraph).Select(place => Clipped.Escaped(place, 30)));
        if (address is not null) parts.Add($"[{paragraph ?? "↗"}](<{address}>)");
        else if (paragraph is not null) parts.Add(paragraph);
        return $"{string.Join(", ", parts)} · {Clipped.Escaped(work.Key, 80)}";
    }
}
