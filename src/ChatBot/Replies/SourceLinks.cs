using ChatBot.Corpus.Works;
using ChatBot.Hosting.Settings;

namespace ChatBot.Replies;

/// <summary>Where a source line leads: to the pages under their public address, else to the document's own address, else nowhere.</summary>
public sealed class SourceLinks(ChatBotSettings settings)
{
    public string? Of(Quotation quotation) => QuotationLink.For(quotation, settings.Web.PublicUrl);
}
