using ChatBot.Corpus.Citations;
using ChatBot.Corpus.Works;
using ChatBot.Discord.Models;
using ChatBot.Replies;

namespace ChatBot.Chat;

/// <summary>How works are cited: APA, MLA, Chicago and BibTeX, each in a block to copy from.</summary>
internal static class CitationReply
{
    private const int LongestEntry = 350;
    private const int LongestMention = 120;
    private const int LongestBibTeX = 480;
    private const int LongestRest = 250;
    private const int LongestIntroduction = 100;

    /// <summary>The works that find room in one message, and the keys of the others.</summary>
    /// <param name="paragraph">The paragraph that is quoted; null for the work as a whole.</param>
    public static MessageDraft Of(IReadOnlyList<Work> works, int? paragraph, MessageCatalog words, int accent, bool isPrivate = true)
    {
        var blocks = new List<string>();
        foreach (var work in works)
        {
            var block = Block(work, paragraph, words);
            if (blocks.Count > 0 && blocks.Sum(other => other.Length) + block.Length + LongestRest > CardPages.Longest) break;
            blocks.Add(block);
        }

        var components = blocks.Select(Component.Text).ToList();
        if (blocks.Count < works.Count) components.Add(Component.Text(Rest([.. works.Skip(blocks.Count)], words)));
        return Card.Of(components, isPrivate, accent);
    }

    private static string Rest(IReadOnlyList<Work> works, MessageCatalog words)
    {
        var text = $"-# {Clipped.To(words.Say("The others:"), LongestIntroduction)}";
        foreach (var call in works.Select(work => $"  {Clipped.Escaped($"/cite {work.Key}", 90)}"))
        {
            if (text.Length + call.Length > LongestRest - 2) return $"{text} …";
            text += call;
        }

        return text;
    }

    private static string Block(Work work, int? paragraph, MessageCatalog words) =>
        $"### {Clipped.Escaped(work.Key, 80)}{(paragraph is { } number ? $" {SourceLine.Paragraph(number)}" : "")}" + string.Concat(
            Style("APA", Citation.Of(work.Item, CitationStyle.Apa, paragraph, ProperNouns.Of(work).Contains), words),
            Style("MLA", Citation.Of(work.Item, CitationStyle.Mla, paragraph), words),
            Style("Chicago", Citation.Of(work.Item, CitationStyle.Chicago, paragraph), words),
            Entry("BibTeX", BibTex.Of(work.Item), LongestBibTeX, words));

    private static string Style(string name, Citation citation, MessageCatalog words)
    {
        var mention = citation.Mention.ToString();
        var beside = mention.Length is > 0 and <= LongestMention
            ? $" · {Clipped.To(words.Say("in the text:"), 40)} `{mention.ReplaceLineEndings(" ").Replace('`', '\'')}`" : "";
        return Entry($"{name}{beside}", citation.Entry.ToString(), LongestEntry, words);
    }

    /// <summary>A citation is shown whole or not at all. In a block of code nothing is markup but three backticks.</summary>
    private static string Entry(string style, string text, int most, MessageCatalog words) => text.Length > most
        ? $"\n{style}: {Clipped.To(words.Say("too long for a message"), LongestIntroduction)}"
        : $"\n{style}\n```\n{text.Trim().Replace("```", "'''", StringComparison.Ordinal)}\n```";
}
