using System.Text;
using ChatBot.Replies;

namespace ChatBot.Pages.Html;

/// <summary>Markup as a response.</summary>
internal sealed class PageResult(Markup markup, int status = StatusCodes.Status200OK) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = status;
        httpContext.Response.ContentType = "text/html; charset=utf-8";
        httpContext.Response.Headers.CacheControl = "no-cache";
        return httpContext.Response.WriteAsync(markup.ToString(), Encoding.UTF8, httpContext.RequestAborted);
    }
}
