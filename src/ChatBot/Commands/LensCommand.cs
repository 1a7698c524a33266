using ChatBot.Search.Lenses;

namespace ChatBot.Commands;

/// <summary>A lens of config/commands as a command.</summary>
internal static class LensCommand
{
    public static ChatCommand Of(Lens lens) => new(
        new CommandDescription(lens.Name, lens.Description, new CommandOption(lens.OptionName, lens.OptionDescription, Required: false), lens.Example)
        {
            NameLocalizations = lens.NameLocalizations,
            DescriptionLocalizations = lens.DescriptionLocalizations,
        },
        (library, call) => LensAnswerer.Answer(library, lens, call.Input, call.About));
}
