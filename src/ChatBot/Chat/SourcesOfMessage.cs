using System.Text.RegularExpressions;
using ChatBot.Commands;
using ChatBot.Corpus.Phrases;
using ChatBot.Corpus.Words;
using ChatBot.Search.Answers;
using ChatBot.Search.Questions;

namespace ChatBot.Chat;

/// <summary>
/// Sources for what somebody wrote: each sentence is asked for, and one that finds nothing surely is asked for claim by claim ("it did this
/// and sold that"). What was found is merged, the best of each claim first.
/// </summary>
internal static partial class SourcesOfMessage
{
    private const int MostSentences = 12;
    private const int MostClaims = 4;
    private const int MostQuotations = 10;
    private const int ShortestClaim = 8;
    private const int LeastShared = 2;

    /// <returns>The last answer, for the meter; what was found is put into <paramref name="found"/>.</returns>
    public static Answer Find(CommandRegistry commands, string text, List<AnswerQuotation> found)
    {
        var answers = Sentences(text).Take(MostSentences).SelectMany(sentence => Answers(commands, sentence)).ToList();
        for (var rank = 0; found.Count < MostQuotations && answers.Exists(answer => answer.Quotations.Count > rank); rank++)
        {
            foreach (var answer in answers.Where(answer => answer.Quotations.Count > rank))
            {
                var quoted = answer.Quotations[rank];
                if (found.Count < MostQuotations && !found.Exists(
                    other => other.Quotation.Work == quoted.Quotation.Work && other.Quotation.Span.Overlaps(quoted.Quotation.Span)))
                    found.Add(quoted);
            }
        }

        return answers.Count > 0 ? answers[^1] : Answer.Nothing(text, "ask", Phrase.Empty, Phrase.Empty, []);
    }

    private static Answer[] Answers(CommandRegistry commands, string sentence)
    {
        var whole = Ask(commands, sentence);
        if (whole is { Certainty: Certainty.Sure } || Claims(sentence) is not { Count: > 1 } claims) return whole is null ? [] : [whole];
        Answer[] parts = [.. claims.Select(claim => Ask(commands, claim)).OfType<Answer>()];
        return parts.Length == 0 && whole is not null ? [whole] : parts;
    }

    /// <summary>
    /// What a claim finds. Most messages are about something else: an unsure finding counts only where it shares words with the claim.
    /// </summary>
    private static Answer? Ask(CommandRegistry commands, string text)
    {
        var answer = commands.Run(new CommandCall(text, "ask", text));
        if (answer.Certainty != Certainty.Sure)
        {
            var words = Terms(text);
            answer = answer with
            {
                Quotations = [
                .. answer.Quotations.Where(quoted => Terms(quoted.Quotation.Exact).Intersect(words).Count() >= LeastShared)]
            };
        }
        return answer is { Status: AnswerStatus.Answered, Quotations.Count: > 0 } ? answer : null;
    }

    private static IEnumerable<string> Terms(string text) =>
        Analyzer.ReadParts(text).Where(token => !FunctionWords.Contains(token.Word))
            .Select(token => Spelling.Term(token.Word)).Distinct();

    internal static IEnumerable<string> Sentences(string text) =>
        SentenceEnd().Split(text).Select(sentence => sentence.Trim()).Where(sentence => sentence.Length >= ShortestClaim);

    /// <summary>
    /// The claims of a sentence; one that has no subject of its own is given that of the first: the names that it begins with.
    /// </summary>
    internal static IReadOnlyList<string> Claims(string sentence)
    {
        var claims = ClaimEnd().Split(sentence).Select(claim => claim.Trim(' ', ',', ';')).Where(claim => claim.Length >= ShortestClaim)
            .Take(MostClaims).ToList();
        var subject = claims.Count > 1 ? Subject().Match(claims[0]).Value.Trim() : "";
        return [.. claims.Select((claim, index) => index > 0 && subject.Length > 0 && char.IsLower(claim[0]) ? $"{subject} {claim}"
            : claim)];
    }

    [GeneratedRegex(@"(?<=[.!?…])\s+|\n+")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\s*;\s*|,?\s+(?:and|but|while|und|aber|et|mais)\s+|,\s+(?=which|who|whose|then|so\b)", RegexOptions.IgnoreCase)]
    private static partial Regex ClaimEnd();

    [GeneratedRegex(@"^(?:(?:[Tt]he|[Dd]er|[Dd]ie|[Ll]es?|[Ll]a)\s+)?(?:\p{Lu}[\w.'’-]*\s+)+")]
    private static partial Regex Subject();
}
