using System.Text;
using ChatBot.Replies;

namespace ChatBot.Pictures;

/// <summary>What a drawing shows, in words.</summary>
internal static class TimelineWords
{
    /// <summary>Discord's limit for the description of a picture.</summary>
    public const int Longest = 1024;

    public static string Of(IReadOnlyList<PictureMark> marks, MessageCatalog words)
    {
        var text = new StringBuilder(words.Say("Timeline"));
        for (var at = 0; at < marks.Count; at++)
        {
            var mark = marks[at];
            var said = $"{(at == 0 ? ": " : "; ")}{DateFormat.Of(mark.Date, words)}, "
                + $"{mark.Kind}{(mark.Name is { } name ? $", {name}" : "")}{(mark.Count > 1 ? $" (× {mark.Count})" : "")}";
            if (text.Length + said.Length + 2 > Longest) return text.Append(" …").ToString();
            text.Append(said);
        }

        return text.Append('.').ToString();
    }
}
