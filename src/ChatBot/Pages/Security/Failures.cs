using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;

namespace ChatBot.Pages.Security;

/// <summary>
/// What a person sees when a request cannot be served: one honest line; for a fault of ours with a number that the log has too.
/// </summary>
internal static partial class Failures
{
    public static void Use(WebApplication app)
    {
        app.UseExceptionHandler(handler => handler.Run(context =>
        {
            var reference = (Activity.Current?.TraceId.ToHexString() ?? context.TraceIdentifier)[..8];
            var fault = context.Features.Get<IExceptionHandlerFeature>()?.Error;
            if (fault is BadHttpRequestException bad)
                return Say(context, bad.StatusCode, "This request cannot be read.");
            LogFailed(context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("ChatBot.Pages"), reference, fault);
            return Say(context, StatusCodes.Status500InternalServerError, $"Something went wrong here. The log has it under {reference}.");
        }));
        app.UseStatusCodePages(pages => Say(
            pages.HttpContext, pages.HttpContext.Response.StatusCode, pages.HttpContext.Response.StatusCode switch
            {
                StatusCodes.Status404NotFound => "There is no such page.",
                StatusCodes.Status405MethodNotAllowed => "The pages are only read: use GET.",
                _ => "This request cannot be read.",
            }));
    }

    private static Task Say(HttpContext context, int status, string line) =>
        context.RequestServices.GetRequiredService<PageFrame>().Sorry(line, status).ExecuteAsync(context);

    [LoggerMessage(80, LogLevel.Error, "A page failed (reference {Reference})")]
    private static partial void LogFailed(ILogger log, string reference, Exception? fault);
}
