using ChatBot.Corpus.Phrases;
using ChatBot.Search.Answers;
using ChatBot.Search.Commands;
using ChatBot.Search.Coreference;
using ChatBot.Search.Lenses;

namespace ChatBot.Commands;

/// <summary>A lens of config/commands as a command. Called without anything, it says what can be asked of it.</summary>
internal static class LensCommand
{
    public static ChatCommand Of(Lens lens) => new(
        new CommandDescription(lens.Name, lens.Description, new OptionDescription(lens.OptionName, lens.OptionDescription, Required: false),
            lens.Example),
        (commands, call) => call.About.Length == 0 ? Help(commands.Library.Events[lens.Name], lens, call)
            : LensAnswerer.Answer(commands.Library, lens, call.Input, call.About))
    {
        IsLens = true,
    };

    private static Answer Help(IReadOnlyList<EventCluster> told, Lens lens, CommandCall call)
    {
        var years = LensAnswerer.YearsOf(told);
        var with = years.Count == 0 ? Phrase.Empty : Phrase.Of($"Years that have something: {string.Join(", ", years)}.");
        return new Answer(call.Input, lens.Name, AnswerStatus.Invalid, Phrase.Verbatim($"/{lens.Name}"),
            [Phrase.Join(" ", Phrase.Of($"{Phrase.Kept(lens.Description, [])}. Say which: {Phrase.Kept(lens.OptionDescription, [])}."),
            with)], [],
            [.. years.TakeLast(2).Reverse().Select(year => $"/{lens.Name} {year}").Prepend(lens.Example).Distinct()]);
    }
}
