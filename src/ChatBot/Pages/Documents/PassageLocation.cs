using System.Globalization;
using ChatBot.Corpus.Words;
using ChatBot.Corpus.Works;
using ChatBot.Replies;

namespace ChatBot.Pages.Documents;

/// <summary>How the passage that an address names was found.</summary>
internal enum PassageLocationStatus
{
    /// <summary>The address names none.</summary>
    None,

    /// <summary>It stands where the address says.</summary>
    Here,

    /// <summary>The file has changed, and the words stand elsewhere or still here.</summary>
    Moved,

    /// <summary>The file has changed, and the words are no longer in it.</summary>
    Gone,

    /// <summary>The address names no passage of the document.</summary>
    Wrong,
}

/// <summary>The passage that an address names, looked up in the document as it is now.</summary>
/// <param name="Span">Where it stands; null where there is none to mark.</param>
internal sealed record PassageLocation(PassageLocationStatus Status, TextSpan? Span)
{
    /// <param name="from">First code unit, as the address has it.</param>
    /// <param name="to">One past the last.</param>
    /// <param name="hash">The beginning of the file's SHA-256 when the address was made; null when it does not say.</param>
    /// <param name="words">The digest of the words; null when the address has none.</param>
    public static PassageLocation Find(Work work, string? from, string? to, string? hash, string? words)
    {
        if (from is null && to is null)
            return new(PassageLocationStatus.None, null);
        if (!Offset(from, out var start) || !Offset(to, out var end))
            return new(PassageLocationStatus.Wrong, null);
        var span = new TextSpan(start, end);
        if (hash is not { Length: > 0 } || work.Sha256.StartsWith(hash, StringComparison.OrdinalIgnoreCase))
            return IsQuotable(work, span) ? new(PassageLocationStatus.Here, span) : new(PassageLocationStatus.Wrong, null);
        return TextDigest.Parse(words)?.FindIn(work.Text, start) is var (newStart, newEnd)
            && IsQuotable(work, new TextSpan(newStart, newEnd))
            ? new(PassageLocationStatus.Moved, new TextSpan(newStart, newEnd))
            : new(PassageLocationStatus.Gone, null);
    }

    /// <summary>
    /// Whether a span can be marked: within the document's own text or its lines about itself, and splitting no character.
    /// </summary>
    private static bool IsQuotable(Work work, TextSpan span) =>
        span.Start >= 0 && span.Length > 0 && span.End <= work.Text.Length
        && !char.IsLowSurrogate(work.Text[span.Start]) && (span.End == work.Text.Length || !char.IsLowSurrogate(work.Text[span.End]))
        && work.Parts.QuotableBody().Concat(work.Parts.Bio).Concat(work.Parts.Byline).Any(range => range.Contains(span));

    private static bool Offset(string? text, out int offset) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out offset);
}
