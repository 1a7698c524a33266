using ChatBot.Commands;
using ChatBot.Search.Lenses;
using ChatBot.Testing;

namespace ChatBot.Tests.Commands;

public class ReservedNamesTests
{
    [Fact]
    public void No_lens_may_take_the_name_of_a_command_that_is_built_in() =>
        Assert.Equal(BuiltInCommands.All(new ManualTime())
            .Select(command => command.Name).Order(), ReservedNames.All.Order());
}
