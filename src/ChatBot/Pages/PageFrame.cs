using ChatBot.Hosting;
using ChatBot.Pages.Html;

namespace ChatBot.Pages;

/// <summary>Puts content into the frame of the pages, with the notice of what is wrong with the library on disk.</summary>
internal sealed class PageFrame(LibraryFaults faults)
{
    public IResult Page(string title, string? here, Markup content, string? script = null, string bodyClass = "page", int status = StatusCodes.Status200OK) =>
        new PageResult(new Shell(title, here, faults).Around(content, script, bodyClass), status);

    /// <summary>A part of a page, fetched by its script; it carries the notice too, since the page around it may be old.</summary>
    public IResult Part(Markup content) => new PageResult(Markup.Of($"{content}{FaultNotice.Of(faults)}"));

    public IResult NotFound(string what, Markup remedy) => Page("Not found", null, Markup.Of($"""
        <div class="prose"><h1>Not found</h1><p>{what}</p><p>{remedy}</p></div>
        """), status: StatusCodes.Status404NotFound);
}
