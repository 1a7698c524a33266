using System.Globalization;
using ChatBot.Corpus.Works;

namespace ChatBot.Replies;

/// <summary>The addresses under which a quotation can be read in its place.</summary>
public static class QuotationLink
{
    /// <summary>Digits of the file's SHA-256 that an address carries.</summary>
    public const int HashLength = 12;

    private const int LongestFragmentWords = 8;

    /// <summary>
    /// The quotation on this project's pages, from the root: <c>/s/KEY?from=451&amp;to=606&amp;h=…&amp;w=…</c>. It is stable: <c>h</c>
    /// tells whether the file has changed since, and <c>w</c> finds the words again if it has.
    /// </summary>
    public static string Path(Quotation quotation) => string.Create(CultureInfo.InvariantCulture,
        $"{Path(quotation.Work)}?from={quotation.Span.Start}&to={quotation.Span.End}&h={quotation.Work.Sha256[
            ..HashLength]}&w={TextDigest.Of(quotation.Exact)}#q");

    /// <summary>The document on this project's pages, from the root.</summary>
    public static string Path(Work work) => $"/s/{Uri.EscapeDataString(work.Key)}";

    /// <summary>
    /// Where others can read the quotation: the pages when they have a public address, else the document's own address with a text
    /// fragment (https://wicg.github.io/scroll-to-text-fragment/), else null.
    /// </summary>
    /// <param name="publicUrl">The address of the pages for others, or null.</param>
    public static string? For(Quotation quotation, string? publicUrl)
    {
        if (!string.IsNullOrWhiteSpace(publicUrl))
            return publicUrl.TrimEnd('/') + Path(quotation);
        return quotation.Work.Item.Url is { } url && Uri.TryCreate(url, UriKind.Absolute, out var address)
            && address.Scheme is "http" or "https"
            ? WithTextFragment(address, quotation.Exact)
            : null;
    }

    private static string WithTextFragment(Uri address, string words)
    {
        var parts = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var text = parts.Length <= 2 * LongestFragmentWords
            ? Encode(parts)
            : $"{Encode(parts[..LongestFragmentWords])},{Encode(parts[^LongestFragmentWords..])}";
        // A fragment of the address's own is kept: the directive follows it.
        var fragment = address.Fragment.Length > 1 ? address.Fragment : "#";
        return $"{address.GetLeftPart(UriPartial.Query)}{fragment}:~:text={text}";
    }

    /// <summary>Hyphens mean something in the directive, and EscapeDataString leaves them.</summary>
    private static string Encode(string[] words) =>
        Uri.EscapeDataString(string.Join(' ', words)).Replace("-", "%2D", StringComparison.Ordinal);
}
