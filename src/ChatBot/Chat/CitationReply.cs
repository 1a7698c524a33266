using ChatBot.Corpus.Citations;
using ChatBot.Corpus.Works;
using ChatBot.Discord.Models;
using ChatBot.Replies;

namespace ChatBot.Chat;

/// <summary>How works are cited: APA, MLA, Chicago and BibTeX, each in a block to copy from.</summary>
internal static class CitationReply
{
    private const int LongestEntry = 350;
    private const int LongestBibTeX = 480;
    private const int LongestRest = 250;
    private const int LongestIntroduction = 100;

    /// <summary>The works that find room in one message, and the keys of the others.</summary>
    public static MessageDraft Of(IReadOnlyList<Work> works, Framing words)
    {
        var text = "";
        var shown = 0;
        for (; shown < works.Count; shown++)
        {
            var block = Block(works[shown], words);
            var rest = shown == works.Count - 1 ? 0 : LongestRest;
            if (text.Length + block.Length + rest > DiscordPages.Longest) break;
            text += block;
        }

        if (shown < works.Count) text += Rest([.. works.Skip(shown)], words);
        return new MessageDraft(text.TrimStart('\n'), Flags: MessageFlags.Ephemeral | MessageFlags.SuppressEmbeds);
    }

    private static string Rest(IReadOnlyList<Work> works, Framing words)
    {
        var text = $"\n-# {Clipped.To(words.Say("The others:"), LongestIntroduction)}";
        foreach (var call in works.Select(work => $"  {Clipped.Escaped($"/cite {work.Key}", 90)}"))
        {
            if (text.Length + call.Length > LongestRest - 2) return $"{text} …";
            text += call;
        }

        return text;
    }

    private static string Block(Work work, Framing words) => $"\n**{Clipped.Escaped(work.Key, 80)}**" + string.Concat(
        Entry("APA", Citation.Of(work.Item, CitationStyle.Apa, null, ProperNouns.Of(work).Contains).Entry.ToString(), LongestEntry, words),
        Entry("MLA", Citation.Of(work.Item, CitationStyle.Mla).Entry.ToString(), LongestEntry, words),
        Entry("Chicago", Citation.Of(work.Item, CitationStyle.Chicago).Entry.ToString(), LongestEntry, words),
        Entry("BibTeX", BibTex.Of(work.Item), LongestBibTeX, words));

    /// <summary>A citation is shown whole or not at all. In a block of code nothing is markup but three backticks.</summary>
    private static string Entry(string style, string text, int most, Framing words) => text.Length > most
        ? $"\n{style}: {Clipped.To(words.Say("too long for a message"), LongestIntroduction)}"
        : $"\n{style}\n```\n{text.Trim().Replace("```", "'''", StringComparison.Ordinal)}\n```";
}
