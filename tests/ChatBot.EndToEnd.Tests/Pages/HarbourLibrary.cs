using ChatBot.Testing.Libraries;

namespace ChatBot.EndToEnd.Tests.Pages;

/// <summary>
/// A small library of fiction for the pages: one source with all its metadata, one with none, and some that try to break out of the page.
/// </summary>
internal static class HarbourLibrary
{
    public const string Log = "Posted by the harbour office\n\nThe ferry Linnet arrived from Ostrava Bay on 3 May 2011. "
        + "Captain Ada Holm carried the mail.\n\nThe mole was mended in June 2012, at last.\n\n<script>alert('from a document')</script> "
        + "was painted on the wall & left there.\n\nRead more: subscribe";

    public static TemporaryLibrary Make() => new TemporaryLibrary()
        .With("seeds/log.txt", Log)
        .With("seeds/plain.txt", "Nobody signed this page. It tells of the lighthouse, which was lit in 1950.")
        .With("seeds/sources.json", """
            [{"id": "holm-2013", "type": "article-magazine", "title": "The Harbour <b>Log</b> & <script>alert('title')</script>",
              "author": [{"family": "Holm", "given": "Ada"}], "container-title": "Port News", "issued": {"date-parts": [[2013, 4, 2]]},
              "URL": "https://port.example/log",
              "custom": {"file": "log.txt", "bodyBegins": "The ferry Linnet", "bodyEnds": "left there.", "byline": ["Posted by the harbour office"]}},
             {"id": "plain", "type": "document", "custom": {"file": "plain.txt"}}]
            """);
}
