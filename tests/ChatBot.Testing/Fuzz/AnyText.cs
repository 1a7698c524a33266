using System.Text;
using CsCheck;

namespace ChatBot.Testing.Fuzz;

/// <summary>Text of any kind: words, dates, marks of formats, scripts and signs that readers stumble over.</summary>
public static class AnyText
{
    private static readonly Gen<string> Piece = Gen.Frequency(
        (6, Gen.OneOf(
            "the", "harbour", "who", "when", "did", "not", "and", "of", "in", "Anna Berg", "O'Neill-Smith", "Mr.", "e.g.", "1904",
            "May 3, 1904", "3.5.1904", "1904-05-03", "from 1901 to '03", "next week", "$1.5 million", "30 %",
            "C++", "AT&T", "“quoted”", "«so»",
            "(b)", "[1]")),
        (2, Gen.OneOf(
            "\n", "\n\n", "\r\n", "\t", "# ", "> ", "- ", "| a | b |", "```", "---", "<p>", "</", "&amp;",
            "{", "}", ":", "*", "\\", "...", "?",
            "!", ". ", ", ", "@", "/ask ", "/figure ", "/onthisdate ", "/compare ")),
        (1, Gen.OneOf(
            "\0", "\u200b", "\u00ad", "\ufeff", "\u202e", "e\u0301", "ﬁ", "שלום", "漢字。", "один", "😀👩‍👩‍👧", "\ud800", "ı", "ß",
            "\u00a0")),
        (1, Gen.String[0, 12]),
        (1, Gen.Select(Gen.OneOf("a", "1 ", "(", "a, ", "-", "and ", "\"", "1990-"), Gen.Int[2, 60]).Select(
            (unit, times) => new StringBuilder().Insert(0, unit, times).ToString())));

    /// <summary>Up to so many pieces.</summary>
    public static Gen<string> Of(int pieces) => Gen.Select(Piece, Gen.OneOf(" ", " ", "")).Array[0, pieces]
        .Select(all => string.Concat(all.Select(piece => piece.Item1 + piece.Item2)));

    /// <summary>A text with one to five places of it left out, doubled, or written over.</summary>
    public static Gen<byte[]> Changed(IReadOnlyList<byte[]> originals) => Gen.Select(
        Gen.Int[0, originals.Count - 1],
        Gen.Select(Gen.Double.Unit, Gen.Int[0, 40], Gen.Int[0, 2], Of(4)).Array[1, 5]).Select((which, changes) =>
        {
            var bytes = originals[which].ToList();
            foreach (var (share, length, kind, text) in changes)
            {
                var at = (int)(share * bytes.Count);
                var part = bytes.GetRange(at, Math.Min(length, bytes.Count - at));
                if (kind != 1) bytes.RemoveRange(at, part.Count);
                bytes.InsertRange(at, kind switch { 0 => [], 1 => part, _ => Encoding.UTF8.GetBytes(text) });
            }

            return bytes.ToArray();
        });
}
