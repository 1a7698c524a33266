using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace ChatBot.Corpus.Tests.Readers;

/// <summary>Makes PDFs line by line, as a test wants them laid out.</summary>
internal sealed class MadePdf
{
    private readonly PdfDocumentBuilder _document = new();
    private readonly PdfDocumentBuilder.AddedFont _font;
    private PdfPageBuilder _page = null!;

    public MadePdf() => _font = _document.AddStandard14Font(Standard14Font.Helvetica);

    public MadePdf Page()
    {
        _page = _document.AddPage(PageSize.A4);
        return this;
    }

    /// <summary>A line of text, from the left and the bottom of the page in points.</summary>
    public MadePdf Line(double x, double y, string text, double size = 10)
    {
        _page.AddText(text, size, new PdfPoint(x, y), _font);
        return this;
    }

    /// <summary>Lines one below the other.</summary>
    public MadePdf Lines(double x, double y, params string[] lines)
    {
        foreach (var line in lines)
        {
            Line(x, y, line);
            y -= 12;
        }
        return this;
    }

    /// <summary>Lines that fill a column, their words set as far apart as that takes.</summary>
    public MadePdf Justified(double left, double right, double y, params string[] lines)
    {
        foreach (var line in lines)
        {
            var words = line.Split(' ');
            var widths = words.Select(
                word => _page.MeasureText(word, 10, new PdfPoint(0, 0), _font).Max(letter => letter.EndBaseLine.X)).ToList();
            var gap = (right - left - widths.Sum()) / (words.Length - 1);
            var x = left;
            foreach (var (word, width) in words.Zip(widths))
            {
                Line(x, y, word);
                x += width + gap;
            }
            y -= 12;
        }
        return this;
    }

    public MadePdf Picture(byte[] png)
    {
        _page.AddPng(png, new PdfRectangle(50, 50, 200, 200));
        return this;
    }

    public MadePdf Title(string title)
    {
        _document.DocumentInformation.Title = title;
        return this;
    }

    public byte[] Build() => _document.Build();
}
