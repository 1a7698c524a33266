using ChatBot.Commands;
using ChatBot.Discord.Models;

namespace ChatBot.Chat;

/// <summary>
/// A page of an answer as plain text: for the messages that the bot writes of itself, whose notification must say something.
/// </summary>
internal static class ReplyMessage
{
    /// <inheritdoc cref="ReplyButtons.Of"/>
    public static MessageDraft Of(PagedAnswer paged, CommandCall? call, int number, ICallStore calls)
    {
        var page = Math.Clamp(number, 0, paged.Plain.Value.Count - 1);
        // Addresses in a source's words are not to bring previews under the answer.
        return new MessageDraft(paged.Plain.Value[page].Text, Components: ReplyButtons.Of(paged, call, page, calls),
            Flags: MessageFlags.SuppressEmbeds);
    }
}
