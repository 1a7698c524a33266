using ChatBot.Corpus.Phrases;
using ChatBot.Search.Answers;
using ChatBot.Search.Coreference;
using ChatBot.Search.Library;

namespace ChatBot.Chat;

/// <summary>What sources disagree on, in one plain line each: "Sources disagree: first (Holm); third (Vik)".</summary>
internal static class SourcesDisagree
{
    /// <returns>A line for each of the answer's differences.</returns>
    public static IReadOnlyList<Phrase> Of(LibrarySnapshot library, Answer answer)
    {
        if (answer.Differences.Count == 0) return [];
        var known = library.EventsAround([.. answer.Quotations.Select(quoted => quoted.Quotation)]).SelectMany(joined => joined.Differences)
            .DistinctBy(difference => difference.Line).ToDictionary(difference => difference.Line);
        return [.. answer.Differences.Select(line => known.TryGetValue(line, out var difference) ? Line(difference) : line)];
    }

    private static Phrase Line(Difference difference)
    {
        var sides = string.Join("; ", difference.Sides.Select(side => $"{side.Said} ({Writer(side.Mention.Work)})"));
        return difference.About switch
        {
            "date" => Phrase.Of($"Sources disagree on the date: {sides}"),
            "place" => Phrase.Of($"Sources disagree on the place: {sides}"),
            "number" => Phrase.Of($"Sources disagree on the number: {sides}"),
            _ => Phrase.Of($"Sources disagree: {sides}"),
        };
    }

    /// <summary>The first author's last name, where one is known; else the key.</summary>
    private static string Writer(Corpus.Works.Work work) =>
        work.Item.Author.Select(author => author.Family ?? author.Literal).FirstOrDefault(name => !string.IsNullOrWhiteSpace(name))
            ?? work.Key;
}
