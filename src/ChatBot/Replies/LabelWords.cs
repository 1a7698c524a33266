using ChatBot.Search.Answers;

namespace ChatBot.Replies;

/// <summary>Labels as a reader is told them.</summary>
internal static class LabelWords
{
    public static string Of(string label) => label switch
    {
        QuotationLabel.Cancelled => "was cancelled",
        QuotationLabel.Planned => "planned when this was written",
        QuotationLabel.Expected => "expected when this was written",
        QuotationLabel.Publication => "date of publication",
        QuotationLabel.Bio => "about the writer",
        QuotationLabel.Nearest => "the nearest, not what was asked for",
        QuotationLabel.Related => "related, not an answer",
        _ => label,
    };
}
