using System.Text.RegularExpressions;

namespace ChatBot.Search.Asking;

/// <summary>Parts a question that asks two things: "when was it found, and who freed it?".</summary>
internal static partial class QuestionParts
{
    private const int ShortestPart = 3;

    /// <summary>The questions in a text, each with its own word that asks; the text alone where it asks one thing.</summary>
    public static IReadOnlyList<string> Of(string question)
    {
        var text = question.TrimEnd(' ', '?', '.', '!');
        var joint = Joint().Match(text);
        if (!joint.Success)
            return [question];
        var (first, second) = (text[..joint.Index].Trim(), text[(joint.Index + joint.Length)..].Trim());
        return Asks().IsMatch(first) && first.Split(' ').Length >= ShortestPart && second.Split(' ').Length >= ShortestPart
            ? [first + "?", Whole(first, second) + "?"]
            : [question];
    }

    // "Who found it and when was it freed": what "it" is, the first part says; "who won in 2018 and who in 2020" asks the same again.
    private static string Whole(string first, string second) =>
        Again().Match(second) is { Success: true } again
            && FollowUp.Complete(first + "?", "and " + again.Groups["added"].Value) is { } same
            ? same.TrimEnd('?')
            : Referring.Complete(first, second) ?? Referring.CompleteThing(first, second) ?? second;

    [GeneratedRegex(
        @"^(?:when|where|who|what|why|how(?: much| many| long)?) " +
        @"(?<added>(?:in|on|at|by|from|for|to|after|before) (?!did |was |were |is ).+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Again();

    [GeneratedRegex(
        @",? and (?=(?:when|where|who|whom|why|how (?:many|much|long|old|far)|how|what|which|did|was|were|is) )|" +
        @"\?\s+(?=(?:and |but )?(?:when|where|who|whom|why|how|what|which|did|was|were|is) )", RegexOptions.IgnoreCase)]
    private static partial Regex Joint();

    [GeneratedRegex(
        @"^(?:and |but )?(?:in |on |at |to |from |by |for |of |with )?(?:when|where|who|whom|why|how|what|which|did|does|do|was|were|is|" +
        @"are|has|have|had)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Asks();
}
