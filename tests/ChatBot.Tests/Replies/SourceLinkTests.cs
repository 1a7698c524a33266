using System.Text;
using ChatBot.Corpus.Phrases;
using ChatBot.Corpus.Records;
using ChatBot.Corpus.Words;
using ChatBot.Corpus.Works;
using ChatBot.Replies;
using ChatBot.Search.Answers;

namespace ChatBot.Tests.Replies;

public class SourceLinkTests
{
    private const string Text = "The ferry left at dawn. Nobody saw it.";

    [Fact]
    public void With_a_public_address_the_source_line_leads_to_the_quotation()
    {
        var quotation = Quote(null);
        var page = Assert.Single(DiscordPages.Of(AnswerWith(quotation), quoted => QuotationLink.For(quoted, "https://bot.example"))).Text;
        Assert.Contains($"-# — Ada Holm, n.d., [¶ 1](<https://bot.example{QuotationLink.Path(quotation)}>) · log", page);
    }

    [Fact]
    public void Without_one_it_leads_to_the_document_itself() =>
        Assert.Contains("](<https://paper.example/x#:~:text=The%20ferry%20left%20at%20dawn.>) · log",
            Assert.Single(DiscordPages.Of(AnswerWith(Quote("https://paper.example/x")), quoted => QuotationLink.For(quoted, null))).Text);

    [Fact]
    public void Without_any_address_it_leads_nowhere() =>
        Assert.Contains("-# — Ada Holm, n.d., ¶ 1 · log",
            Assert.Single(DiscordPages.Of(AnswerWith(Quote(null)), quoted => QuotationLink.For(quoted, null))).Text);

    [Fact]
    public void An_address_too_long_for_a_message_is_left_out() =>
        Assert.DoesNotContain("](<", Assert.Single(
            DiscordPages.Of(AnswerWith(Quote(null)), _ => "https://bot.example/" + new string('x', 500))).Text);

    private static Quotation Quote(string? url)
    {
        var item = new CslItem { Id = "log", Author = [new CslName { Family = "Holm", Given = "Ada" }], Url = url };
        return new Work(item, "seeds/log.txt", Encoding.UTF8.GetBytes(Text), Text, WorkParts.Whole(Text), null, true)
            .Quote(new TextSpan(0, 23));
    }

    private static Answer AnswerWith(Quotation quotation) =>
        new("/ask ferry", "ask", AnswerStatus.Answered, Phrase.Of($"ferry"), [Phrase.Of($"One.")],
            [new AnswerQuotation(quotation, null, [], [])], []);
}
