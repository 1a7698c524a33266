using System.Text;

namespace ChatBot.Corpus.Readers.Plain;

/// <summary>Bytes decoded, and how.</summary>
/// <param name="Note">What to say of it: that the encoding was guessed.</param>
internal sealed record DecodedText(string Text, bool IsUtf8, ReadingNote? Note);

/// <summary>
/// Which encoding a text file has: what its keeper says; a byte-order mark; UTF-8 if it is valid; else Windows-1252, which is said
/// (https://encoding.spec.whatwg.org/#names-and-labels). UTF-16 without a mark can only be guessed and is refused by its name.
/// </summary>
internal static class TextEncoding
{
    private const string Override =
        "If its letters look wrong, name its encoding in sources.json: \"custom\": { \"encoding\": \"windows-1251\" }; "
        + "or save it as UTF-8.";

    public static DecodedText Decode(FileContent file)
    {
        var bytes = file.Bytes.AsSpan();
        if (file.Encoding is { Length: > 0 } named)
        {
            var encoding = Named(named) ?? throw new UnreadableFileException(
                $"Its record gives it the encoding \"{named}\", which is not known.",
                "Name it as web pages do: utf-8, utf-16le, windows-1252, windows-1251, iso-8859-2, gb18030, shift_jis, euc-kr.");
            return new(WithoutMark(encoding.GetString(bytes)), encoding.CodePage == Encoding.UTF8.CodePage && IsUtf8(bytes, out _), null);
        }
        if (bytes.StartsWith("\uFEFF"u8) || !bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])
            && !bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) && IsText(bytes))
        {
            if (IsUtf8(bytes, out var utf8))
                return new(WithoutMark(utf8), true, null);
        }
        else if (Marked(bytes) is { } wide)
        {
            return new(WithoutMark(wide.GetString(bytes)), false,
                new ReadingNote($"It was read as {wide.WebName.ToUpperInvariant()}.", Override));
        }
        else if (Unmarked(bytes) is { } guess)
        {
            throw new UnreadableFileException($"It is not UTF-8 text: it has NUL characters, as {guess} without a byte-order mark has.",
                $"Save it as UTF-8, or name its encoding in sources.json: \"custom\": {{ \"encoding\": \"{guess}\" }}.");
        }
        return new(Named("windows-1252")!.GetString(bytes), false,
            new ReadingNote("It is not UTF-8; it was read as Windows-1252.", Override));
    }

    /// <summary>An encoding by its name, also the older ones of web pages; null where there is none of the name.</summary>
    public static Encoding? Named(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static bool IsText(ReadOnlySpan<byte> bytes) => bytes[..Math.Min(bytes.Length, 4096)].Count((byte)0) == 0;

    private static bool IsUtf8(ReadOnlySpan<byte> bytes, out string text)
    {
        try
        {
            text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            text = "";
            return false;
        }
    }

    private static Encoding? Marked(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? Encoding.Unicode
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? Encoding.BigEndianUnicode : null;

    /// <summary>Which UTF-16 a text seems to be of which every other byte is zero; null for none.</summary>
    private static string? Unmarked(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..(Math.Min(bytes.Length, 4096) & ~1)];
        int even = 0, odd = 0;
        for (var i = 0; i < sample.Length; i++)
        {
            if (sample[i] != 0)
                continue;
            if (i % 2 == 0)
                even++;
            else
                odd++;
        }
        // Blanks and line ends alone have a zero byte in any language's UTF-16.
        var least = Math.Max(1, sample.Length / 40);
        return odd >= least && even < odd / 8 + 1 ? "utf-16le" : even >= least && odd < even / 8 + 1 ? "utf-16be" : null;
    }

    private static string WithoutMark(string text) => text.StartsWith('\uFEFF') ? text[1..] : text;
}
