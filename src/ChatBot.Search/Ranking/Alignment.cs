using ChatBot.Search.Questions;
using ChatBot.Search.Reading;

namespace ChatBot.Search.Ranking;

/// <summary>Where a question's words meet a sentence.</summary>
/// <param name="Words">For each word of the question, its best counterpart.</param>
/// <param name="Score">The share of the question's weight that is met, 0 to 1.</param>
/// <param name="Own">The same, counting only what the sentence itself holds.</param>
/// <param name="Closeness">How near the counterparts of neighbouring words stand to each other, 0 to 1.</param>
internal sealed record Alignment(IReadOnlyList<AlignedWord> Words, double Score, double Own, double Closeness)
{
    private const int Near = 8;

    /// <summary>Who visits whom: words in the other order are worth less.</summary>
    private const double Reversed = 0.6;

    public static Alignment Of(IReadOnlyList<WeightedWord> words, Candidate candidate)
    {
        var aligned = new List<AlignedWord>(words.Count);
        foreach (var word in words)
        {
            var match = word.Likeness.BestIn(candidate.Reading);
            var carried = Carried(word, candidate);
            aligned.Add(new AlignedWord(word, match, Math.Max(match.Strength, carried.Strength), Math.Max(match.Sure, carried.Sure)));
        }
        FamilyNames.Lend(aligned, candidate.Reading);
        DefiniteHeads.Lend(aligned, candidate);
        var all = words.Sum(word => word.Weight);
        return all == 0 ? new Alignment(aligned, 0, 0, 0)
            : new Alignment(aligned, aligned.Sum(word => word.Word.Weight * word.Met) / all, aligned.Sum(word => word.Word.Weight * word.Strength) / all, ClosenessOf(aligned));
    }

    private static Match Carried(WeightedWord word, Candidate candidate)
    {
        var sentence = candidate.Reading;
        // A date of its own is not overruled by one of the sentence before.
        if (word.Word.Date is not null && sentence.Dates.Count > 0)
            return Match.None;
        var carried = !word.Word.IsDestination && word.Word.Tokens.All(token => candidate.TitleTerms.Contains(token.Term)) ? new Match(Strengths.Title, Strengths.Title, -1) : Match.None;
        if (sentence.HasPersonPronoun && word.Word is { IsName: true, IsThing: false } && word.Word.Tokens.All(token => candidate.WorkTerms.Contains(token.Term)))
            carried = Match.Better(carried, new Match(Strengths.ByPronoun, Strengths.ByPronoun, -1));
        if (sentence.Previous is not { } previous)
            return carried;
        var factor = previous.IsQuestion ? Strengths.Answering : sentence.LeansBack ? Strengths.LeaningBack : Strengths.Before;
        var before = word.Likeness.BestIn(previous).Times(factor);
        carried = Match.Better(carried, factor == Strengths.Before ? Unsure(word, before, sentence) : before);
        for (var earlier = previous.Previous; earlier is not null && carried.Strength < Strengths.InParagraph; earlier = earlier.Previous)
            carried = Match.Better(carried, Unsure(word, word.Likeness.BestIn(earlier).Times(Strengths.InParagraph), sentence));
        return carried.Strength > 0 && sentence.HasPair && word.Word is { IsPlace: true, IsDestination: false } ? Match.Better(carried, new Match(Strengths.OneOfPair, Strengths.OneOfPair, -1)) : carried;
    }

    // A name that only stands nearby says nothing of this sentence, however much it helps to find it.
    private static Match Unsure(WeightedWord word, Match match, SentenceReading sentence) =>
        !sentence.HasPronoun && (word.Word is { IsName: true, IsThing: false } || word.Word.IsPlace) ? match with { Sure = match.Sure * Strengths.UnsureName } : match;

    // Words that stand side by side in the question should stand together in the sentence.
    private static double ClosenessOf(List<AlignedWord> words)
    {
        double close = 0, all = 0;
        for (var i = 1; i < words.Count; i++)
        {
            var (left, right) = (words[i - 1], words[i]);
            var weight = Math.Min(left.Word.Weight, right.Word.Weight);
            all += weight;
            if (left.Position < 0 || right.Position < 0)
                continue;
            close += weight * Math.Min(left.Strength, right.Strength) * PlacesOf(left).Max(from => PlacesOf(right).Max(to => Nearness(from, to)));
        }
        return all == 0 ? 0 : close / all;
    }

    private static IReadOnlyList<int> PlacesOf(AlignedWord word) => word.Own.Places.Count > 0 ? word.Own.Places : [word.Position];

    private static double Nearness(int left, int right) =>
        (right < left ? Reversed : 1) * Math.Max(0, 1 - (double)Math.Max(0, Math.Abs(right - left) - 1) / Near);
}

/// <summary>A word of the question with its weight and its counterparts.</summary>
internal sealed record WeightedWord(QuestionWord Word, double Weight, Likeness Likeness);

/// <summary>A word of the question and what it met.</summary>
/// <param name="Word">The word.</param>
/// <param name="Own">Its counterpart in the sentence itself.</param>
/// <param name="Met">How well it is met, the sentence before and the title counted too.</param>
/// <param name="Sure">The same, without what the ranking adds for the nearest word.</param>
internal sealed record AlignedWord(WeightedWord Word, Match Own, double Met, double Sure)
{
    public double Strength => Own.Strength;

    public int Position => Own.Position;
}
