using ChatBot.Corpus.Words;
using ChatBot.Replies;

namespace ChatBot.Pages.Documents;

/// <summary>A stretch of a file with the part of a passage that lies in it marked.</summary>
internal static class MarkedText
{
    /// <param name="isTarget">Whether the address leads here: a part of another page is no target, and an id stands once in a page.</param>
    public static Markup Of(string text, TextSpan stretch, TextSpan? marked, bool isTarget)
    {
        if (marked is not { } passage || !passage.Overlaps(stretch))
            return Markup.Text(text[stretch.Start..stretch.End]);
        var start = Math.Max(passage.Start, stretch.Start);
        var end = Math.Min(passage.End, stretch.End);
        // A passage may go on over several paragraphs: the address leads to its first part.
        var id = Markup.If(isTarget && start == passage.Start, $" id=\"q\" tabindex=\"-1\"");
        return Markup.Of($"{text[stretch.Start..start]}<mark{id}>{text[start..end]}</mark>{text[end..stretch.End]}");
    }
}
