using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using ChatBot.Corpus.Phrases;

namespace ChatBot.Replies;

/// <summary>Builds markup from an interpolated string; the compiler calls it.</summary>
[InterpolatedStringHandler]
public readonly ref struct MarkupHandler
{
    /// <summary>Letters of all scripts stay readable in the source of a page; <c>&lt; &gt; &amp; " '</c> are always encoded.</summary>
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder? _html;

    public MarkupHandler(int literalLength, int formattedCount) => _html = new StringBuilder(literalLength + (formattedCount * 16));

    public MarkupHandler(int literalLength, int formattedCount, bool condition, out bool isNeeded)
    {
        isNeeded = condition;
        _html = condition ? new StringBuilder(literalLength + (formattedCount * 16)) : null;
    }

    public void AppendLiteral(string html) => _html!.Append(html);

    public void AppendFormatted(string? text) => _html!.Append(text is null ? "" : Encoder.Encode(text));

    public void AppendFormatted(Phrase phrase) => AppendFormatted(phrase.ToString());

    public void AppendFormatted(int number) => _html!.Append(CultureInfo.InvariantCulture, $"{number}");

    public void AppendFormatted(double number) => _html!.Append(CultureInfo.InvariantCulture, $"{number:0.##}");

    public void AppendFormatted(int number, string format) => _html!.Append(number.ToString(format, CultureInfo.InvariantCulture));

    public void AppendFormatted(Markup markup) => _html!.Append(markup.ToString());

    public void AppendFormatted(IEnumerable<Markup> parts)
    {
        foreach (var part in parts)
            _html!.Append(part.ToString());
    }

    public override string ToString() => _html?.ToString() ?? "";
}
