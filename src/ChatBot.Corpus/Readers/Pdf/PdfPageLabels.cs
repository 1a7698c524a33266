using System.Globalization;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace ChatBot.Corpus.Readers.Pdf;

/// <summary>The labels that a PDF gives its pages (ISO 32000-1, 12.4.2): "i", "ii", "1", "A-1".</summary>
internal static class PdfPageLabels
{
    private static readonly (int Value, string Digits)[] Roman =
        [(1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"),
            (4, "iv"), (1, "i")];

    private sealed record Range(int FirstPage, string? Style, string Prefix, int FirstNumber);

    /// <summary>A label for each page; null where the document has none, or only the places of its pages.</summary>
    public static IReadOnlyList<string>? Of(PdfDocument document)
    {
        var ranges = new List<Range>();
        if (document.Structure.Catalog.CatalogDictionary.TryGet(NameToken.Create("PageLabels"), out var root))
            Read(document, root, ranges, 0);
        if (ranges.Count == 0)
            return null;
        ranges.Sort((one, other) => one.FirstPage.CompareTo(other.FirstPage));
        string[] labels = [.. Enumerable.Range(0, document.NumberOfPages)
            .Select(page => ranges.FindLast(range => range.FirstPage <= page) is { } range ? LabelOf(range, page) : "")];
        var saysNothing = labels.Select((label, page) => label == $"{page + 1}").All(same => same);
        return saysNothing || labels.Any(string.IsNullOrWhiteSpace) ? null : labels;
    }

    private static void Read(PdfDocument document, IToken token, List<Range> ranges, int depth)
    {
        if (depth > 20 || Direct(document, token) is not DictionaryToken node)
            return;
        if (Get(document, node, "Kids") is ArrayToken kids)
        {
            foreach (var kid in kids.Data)
                Read(document, kid, ranges, depth + 1);
        }
        if (Get(document, node, "Nums") is not ArrayToken numbers)
            return;
        for (var i = 0; i + 1 < numbers.Length; i += 2)
        {
            if (Direct(document, numbers[i]) is NumericToken first && Direct(document, numbers[i + 1]) is DictionaryToken range)
                ranges.Add(new Range(first.Int, (Get(document, range, "S") as NameToken)?.Data, TextOf(Get(document, range, "P")),
                    (Get(document, range, "St") as NumericToken)?.Int ?? 1));
        }
    }

    private static IToken? Get(PdfDocument document, DictionaryToken dictionary, string name) =>
        dictionary.TryGet(NameToken.Create(name), out var token) ? Direct(document, token) : null;

    private static IToken? Direct(PdfDocument document, IToken? token) =>
        token is IndirectReferenceToken reference ? document.Structure.GetObject(reference.Data)?.Data : token;

    private static string TextOf(IToken? token) => token switch
    {
        StringToken text => text.Data,
        HexToken text => text.Data,
        _ => "",
    };

    private static string LabelOf(Range range, int page)
    {
        var number = range.FirstNumber + page - range.FirstPage;
        return range.Prefix + range.Style switch
        {
            "D" => number.ToString(CultureInfo.InvariantCulture),
            "r" => RomanOf(number),
            "R" => RomanOf(number).ToUpperInvariant(),
            "a" or "A" => new string((char)(range.Style[0] + ((number - 1) % 26)), ((number - 1) / 26) + 1),
            _ => "",
        };
    }

    private static string RomanOf(int number)
    {
        var text = "";
        foreach (var (value, digits) in Roman)
        {
            for (; number >= value; number -= value)
                text += digits;
        }
        return text;
    }
}
