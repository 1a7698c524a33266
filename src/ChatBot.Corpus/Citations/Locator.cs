namespace ChatBot.Corpus.Citations;

/// <summary>Where in a work a quotation stands: the page where there is one, else the paragraph.</summary>
/// <param name="Paragraph">From 1; null for the work as a whole.</param>
/// <param name="Page">As printed ("4", "iv"), or the first and the last ("4–5").</param>
internal readonly record struct Locator(int? Paragraph, string? Page)
{
    /// <summary>APA 7, 8.13: <c>p. 4</c>, <c>pp. 4–5</c>, <c>para. 3</c>.</summary>
    public string? Apa => Page is { } page ? $"{(PageRange.IsPlural(page) ? "pp." : "p.")} {PageRange.Full(page)}"
        : Paragraph is { } number ? $"para. {number}" : null;

    /// <summary>Chicago (18th ed., 13.18): the number alone, <c>para. 3</c> where there are no pages.</summary>
    public string? Chicago => Page is { } page ? PageRange.Chicago(page) : Paragraph is { } number ? $"para. {number}" : null;
}
