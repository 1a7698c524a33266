using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Names;
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
        var sentences = library.Readings.SelectMany(reading => reading.Sentences).ToList();
        if (Commonest(sentences.SelectMany(sentence => sentence.Names).Select(mention => mention.Only).OfType<Name>().Where(name => name.IsPerson)) is { } person)
        {
            yield return new("who", person.Canonical);
            yield return new("ask", $"who is {person.Canonical}?");
        }
        if (Commonest(sentences.SelectMany(sentence => sentence.Names).Select(mention => mention.Only).OfType<Name>()) is { } name)
            yield return new("compare", name.Canonical);
        var days = sentences.SelectMany(sentence => sentence.Dates).Where(date => date.Value is { Precision: DatePrecision.Day, Start: not null });
        if (Commonest(days.Select(date => $"{date.Value.Start:MM-dd}")) is { } day)
            yield return new("onthisdate", day);
        if (library.Works.Count > 0)
            yield return new("cite", library.Works[0].Key);
    }

    private static T? Commonest<T>(IEnumerable<T> items)
        where T : class => items.CountBy(item => item).OrderByDescending(pair => pair.Value).Select(pair => pair.Key).FirstOrDefault();
}
