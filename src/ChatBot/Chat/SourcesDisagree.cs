using ChatBot.Replies;
using ChatBot.Search.Answers;
using ChatBot.Search.Coreference;
using ChatBot.Search.Library;

namespace ChatBot.Chat;

/// <summary>What sources disagree on, in one plain line each: "Sources disagree: first (Holm); third (Vik)".</summary>
internal static class SourcesDisagree
{
    /// <returns>A line for each of the answer's differences, in the reader's language.</returns>
    public static IReadOnlyList<string> Of(LibrarySnapshot library, Answer answer, MessageCatalog words)
    {
        if (answer.Differences.Count == 0) return [];
        var known = library.Events.Values.SelectMany(events => events).SelectMany(joined => joined.Differences)
            .DistinctBy(difference => difference.Line).ToDictionary(difference => difference.Line);
        return [.. answer.Differences.Select(
            line => known.TryGetValue(line, out var difference) ? Line(difference, words) : words.Say(line))];
    }

    private static string Line(Difference difference, MessageCatalog words)
    {
        var sides = string.Join("; ", difference.Sides.Select(side => $"{side.Said} ({Writer(side.Mention.Work)})"));
        return difference.About switch
        {
            "date" => words.Say("Sources disagree on the date: {0}", sides),
            "place" => words.Say("Sources disagree on the place: {0}", sides),
            "number" => words.Say("Sources disagree on the number: {0}", sides),
            _ => words.Say("Sources disagree: {0}", sides),
        };
    }

    /// <summary>The first author's last name, where one is known; else the key.</summary>
    private static string Writer(Corpus.Works.Work work) =>
        work.Item.Author.Select(author => author.Family ?? author.Literal).FirstOrDefault(name => !string.IsNullOrWhiteSpace(name))
            ?? work.Key;
}
