using System.Globalization;

namespace ChatBot.Replies;

/// <summary>
/// The fingerprint of a quotation's words that its address carries, so that the words are found again when their file has changed:
/// their number of characters and a polynomial of them modulo 2^61 − 1, which can be rolled along a text. White space does not count,
/// so that a text set in other lines still holds the words.
/// </summary>
public readonly record struct TextDigest(int Length, ulong Value)
{
    private const ulong Modulus = (1UL << 61) - 1;
    private const ulong Base = 1_000_003;

    public static TextDigest Of(ReadOnlySpan<char> words)
    {
        var (length, value) = (0, 0UL);
        foreach (var c in words)
        {
            if (char.IsWhiteSpace(c))
                continue;
            value = Add(Multiply(value, Base), c);
            length++;
        }
        return new(length, value);
    }

    /// <summary>The form in an address, such as <c>9b.1f00ba2</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Length:x}.{Value:x}");

    public static TextDigest? Parse(string? text)
    {
        var parts = text?.Split('.') ?? [];
        return parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var length) && length > 0
            && ulong.TryParse(parts[1], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? new(length, value)
            : null;
    }

    /// <summary>
    /// Where the words stand in a text: the place nearest to <paramref name="near"/>, or null when they do not. Time linear in the text.
    /// </summary>
    /// <returns>Start and end in UTF-16 code units, end exclusive.</returns>
    public (int Start, int End)? FindIn(string text, int near)
    {
        var places = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
                places.Add(i);
        }
        if (places.Count < Length)
            return null;
        var leading = 1UL;
        for (var i = 1; i < Length; i++)
            leading = Multiply(leading, Base);
        var rolling = 0UL;
        (int Start, int End)? found = null;
        for (var i = 0; i < places.Count; i++)
        {
            if (i >= Length)
                rolling = Subtract(rolling, Multiply(text[places[i - Length]], leading));
            rolling = Add(Multiply(rolling, Base), text[places[i]]);
            if (i < Length - 1 || rolling != Value)
                continue;
            var place = (Start: places[i - Length + 1], End: places[i] + 1);
            if (found is null || Math.Abs(place.Start - near) < Math.Abs(found.Value.Start - near))
                found = place;
        }
        return found;
    }

    private static ulong Add(ulong a, ulong b) => (a + b) % Modulus;

    private static ulong Subtract(ulong a, ulong b) => (a + Modulus - b) % Modulus;

    private static ulong Multiply(ulong a, ulong b) => (ulong)((UInt128)a * b % Modulus);
}
