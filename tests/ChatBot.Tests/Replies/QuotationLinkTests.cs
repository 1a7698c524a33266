using System.Text;
using ChatBot.Corpus.Records;
using ChatBot.Corpus.Words;
using ChatBot.Corpus.Works;
using ChatBot.Replies;

namespace ChatBot.Tests.Replies;

public class QuotationLinkTests
{
    private const string Text =
        "The ferry left at dawn. It never-ending turned, and the harbour, once a village of nets and boats, went on with its own slow day.";

    private static Quotation Quote(string? url, int start, int end) =>
        new Work(new CslItem { Id = "a/b", Url = url }, "seeds/x.txt", Encoding.UTF8.GetBytes(Text), Text, WorkParts.Whole(Text), null,
            true).Quote(new TextSpan(start, end));

    [Fact]
    public void A_path_carries_the_span_the_files_hash_and_the_words_digest()
    {
        var path = QuotationLink.Path(Quote(null, 0, 23));
        var sha = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(Text)))[..12];
        Assert.Equal($"/s/a%2Fb?from=0&to=23&h={sha}&w={TextDigest.Of("The ferry left at dawn.")}#q", path);
    }

    [Fact]
    public void With_a_public_address_the_link_leads_to_the_pages() =>
        Assert.StartsWith("https://bot.example/s/a%2Fb?from=0&to=23&",
            QuotationLink.For(Quote("https://paper.example/x", 0, 23), "https://bot.example/"), StringComparison.Ordinal);

    [Fact]
    public void Without_one_it_leads_to_the_documents_own_address_with_a_text_fragment() =>
        Assert.Equal("https://paper.example/x?a=1#:~:text=It%20never%2Dending%20turned%2C",
            QuotationLink.For(Quote("https://paper.example/x?a=1", 24, 47), null));

    [Fact]
    public void A_long_quotation_is_named_by_its_first_and_last_words() =>
        Assert.Equal(
            "https://paper.example/#top:~:text=The%20ferry%20left%20at%20dawn.%20It%20never%2Dending%20turned%2C,"
            + "boats%2C%20went%20on%20with%20its%20own%20slow%20day.",
            QuotationLink.For(Quote("https://paper.example/#top", 0, Text.Length), null));

    [Theory]
    [InlineData(null)]
    [InlineData("javascript:alert(1)")]
    [InlineData("not an address")]
    public void Without_any_address_there_is_no_link(string? url) => Assert.Null(QuotationLink.For(Quote(url, 0, 23), " "));
}
