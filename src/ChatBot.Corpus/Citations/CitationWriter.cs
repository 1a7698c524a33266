using System.Collections.Immutable;
using System.Text;

namespace ChatBot.Corpus.Citations;

/// <summary>
/// Builds a citation piece by piece. Its stops and commas know the American rules: they go inside closing quotation marks,
/// and no stop follows a mark that already ends the piece.
/// </summary>
internal sealed class CitationWriter
{
    private readonly List<(StringBuilder Text, bool Italic)> _runs = [];
    private bool _spaceDue;

    public bool IsEmpty => _runs.Count == 0;

    /// <summary>Adds a piece; in it, what a title's marks enclose is set in the other face (see <see cref="TitleText"/>).</summary>
    public CitationWriter Add(string? text, bool italic = false)
    {
        var at = 0;
        foreach (var part in (text ?? "").Split(TitleText.ItalicOn, TitleText.ItalicOff))
        {
            AddRun(TitleText.Plain(part), at++ % 2 == 1 ? !italic : italic);
        }

        return this;
    }

    private CitationWriter AddRun(string text, bool italic)
    {
        if (text.Length == 0) return this;
        if (_spaceDue && _runs.Count > 0)
        {
            // The blank after an italic title is roman.
            if (_runs[^1].Italic && !italic) text = " " + text;
            else _runs[^1].Text.Append(' ');
        }

        _spaceDue = false;
        if (_runs.Count > 0 && _runs[^1].Italic == italic) _runs[^1].Text.Append(text);
        else _runs.Add((new StringBuilder(text), italic));
        return this;
    }

    public CitationWriter Italic(string? text) => Add(text, italic: true);

    /// <summary>A title in double quotation marks; those inside it become single.</summary>
    public CitationWriter Quoted(string title) => Add($"“{TitleText.Nest(title)}”");

    public CitationWriter Space()
    {
        _spaceDue = true;
        return this;
    }

    /// <summary>Ends a sentence: a stop, unless one of <c>. ? !</c> is there, and a space before what follows.</summary>
    public CitationWriter Stop() => Mark('.', after: ".?!…");

    /// <summary>A comma and a space before what follows.</summary>
    /// <param name="afterQuestion">Whether the style keeps a comma after a title that ends in ? or ! (Chicago and APA do, MLA does
    /// not).</param>
    public CitationWriter Comma(bool afterQuestion = true) => Mark(',', after: afterQuestion ? "," : ",?!");

    public CitationText ToText()
    {
        var written = _runs.Where(run => run.Text.Length > 0).Select(run => new CitationRun(run.Text.ToString(), run.Italic));
        return new CitationText(written.ToImmutableArray());
    }

    private CitationWriter Mark(char mark, string after)
    {
        _spaceDue = true;
        if (_runs.Count == 0) return this;
        var (text, italic) = _runs[^1];
        var at = text.Length;
        while (at > 0 && text[at - 1] == ' ') at--;
        if (at > 0 && text[at - 1] == '”') at--;
        if (at > 0 && text[at - 1] == '’' && IsClosing(text)) at--;
        if (at == 0 || after.Contains(text[at - 1])) return this;
        // A stop after an italic title is set in roman, unless it stands inside the title's own quotation marks.
        if (italic && at == text.Length) _runs.Add((new StringBuilder().Append(mark), false));
        else text.Insert(at, mark);
        return this;
    }

    /// <summary>An apostrophe at the end ("the Workers’") is no closing quotation mark.</summary>
    private static bool IsClosing(StringBuilder text) => text.ToString().Contains('‘');
}
