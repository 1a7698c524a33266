using System.Net.Mime;
using ChatBot.Corpus.Works;
using ChatBot.Replies;

namespace ChatBot.Pages.Documents;

/// <summary>
/// The document as its keeper put it into seeds/: always a download, never shown or run by the browser (a saved page may hold scripts).
/// Only what the library has read is served, so no address leads out of seeds/.
/// </summary>
internal static class Original
{
    public static IResult Of(string library, Work work, PageFrame frame)
    {
        var path = Path.Combine(library, work.Origin.File);
        // A name may be in any script: RFC 6266 has a form for it, which Results.File writes.
        return File.Exists(path)
            ? Results.File(path, MediaTypeNames.Application.Octet, work.Origin.Name)
            : frame.NotFound("The file is no longer there.", Markup.Of($"""<a href="/sources">See what the library has.</a>"""));
    }
}
