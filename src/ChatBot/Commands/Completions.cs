using System.Globalization;
using ChatBot.Replies;

namespace ChatBot.Commands;

/// <summary>What the library proposes while an option is typed: best first, and always the words themselves, so that nobody thinks only the listed is allowed.</summary>
public static class Completions
{
    public const int Most = 25;

    private static readonly CompareInfo Compare = CultureInfo.InvariantCulture.CompareInfo;

    /// <param name="commands">The commands in force.</param>
    /// <param name="command">The command whose option is typed.</param>
    /// <param name="typed">What stands in the option so far; may be empty.</param>
    public static IReadOnlyList<Completion> For(CommandRegistry commands, string command, string typed)
    {
        var text = typed.Trim();
        var proposals = new List<Completion>(Most);
        if (text.Length is > 0 and <= Completion.Longest && command is not ("help" or "sources" or "cite"))
            Add(proposals, $"search for “{text}”", text);
        foreach (var (label, value) in Candidates(commands, command)
            .Select((candidate, order) => (candidate, order, rank: Rank(candidate.Label, candidate.Value, text)))
            .Where(row => row.rank >= 0).OrderBy(row => row.rank).ThenBy(row => row.order).Select(row => row.candidate))
        {
            if (proposals.Count == Most)
                break;
            Add(proposals, label, value);
        }
        return proposals;
    }

    private static IEnumerable<(string Label, string Value)> Candidates(CommandRegistry commands, string command) => command switch
    {
        "help" => commands.Commands.Select(entry => ($"/{entry.Name} – {entry.Description.Description}", entry.Name)),
        "sources" or "cite" => commands.Library.Works.Select(work => ($"{work.Key} – {SourceLine.Of(work)}", work.Key)),
        _ => [],
    };

    /// <summary>0 where the value begins with what is typed, 1 where a word of the label does, 2 where it stands inside one; -1 for none.</summary>
    private static int Rank(string label, string value, string typed)
    {
        const CompareOptions Fold = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;
        if (typed.Length == 0 || Compare.IsPrefix(value, typed, Fold))
            return 0;
        var at = Compare.IndexOf(label, typed, Fold);
        return at < 0 ? -1 : at == 0 || !char.IsLetterOrDigit(label[at - 1]) ? 1 : 2;
    }

    private static void Add(List<Completion> proposals, string label, string value)
    {
        if (Completion.Of(label, value) is { } proposal && !proposals.Exists(other => other.Value.Equals(value, StringComparison.OrdinalIgnoreCase)))
            proposals.Add(proposal);
    }
}
