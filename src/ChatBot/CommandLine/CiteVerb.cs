using System.CommandLine;
using ChatBot.Corpus.Citations;
using ChatBot.Hosting;

namespace ChatBot.CommandLine;

/// <summary><c>chatbot cite KEY --style apa</c>: a source as a style cites it, or as a reference manager reads it.</summary>
internal static class CiteVerb
{
    private static readonly string[] Formats = ["bibtex", "ris", "csl"];

    public static Command Make(Terminal terminal)
    {
        var key = new Argument<string>("KEY") { Description = "The source's citation key; \"chatbot ask /sources\" lists them" };
        var style = new Option<string>("--style")
        {
            Description = "apa, mla, chicago, chicago17, bibtex, ris or csl",
            DefaultValueFactory = _ => "apa",
            HelpName = "STYLE"
        };
        style.AcceptOnlyFromAmong([.. CitationStyleName.All.Select(name => name.Word), .. Formats]);
        var paragraph = new Option<int?>("--paragraph")
        {
            Description = "The paragraph quoted; the mention for the text, or the note, then names it",
            HelpName = "N",
        };
        var verb = new Command("cite", "Prints how to cite a source") { key, style, paragraph };
        verb.SetLibraryAction(terminal, (parsed, folder) =>
            Cite(terminal, folder, parsed.GetRequiredValue(key), parsed.GetRequiredValue(style), parsed.GetValue(paragraph)));
        return verb;
    }

    private static int Cite(Terminal terminal, string folder, string key, string style, int? paragraph)
    {
        var library = LibraryLocation.Read(folder);
        if (library.Find(key) is not { } work)
        {
            terminal.Error.WriteLine($"The library has no source with the key \"{key}\". "
                + $"It has: {string.Join(", ", library.Works.Select(other => other.Key))}.");
            return Root.Problem;
        }
        if (paragraph is { } number && !work.Passages.Any(passage => passage.Number == number && number > 0))
        {
            terminal.Error.WriteLine($"{work.Key} has no paragraph {number}; its last is {work.Passages.Max(passage => passage.Number)}.");
            return Root.Problem;
        }
        if (CitationStyleName.Find(style) is { } name)
        {
            var nouns = ProperNouns.Of(work);
            var citation = Citation.Of(work.Item, name.Style, paragraph, nouns.Contains, work.PagesOf(paragraph));
            terminal.Out.WriteLine(citation.Entry);
            terminal.Out.WriteLine(citation.Mention);
        }
        else
            terminal.Out.Write(style switch
            {
                "bibtex" => BibTex.Of(work.Item),
                "ris" => Ris.Of(work.Item),
                _ => CslJsonExport.Of([work.Item])
            });
        return Root.Fine;
    }
}
