using ChatBot.Commands;
using ChatBot.Search.Library;
using ChatBot.Testing;
using ChatBot.Testing.Libraries;

namespace ChatBot.Tests.Commands;

public class SettledCallTests
{
    // It is 1 January 2030.
    [Theory]
    [InlineData("today", "01-01")]
    [InlineData("yesterday", "12-31")]
    [InlineData("11-20", "11-20")]
    [InlineData("November 20", "November 20")]
    [InlineData("some day", "some day")]
    public void A_button_asks_for_the_day_that_was_meant_when_it_was_written(string about, string settled)
    {
        using var library = new TemporaryLibrary();
        var commands = CommandRegistry.For(LibraryReader.Read(library.Folder, data: null), new ManualTime());

        Assert.Equal(settled, commands.Settled(new CommandCall($"/onthisdate {about}", "onthisdate", about)).About);
        Assert.Equal(about, commands.Settled(new CommandCall(about, "ask", about)).About);
    }
}
