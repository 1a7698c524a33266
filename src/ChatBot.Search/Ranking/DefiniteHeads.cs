using ChatBot.Search.Reading;

namespace ChatBot.Search.Ranking;

/// <summary>"The bridge" of a text is the bridge that it named last, or that its title names: it need not say the whole name again.</summary>
internal static class DefiniteHeads
{
    /// <summary>What the rest of such a name is worth.</summary>
    private const double Understood = 0.6;

    private static readonly HashSet<string> Articles = new(StringComparer.Ordinal) { "the", "this", "that", "its" };

    public static void Lend(List<AlignedWord> words, Candidate candidate)
    {
        for (var i = words.Count - 2; i >= 0; i--)
        {
            var (rest, head) = (words[i], words[i + 1]);
            if (rest.Word.Word.IsName && rest.Sure < Understood && Follows(rest, head) && IsDefinite(head, candidate.Reading) && IsUnderstood(rest, head, candidate))
                words[i] = rest with { Sure = Understood, Met = Math.Max(rest.Met, Understood) };
        }
    }

    private static bool Follows(AlignedWord rest, AlignedWord head) =>
        rest.Word.Word.Tokens[^1].Position + 1 == head.Word.Word.Tokens[0].Position && head.Word.Word.Tokens.Count == 1;

    private static bool IsDefinite(AlignedWord head, SentenceReading sentence) => sentence.Tokens.Any(token =>
        token.Term == head.Word.Word.Key && char.IsLower(sentence.Text[token.Span.Start])
        && sentence.Tokens.Any(before => before.Position == token.Position - 1 && Articles.Contains(before.Word)));

    // Another name before the same noun, nearer by, makes it another thing.
    private static bool IsUnderstood(AlignedWord rest, AlignedWord head, Candidate candidate)
    {
        for (var previous = candidate.Reading.Previous; previous is not null; previous = previous.Previous)
        {
            foreach (var token in previous.Tokens.Where(token => token.Term == head.Word.Word.Key && char.IsUpper(previous.Text[token.Span.Start])).Reverse())
                return previous.Tokens.Any(before => before.Position == token.Position - 1 && before.Term == rest.Word.Word.Key);
        }
        return candidate.TitleTerms.Contains(rest.Word.Word.Key) && candidate.TitleTerms.Contains(head.Word.Word.Key);
    }
}
