namespace ChatBot.Search.Answers;

/// <summary>A number with what it counts, in English: "1 entry", "3 entries".</summary>
public static class CountedNoun
{
    /// <param name="count">How many.</param>
    /// <param name="noun">What one of them is called.</param>
    /// <param name="plural">What several are called, where that is not the noun with an s.</param>
    public static string Of(int count, string noun, string? plural = null) => $"{count} {(count == 1 ? noun : plural ?? noun + "s")}";
}
