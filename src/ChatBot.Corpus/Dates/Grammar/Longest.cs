using ChatBot.Corpus.Dates.Tokens;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>The longest reading that any of some rules has at a place; of equals, the first rule's.</summary>
internal static class Longest
{
    public static Reading? Of(DateRule[] rules, TokenList tokens, int at)
    {
        Reading? best = null;
        foreach (var rule in rules)
        {
            if (rule(tokens, at) is { } reading && (best is null || reading.End > best.End)) best = reading;
        }

        return best;
    }
}
