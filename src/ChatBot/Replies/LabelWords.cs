using ChatBot.Search.Answers;

namespace ChatBot.Replies;

/// <summary>Labels as a reader is told them.</summary>
internal static class LabelWords
{
    public static string Of(string label) => label switch
    {
        Label.Cancelled => "was cancelled",
        Label.Planned => "planned when this was written",
        Label.Expected => "expected when this was written",
        Label.Publication => "date of publication",
        Label.Bio => "about the writer",
        Label.Nearest => "the nearest, not what was asked for",
        Label.Related => "related, not an answer",
        _ => label,
    };
}
