using ChatBot.Corpus.Works;
using ChatBot.Hosting.Settings;
using ChatBot.Search.Answers;

namespace ChatBot.Replies;

/// <summary>Where a source line leads: to the pages under their public address, else to the document's own address, else nowhere.</summary>
public sealed class SourceLinks(ChatBotSettings settings)
{
    /// <summary>Discord's limit for a button that opens an address.</summary>
    private const int LongestAddress = 512;

    public string? Of(Quotation quotation) => QuotationLink.For(quotation, settings.Web.PublicUrl);

    /// <summary>Where a whole answer can be read: on the pages, if others can reach them.</summary>
    public string? Of(Answer answer) =>
        settings.Web.PublicUrl is { Length: > 0 } pages
            && $"{pages.TrimEnd('/')}{WebReply.AskAddress(answer.Input)}" is { Length: <= LongestAddress } address ? address : null;
}
