using ChatBot.Replies;

namespace ChatBot.Tests.Pages;

public class MarkupTests
{
    [Fact]
    public void Values_are_encoded_and_the_template_is_not() =>
        Assert.Equal("<p title=\"&quot;a&#x27;\">&lt;b&gt; &amp; é 👍</p>",
            Markup.Of($"<p title=\"{"\"a'"}\">{"<b> & é 👍"}</p>").ToString().Replace("&#x1F44D;", "👍"));

    [Fact]
    public void Markup_in_markup_is_not_encoded_again()
    {
        var inner = Markup.Of($"<b>{"<"}</b>");
        Assert.Equal("<i><b>&lt;</b></i>", Markup.Of($"<i>{inner}</i>").ToString());
        Assert.Equal("<b>&lt;</b><b>&lt;</b>", Markup.Of($"{new[] { inner, inner }}").ToString());
    }

    [Fact]
    public void A_condition_that_does_not_hold_gives_nothing_and_evaluates_nothing()
    {
        string? none = null;
        Assert.Equal("", Markup.If(none is not null, $"<p>{none!.Length}</p>").ToString());
    }
}
