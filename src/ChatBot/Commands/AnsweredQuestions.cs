using ChatBot.Corpus.Names;
using ChatBot.Search.Answers;

namespace ChatBot.Commands;

/// <summary>
/// Questions to propose for <c>/ask</c>: of its example, the people, the titles and the things of a library those that it answers and is
/// sure of.
/// </summary>
internal static class AnsweredQuestions
{
    private const string Ask = "ask";
    private const int MostOfAKind = 12;

    /// <summary>Asks each, which costs some milliseconds a question.</summary>
    public static IReadOnlyList<Proposal> Of(CommandRegistry registry)
    {
        var library = registry.Library;
        var names = library.Readings.SelectMany(reading => reading.Sentences).SelectMany(sentence => sentence.Names)
            .Select(mention => mention.Resolved).OfType<Name>()
            .CountBy(name => name).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Canonical, StringComparer.Ordinal)
                .Select(pair => pair.Key).ToList();
        IEnumerable<Proposal> candidates =
        [
            .. Example(registry),
            .. names.Where(name => name.IsPerson).Take(MostOfAKind)
                .Select(name => new Proposal($"who is {name.Canonical}?", $"who is {name.Canonical}?", name.Aliases)),
            .. library.Works.Select(work => work.Item.Title).OfType<string>().Take(MostOfAKind)
                .Select(title => new Proposal(title, title, [])),
            .. names.Where(name => !name.IsPerson && name.Kind != NameKind.Unknown).Take(MostOfAKind)
                .Select(name => new Proposal($"what is said of {name.Canonical}?", $"what is said of {name.Canonical}?", name.Aliases)),
        ];
        return [.. candidates.DistinctBy(candidate => candidate.Value).Where(candidate => IsAnswered(registry, candidate.Value))];
    }

    /// <summary>What is known to be good to ask without asking it: the example, if there is one.</summary>
    public static IEnumerable<Proposal> Example(CommandRegistry registry) =>
        registry.Find(Ask)?.Description.Example is { } example && example.StartsWith("/ask ", StringComparison.Ordinal)
            ? [new(example[5..], example[5..], [])] : [];

    private static bool IsAnswered(CommandRegistry registry, string question) =>
        registry.Run(new CommandCall(question, Ask, question)) is
        {
            Status: AnswerStatus.Answered, Certainty: Certainty.Sure,
            Quotations.Count: > 0
        };
}
