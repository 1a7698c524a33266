using System.Text;
using ChatBot.Corpus.Works;
using ChatBot.Search.Answers;

namespace ChatBot.Replies;

/// <summary>
/// An answer as Discord messages. All of it stands in the text of the message and nothing in embeds: it can be read with
/// embeds switched off, in a phone's notification, in a screen reader and in a search, and it can be copied.
/// </summary>
public static class DiscordPages
{
    /// <summary>Discord's limit for a message's text. It counts code points; UTF-16 code units are at least as many.</summary>
    public const int Longest = 2000;

    /// <summary>A page has a button for each of its quotations, and a row of buttons has five places.</summary>
    public const int MostQuotations = 5;

    private const int LongestHeading = 150;
    private const int LongestMessage = 350;
    private const int LongestHead = 700;
    private const int LongestFoot = 120;

    /// <summary>The pages, in order; never empty. The same answer gives the same pages.</summary>
    /// <param name="link">Where a quotation can be read in its place, for the source lines; null for nowhere.</param>
    /// <param name="language">The words around the quotations; English without.</param>
    /// <param name="mention">A command's name as it is named in a reply; its bare name without.</param>
    public static IReadOnlyList<DiscordPage> Of(
        Answer answer, Func<Quotation, string?>? link = null, MessageCatalog? language = null, Func<string, string>? mention = null)
    {
        var catalog = language ?? MessageCatalog.English;
        if (answer.Quotations.Count == 0) return WithoutQuotations(answer, catalog, mention);
        var pages = new List<DiscordPage>();
        var text = new StringBuilder(Head(answer, catalog));
        var first = 0;
        for (var at = 0; at < answer.Quotations.Count; at++)
        {
            // Every page could begin with this block: then there is at least this room.
            var quoted = answer.WithoutRepetition(answer.Quotations[at]);
            var block = QuotationBlock.Of(quoted, answer.Quotations.Count > 1 ? at + 1
                : null, Longest - Head(answer, catalog).Length - LongestFoot - 1, link, catalog);
            if (at > first && (at - first == MostQuotations || text.Length + 1 + block.Length + LongestFoot > Longest))
            {
                pages.Add(new DiscordPage(text.ToString(), first, at - first));
                text = new StringBuilder(Title(answer, catalog));
                first = at;
            }

            text.Append('\n').Append(block);
        }

        pages.Add(new DiscordPage(text.ToString(), first, answer.Quotations.Count - first));
        return [.. pages.Select((page, index) =>
            page with { Text = $"{page.Text}{Foot(answer, index, pages.Count, Longest - page.Text.Length, catalog, mention)}" })];
    }

    private static List<DiscordPage> WithoutQuotations(Answer answer, MessageCatalog catalog, Func<string, string>? mention)
    {
        var pages = new List<DiscordPage>();
        var text = new StringBuilder(Title(answer, catalog));
        foreach (var line in answer.Lines.Concat(answer.Differences))
        {
            var escaped = Clipped.Escaped(catalog.Say(line), Longest - LongestHeading - 4 - LongestFoot - 1);
            if (text.Length + 1 + escaped.Length + LongestFoot > Longest)
            {
                pages.Add(new DiscordPage(text.ToString(), 0, 0));
                text = new StringBuilder(Title(answer, catalog));
            }

            text.Append('\n').Append(escaped);
        }

        pages.Add(new DiscordPage(text.ToString(), 0, 0));
        return [.. pages.Select((page, index) =>
            page with { Text = $"{page.Text}{Foot(answer, index, pages.Count, Longest - page.Text.Length, catalog, mention)}" })];
    }

    private static string Title(Answer answer, MessageCatalog catalog) =>
        $"**{Clipped.Escaped(answer.Title.IsEmpty ? catalog.Say("Answer") : catalog.Say(answer.Title), LongestHeading)}**";

    private static string Head(Answer answer, MessageCatalog catalog)
    {
        var head = Title(answer, catalog);
        var lines = answer.Lines.Select(line => Clipped.Escaped(catalog.Say(line), LongestMessage))
            .Concat(answer.Differences.Select(difference => $"-# {Clipped.Escaped(catalog.Say(difference), LongestMessage)}"));
        foreach (var line in lines.Where(line => line.Length > 0 && head.Length + 1 + line.Length <= LongestHead)) head += $"\n{line}";
        return head;
    }

    /// <summary>Which page it is, and what to ask next, as far as there is room.</summary>
    private static string Foot(Answer answer, int index, int count, int room, MessageCatalog catalog, Func<string, string>? mention)
    {
        var foot = SuggestedCalls.Line(answer.Suggestions, mention, catalog, room - 1, count > 1
            ? catalog.Say("page {0} of {1}", $"{index + 1}", $"{count}") : null);
        return foot.Length == 0 ? "" : $"\n{foot}";
    }
}

/// <summary>One message of an answer.</summary>
/// <param name="Text">Discord's Markdown, at most 2,000 UTF-16 code units.</param>
/// <param name="First">The index of its first quotation.</param>
/// <param name="Count">How many it has.</param>
public sealed record DiscordPage(string Text, int First, int Count);
