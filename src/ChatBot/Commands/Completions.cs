using ChatBot.Corpus.Words;

namespace ChatBot.Commands;

/// <summary>
/// What the library proposes while an option is typed: best first, and always the words themselves, so that nobody thinks only the listed
/// is allowed.
/// </summary>
public static class Completions
{
    public const int Most = 25;
    private const string Ask = "ask";

    /// <param name="commands">The commands in force.</param>
    /// <param name="command">The command whose option is typed.</param>
    /// <param name="typed">What stands in the option so far; may be empty.</param>
    public static IReadOnlyList<Completion> For(CommandRegistry commands, string command, string typed)
    {
        var text = typed.Trim();
        var completions = new List<Completion>(Most);
        var free = text.Length is > 0 and <= Completion.Longest && command is not "help";
        foreach (var (label, value) in Matching(command == Ask ? commands.Questions : commands.Proposals.For(command), text))
        {
            if (completions.Count == (free ? Most - 1 : Most))
                break;
            Add(completions, label, value);
        }
        if (free)
            Add(completions, command == Ask ? text : $"search for “{text}”", text);
        return completions;
    }

    /// <summary>What begins with what is typed, then what has a word that does, then what holds it.</summary>
    private static IEnumerable<(string Label, string Value)> Matching(IReadOnlyList<Proposal> proposals, string typed)
    {
        if (typed.Length == 0)
            return proposals.Select(proposal => (proposal.Label, proposal.Value));
        var folded = Folding.Fold(typed);
        return proposals
            .Select((proposal, order) => (proposal, order, match: Match(proposal, folded)))
            .Where(row => row.match.Rank >= 0)
            .OrderBy(row => row.match.Rank).ThenBy(row => row.order)
            .Select(row => (row.match.Spelling is { } spelling ? $"{row.proposal.Label} ({spelling})"
                : row.proposal.Label, row.proposal.Value));
    }

    private static (int Rank, string? Spelling) Match(Proposal proposal, string folded)
    {
        var best = Rank(proposal.Folded.Value, folded);
        if (best < 0 && Rank(proposal.Folded.Label, folded) is >= 0 and var rank)
            best = rank + 1;
        string? under = null;
        for (var i = 0; i < proposal.Spellings.Count; i++)
        {
            if (Rank(proposal.Folded.Spellings[i], folded) is >= 0 and var other && (best < 0 || other < best))
                (best, under) = (other, proposal.Spellings[i]);
        }
        return (best, under);
    }

    /// <summary>0 where the text begins with what is typed, 1 where a word of it does, 2 where it stands inside one; -1 for none.</summary>
    private static int Rank(string text, string typed)
    {
        var at = text.IndexOf(typed, StringComparison.Ordinal);
        return at <= 0 ? at : !char.IsLetterOrDigit(text[at - 1]) ? 1 : 2;
    }

    private static void Add(List<Completion> completions, string label, string value)
    {
        if (Completion.Of(label, value) is { } completion
            && !completions.Exists(other => other.Value.Equals(value, StringComparison.OrdinalIgnoreCase)))
            completions.Add(completion);
    }
}
