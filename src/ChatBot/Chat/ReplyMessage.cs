using ChatBot.Commands;
using ChatBot.Discord.Models;

namespace ChatBot.Chat;

/// <summary>A page of an answer as the message that Discord is sent.</summary>
internal static class ReplyMessage
{
    /// <summary>Addresses in a source's words are not to bring previews under the answer.</summary>
    private const MessageFlags Plain = MessageFlags.SuppressEmbeds;

    /// <inheritdoc cref="ReplyButtons.Of"/>
    public static MessageDraft Of(PagedAnswer paged, CommandCall? call, int number, bool isPrivate, ICallStore calls)
    {
        var page = Math.Clamp(number, 0, paged.Pages.Count - 1);
        return new MessageDraft(
            paged.Pages[page].Text,
            Components: ReplyButtons.Of(paged, call, page, isPrivate, calls),
            Flags: isPrivate ? Plain | MessageFlags.Ephemeral : Plain);
    }

    /// <summary>A line of our own, for the asker alone.</summary>
    public static MessageDraft Note(string text, params IReadOnlyList<Component> components) =>
        new(text, Components: components, Flags: Plain | MessageFlags.Ephemeral);
}
