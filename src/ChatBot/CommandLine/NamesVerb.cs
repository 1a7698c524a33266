using System.CommandLine;
using ChatBot.Corpus.Names;
using ChatBot.Hosting;

namespace ChatBot.CommandLine;

/// <summary><c>chatbot names</c>: the names that the texts have and config/names does not, as a YAML draft to edit.</summary>
internal static class NamesVerb
{
    public static Command Make(Terminal terminal)
    {
        var verb = new Command("names", "Drafts config/names from the names found in the texts");
        verb.SetLibraryAction(terminal, (_, folder) => Draft(terminal, folder));
        return verb;
    }

    private static int Draft(Terminal terminal, string folder)
    {
        var library = LibraryLocation.Read(folder);
        terminal.Out.Write(NamesDraft.Write([.. library.Names.Names.Where(name => name.IsFound)]));
        return Root.Fine;
    }
}
