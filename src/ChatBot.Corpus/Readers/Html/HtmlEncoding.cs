using System.Text;
using System.Text.RegularExpressions;
using ChatBot.Corpus.Readers.Plain;

namespace ChatBot.Corpus.Readers.Html;

/// <summary>
/// The encoding of a page: UTF-8 if the bytes are valid UTF-8 (pages often state another one wrongly), else what the page states,
/// else what <see cref="TextEncoding"/> detects.
/// </summary>
internal static partial class HtmlEncoding
{
    private const int Head = 4096;

    public static (string Text, ReadingNote? Note) Decode(FileContent file)
    {
        var detected = TextEncoding.Decode(file);
        if (detected.IsUtf8 || file.Encoding is not null)
            return (detected.Text, null);
        var head = Encoding.Latin1.GetString(file.Bytes.AsSpan(0, Math.Min(Head, file.Bytes.Length)));
        return Charset().Match(head) is { Success: true } stated && TextEncoding.Named(stated.Groups[1].Value) is { } encoding
            && encoding.CodePage != Encoding.UTF8.CodePage
            ? (encoding.GetString(file.Bytes), null)
            : (detected.Text, detected.Note);
    }

    [GeneratedRegex("""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_:.-]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Charset();
}
