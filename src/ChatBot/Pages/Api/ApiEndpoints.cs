using ChatBot.Hosting;
using ChatBot.Pages.Chat;
using ChatBot.Replies;

namespace ChatBot.Pages.Api;

/// <summary>The JSON of answers, described by OpenAPI at /openapi/v1.json.</summary>
internal static class ApiEndpoints
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/ask", (string? q, CurrentLibrary library, Asking asking) =>
            Results.Text(JsonReply.Render(asking.Ask(library.Commands, q ?? "")), "application/json"))
            .WithName("ask")
            .WithSummary("Answers a question or a command in the documents’ own words")
            .WithDescription("q is a question in plain words, or a command such as /sources; at most 6,000 characters. "
            + "A call that cannot be read is answered with the status \"invalid\" and a message that says how to put it right. "
            + "Requests are limited per address; over the limit the answer is 429 with Retry-After.")
            .Produces<AnswerJson>()
            .Produces(StatusCodes.Status429TooManyRequests);
}
