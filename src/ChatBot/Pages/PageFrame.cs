using ChatBot.Hosting;
using ChatBot.Hosting.Settings;
using ChatBot.Pages.Html;
using ChatBot.Replies;

namespace ChatBot.Pages;

/// <summary>Puts content into the frame of the pages, with the notice of what is wrong with the library on disk.</summary>
internal sealed class PageFrame(LibraryFaults faults, ChatBotSettings settings, Theme theme)
{
    private readonly string _root = (settings.Web.PublicUrl is { Length: > 0 } address ? address : settings.Web.Url).TrimEnd('/');

    /// <param name="title">Of the page, before the library's.</param>
    /// <param name="here">The address of the page in the navigation, such as <c>/sources</c>; null for none.</param>
    /// <param name="content">What stands in it.</param>
    /// <param name="script">The page's own script among the assets, or null.</param>
    /// <param name="bodyClass">A class of the body, for the layout of the page.</param>
    /// <param name="status">The status of the response.</param>
    /// <param name="preview">What a chat shows of a link to it; null for its title and what the library is about.</param>
    public IResult Page(
        string title, string? here, Markup content, string? script = null, string bodyClass = "page", int status = StatusCodes.Status200OK,
            LinkPreview? preview = null)
    {
        var about = settings.Library.About;
        var shown = preview ?? new LinkPreview(title, about.Description ?? "Answers only in the documents’ own words.", here ?? "/");
        return new PageResult(new Shell(title, about.Title, here, theme, faults, shown.Tags(about.Title, _root))
            .Around(content, script, bodyClass), status);
    }

    /// <summary>A part of a page, fetched by its script; it carries the notice too, since the page around it may be old.</summary>
    public IResult Part(Markup content, int status = StatusCodes.Status200OK) =>
        new PageResult(Markup.Of($"{content}{FaultNotice.Of(faults)}"), status);

    public IResult NotFound(string what, Markup remedy) => Page("Not found", null, Markup.Of($"""
        <div class="prose"><h1>Not found</h1><p>{what}</p><p>{remedy}</p></div>
        """), status: StatusCodes.Status404NotFound);

    /// <summary>One honest line, for what cannot be served.</summary>
    public IResult Sorry(string line, int status) => Page("Sorry", null, Markup.Of($"""
        <div class="prose"><h1>Sorry</h1><p>{line}</p><p><a href="/">To the chat</a></p></div>
        """), status: status);
}
