using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Events;
using ChatBot.Corpus.Names;
using ChatBot.Replies;
using ChatBot.Search.Library;

namespace ChatBot.Commands;

/// <summary>
/// What a library has to propose for each command, read off it once: the years that have something, its names, its sources, the words of a
/// lens. The likeliest first.
/// </summary>
internal sealed class Proposals
{
    private readonly Dictionary<string, IReadOnlyList<Proposal>> _byCommand;

    private Proposals(Dictionary<string, IReadOnlyList<Proposal>> byCommand) => _byCommand = byCommand;

    public static Proposals Of(CommandRegistry registry)
    {
        var library = registry.Library;
        var sentences = library.Readings.SelectMany(reading => reading.Sentences).ToList();
        var names = Names(sentences.SelectMany(sentence => sentence.Names));
        var years = Years(sentences.SelectMany(sentence => sentence.Dates));
        var byCommand = new Dictionary<string, IReadOnlyList<Proposal>>
        {
            ["help"] = [.. registry.Commands.Select(
                command => new Proposal(command.Name, $"/{command.Name} – {command.Description.Description}", []))],
            ["sources"] = Sources(library),
            ["cite"] = Sources(library),
            ["timeline"] = [.. years, .. names],
            ["onthisdate"] = Days(sentences.SelectMany(sentence => sentence.Dates)),
            ["who"] = Names(sentences.SelectMany(sentence => sentence.Names), NameKind.Person),
            ["compare"] = names,
            ["figure"] = names,
        };
        var told = library.Mentions.ToLookup(mention => mention.Kind);
        foreach (var lens in library.Lenses)
        {
            var mentions = told[lens.Name].ToList();
            byCommand[lens.Name] =
            [
                .. Years(mentions.SelectMany(mention => mention.Dates)),
                .. Names(mentions.SelectMany(mention => mention.Names.Concat(mention.Targets)), [.. lens.NarrowedBy]),
                .. Words(mentions),
            ];
        }
        return new Proposals(byCommand);
    }

    /// <summary>What is proposed for a command, likeliest first; none for a command that is not known.</summary>
    public IReadOnlyList<Proposal> For(string command) => _byCommand.GetValueOrDefault(command, []);

    private static IReadOnlyList<Proposal> Sources(LibrarySnapshot library) =>
        [.. library.Works.Select(work => new Proposal(work.Key, $"{work.Key} – {SourceLine.Of(work)}", []))];

    /// <summary>The years that have something, latest first.</summary>
    private static IReadOnlyList<Proposal> Years(IEnumerable<DateMention> dates) =>
    [
        .. dates.Select(date => date.Value)
            .Where(date => date.Precision is DatePrecision.Day or DatePrecision.Month or DatePrecision.Season or DatePrecision.Year)
            .Select(date => date.Start?.Year).OfType<int>()
            .GroupBy(year => year).OrderByDescending(group => group.Key)
            .Select(group => new Proposal($"{group.Key:D4}", $"{group.Key:D4} – {Times(group.Count())}", [])),
    ];

    /// <summary>The days of the year that have something, in the order of the calendar.</summary>
    private static IReadOnlyList<Proposal> Days(IEnumerable<DateMention> dates) =>
    [
        .. dates.Where(date => date.Value is { Precision: DatePrecision.Day, Start: not null }).Select(date => date.Value.Start!.Value)
            .GroupBy(day => (day.Month, day.Day)).OrderBy(group => group.Key)
            .Select(group => new Proposal($"{group.First():MM-dd}",
                $"{group.First():MMMM d} – {string.Join(", ", group.Select(day => day.Year).Distinct().Order())}",
                [$"{group.First():MMMM d}", $"{group.First():d MMMM}"])),
    ];

    /// <summary>The names that are mentioned, oftenest first; of these kinds alone where kinds are given.</summary>
    private static IReadOnlyList<Proposal> Names(IEnumerable<NameMention> mentions, params IReadOnlyCollection<string> kinds) =>
    [
        .. mentions.Select(mention => mention.Resolved).OfType<Name>().Where(name => kinds.Count == 0 || kinds.Contains(name.Kind))
            .GroupBy(name => name).OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Canonical, StringComparer.Ordinal)
            .Select(group => new Proposal(group.Key.Canonical, group.Key.Canonical, group.Key.Aliases)),
    ];

    /// <summary>The words by which the documents speak of a lens's matter.</summary>
    private static IEnumerable<Proposal> Words(IEnumerable<EventMention> mentions) =>
        mentions.Select(mention => mention.Work.Text[mention.Trigger.Start..mention.Trigger.End].ToLowerInvariant())
            .CountBy(word => word).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => new Proposal(pair.Key, $"{pair.Key} – {Times(pair.Value)}", []));

    private static string Times(int count) => count == 1 ? "one mention" : $"{count} mentions";
}
