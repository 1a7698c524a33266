using ChatBot.Discord.Models;
using ChatBot.Hosting.Settings;
using ChatBot.Pictures;
using ChatBot.Replies;
using ChatBot.Search.Answers;
using ChatBot.Search.Library;

namespace ChatBot.Chat;

/// <summary>An answer and its pages.</summary>
/// <param name="Cards">As messages of components, which replies to interactions are.</param>
/// <param name="Narrowings">By what it can be narrowed; empty for nothing.</param>
/// <param name="Address">Where it can be read in the library's pages; null for nowhere.</param>
internal sealed record PagedAnswer(
    LibraryVersion Version, Answer Answer, IReadOnlyList<CardPage> Cards, MessageCatalog Messages, IReadOnlyList<SelectOption> Narrowings,
        string? Address)
{
    /// <summary>The colour of the bar beside it, 0xRRGGBB.</summary>
    public required int Accent { get; init; }

    /// <summary>Its drawing, made when it is first shown; null where there is nothing to draw.</summary>
    public required Lazy<FileUpload?> Picture { get; init; }

    /// <summary>
    /// As plain messages, which those that the bot writes of itself are: a message of components arrives empty in a notification.
    /// </summary>
    public required Lazy<IReadOnlyList<DiscordPage>> Plain { get; init; }
}

/// <summary>Writes answers down for Discord.</summary>
internal sealed class AnswerWriter(SourceLinks links, CommandLinks commands, TimelinePictures pictures, ChatBotSettings settings)
{
    /// <summary>The bar beside the bot's messages: as bright as stands out on Discord's dark theme and on its light one.</summary>
    public int Accent { get; } = settings.Library.Colour.Against(new Accent(DarkTheme), 4).Rgb;

    private const int DarkTheme = 0x313338;

    /// <param name="about">What was asked of the command.</param>
    public PagedAnswer Write(LibrarySnapshot library, Answer answer, string about, MessageCatalog words)
    {
        var writing = new CardWriting(links.Of, commands.Of, words, SourcesDisagree.Of(library, answer),
            quoted => QuotedEvents.Of(library, quoted));
        return new PagedAnswer(
            LibraryVersion.Of(library), answer, CardPages.Of(answer, writing), words, Narrowing.Of(library, answer, about, words),
                answer is { Quotations.Count: > 0, Input.Length: > 0 } ? links.Of(answer) : null)
        {
            Accent = Accent,
            Picture = new(() => pictures.Of(library, answer, words)),
            Plain = new(() => DiscordPages.Of(answer, links.Of, words, commands.Of)),
        };
    }
}
