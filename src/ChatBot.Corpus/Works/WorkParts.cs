using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Works;

/// <summary>Which ranges of a file are the document, and which are lines about it. All else is never indexed and never quoted.</summary>
/// <param name="Body">The document's own text.</param>
/// <param name="Omitted">Ranges inside the body that are not its text (a repeated pull-quote, a caption), in order.</param>
/// <param name="Byline">Lines that name author, publication or date.</param>
/// <param name="Bio">Lines about the writer.</param>
public sealed record WorkParts(TextSpan Body, IReadOnlyList<TextSpan> Omitted, IReadOnlyList<TextSpan> Byline, IReadOnlyList<TextSpan> Bio)
{
    /// <summary>The whole of a text as body.</summary>
    public static WorkParts Whole(string text) => new(new TextSpan(0, text.Length), [], [], []);

    public bool Equals(WorkParts? other) => other is not null && Body == other.Body && Omitted.SequenceEqual(other.Omitted)
        && Byline.SequenceEqual(other.Byline) && Bio.SequenceEqual(other.Bio);

    public override int GetHashCode() => HashCode.Combine(Body, Omitted.Count, Byline.Count, Bio.Count);

    /// <summary>The body without what is omitted, in order.</summary>
    public IEnumerable<TextSpan> QuotableBody()
    {
        var start = Body.Start;
        foreach (var gap in Omitted.Order())
        {
            if (gap.Start > start)
                yield return new TextSpan(start, gap.Start);
            start = Math.Max(start, gap.End);
        }
        if (start < Body.End)
            yield return new TextSpan(start, Body.End);
    }
}
