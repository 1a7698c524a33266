using ChatBot.Search.Reading;

namespace ChatBot.Search.Ranking;

/// <summary>A sentence that has a person's last name alone speaks of the person, whose first name the question gives too.</summary>
internal static class FamilyNames
{
    /// <summary>What a first name that is left out is worth.</summary>
    private const double LeftOut = 0.6;

    public static void Lend(List<AlignedWord> words, SentenceReading sentence)
    {
        for (var i = words.Count - 2; i >= 0; i--)
        {
            var (first, last) = (words[i], words[i + 1]);
            if (first.Word.Word.IsName && last.Word.Word.IsName && Follows(first, last) && first.Sure < LeftOut && last.Own.Sure >= LeftOut && StandsAlone(last, sentence))
                words[i] = first with { Sure = LeftOut };
        }
    }

    private static bool Follows(AlignedWord first, AlignedWord last) =>
        first.Word.Word.Tokens[^1].Position + 1 == last.Word.Word.Tokens[0].Position;

    // Another first name beside it makes it another person.
    private static bool StandsAlone(AlignedWord last, SentenceReading sentence)
    {
        var run = sentence.Names.FirstOrDefault(name => sentence.Tokens.Any(token => token.Position == last.Position && name.Span.Contains(token.Span)));
        return run is not null && run.Terms[0] == last.Word.Word.Tokens[0].Term;
    }
}
