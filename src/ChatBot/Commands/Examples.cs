using ChatBot.Search.Library;

namespace ChatBot.Commands;

/// <summary>
/// An example for each built-in command that the library at hand answers: from config/examples.yaml, else from its own names and dates.
/// A stranger clicks it first.
/// </summary>
internal static class Examples
{
    /// <summary>The command with an example of this library's own, where there is one.</summary>
    public static ChatCommand Fit(ChatCommand command, IReadOnlyDictionary<string, string> examples) =>
        examples.TryGetValue(command.Name, out var about)
            ? command with { Description = command.Description with { Example = $"/{command.Name} {about}" } }
            : command;

    /// <summary>What to type after a command, by the command's name.</summary>
    public static IReadOnlyDictionary<string, string> Of(LibrarySnapshot library)
    {
        var examples = new Dictionary<string, string>(Found(library));
        foreach (var (command, about) in library.Examples)
            examples[command] = about;
        return examples;
    }

    private static IEnumerable<KeyValuePair<string, string>> Found(LibrarySnapshot library)
    {
        if (library.Commonest.Person is { } person)
        {
            yield return new("who", person);
            yield return new("ask", $"who is {person}?");
        }
        if (library.Commonest.Name is { } name)
            yield return new("compare", name);
        if (library.Commonest.Day is { } day)
            yield return new("onthisdate", day);
        if (library.Works.Count > 0)
            yield return new("cite", library.Works[0].Key);
    }
}
