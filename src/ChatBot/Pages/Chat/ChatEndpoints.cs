using ChatBot.Hosting;
using ChatBot.Replies;

namespace ChatBot.Pages.Chat;

/// <summary>The chat's addresses: the page, a card for a question, the completions of a line.</summary>
internal static class ChatEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", (string? q, string? page, CurrentLibrary library, PageFrame frame, Asking asking) =>
        {
            var commands = library.Commands;
            var answer = string.IsNullOrWhiteSpace(q) ? null : asking.Ask(commands, q);
            return frame.Page(answer?.Heading ?? commands.About.Title, "/",
                ChatPage.Of(commands, answer is null ? null : new WebCard(commands.Library, answer) { Page = PageNumber(page) }),
                "chat.js", "chat");
        }).ExcludeFromDescription();
        routes.MapGet("/answer", (string? q, string? page, string? c, CurrentLibrary library, PageFrame frame, Asking asking) =>
        {
            var commands = library.Commands;
            return frame.Part(WebReply.Of(new WebCard(commands.Library, asking.Ask(commands, q ?? "", c))
            {
                Page = PageNumber(page),
                Asked = q,
            }));
        }).ExcludeFromDescription();
        routes.MapGet("/api/complete", (string? q, CurrentLibrary library) => LineCompletion.For(library.Commands, q ?? ""))
            .WithName("complete").WithSummary("Completions of a line that is being typed")
            .WithDescription(
                "Commands for a line that begins with /, and what the library has for a command's option; at most 25, best first.")
            .Produces<IReadOnlyList<LineCompletion>>();
    }

    private static int PageNumber(string? page) => int.TryParse(page, out var number) ? number : 1;
}
