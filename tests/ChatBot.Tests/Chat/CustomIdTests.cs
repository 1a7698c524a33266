using ChatBot.Chat;
using ChatBot.Commands;
using ChatBot.Corpus.Words;

namespace ChatBot.Tests.Chat;

public class CustomIdTests
{
    private readonly KeptCalls _calls = new();

    [Theory]
    [InlineData("")]
    [InlineData("2014")]
    [InlineData("a|b|c|")]
    [InlineData("😀 שלום")]
    public void A_call_comes_back_from_a_button(string about)
    {
        var action = new ButtonAction.Page(3, "0123abcd", new CommandCall($"/visits {about}".TrimEnd(), "visits", about));
        Assert.Equal(action, CustomId.Read(CustomId.Write(action, _calls), _calls));
    }

    [Fact]
    public void A_call_too_long_for_a_button_is_kept_and_comes_back()
    {
        var about = new string('ж', 6000);
        var action = new ButtonAction.Share(0, "0123abcd", new CommandCall($"/ask {about}", "ask", about));
        var id = CustomId.Write(action, _calls);
        Assert.True(id.Length <= 100);
        Assert.Equal(action, CustomId.Read(id, _calls));
        Assert.Equal(new ButtonAction.Forgotten("ask"), CustomId.Read(id, new KeptCalls()));
    }

    [Fact]
    public void Works_come_back_by_their_keys_or_where_those_are_long_by_their_places()
    {
        var work = Harbour.Work("x");
        var edition = new LibraryVersion("0123abcd", [work]);
        var context = new ButtonAction.Context("0123abcd", WorkPlace.Of(edition, work), new TextSpan(3, 40));
        var read = Assert.IsType<ButtonAction.Context>(CustomId.Read(CustomId.Write(context, _calls), _calls));
        Assert.Same(work, read.Work.In(edition, isSame: false));

        var longKey = Harbour.Work("y", new string('k', 120));
        var other = new LibraryVersion("0123abcd", [work, longKey]);
        var id = CustomId.Write(new ButtonAction.Cite("0123abcd", [WorkPlace.Of(other, longKey)]), _calls);
        Assert.True(id.Length <= 100);
        var cite = Assert.IsType<ButtonAction.Cite>(CustomId.Read(id, _calls));
        Assert.Same(longKey, cite.Works[0].In(other, isSame: true));
        Assert.Null(cite.Works[0].In(other, isSame: false));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("1|p|stamp")]
    [InlineData("1|p|stamp|-1|i|visits|x")]
    [InlineData("1|p|stamp|99999999999|i|visits|x")]
    [InlineData("1|p|stamp|1|x|visits|x")]
    [InlineData("1|c|stamp|5|key")]
    [InlineData("2|p|stamp|1|i|visits|x")]
    [InlineData("anything else")]
    public void What_is_no_button_of_ours_is_not_read(string? text) => Assert.Null(CustomId.Read(text, _calls));
}
