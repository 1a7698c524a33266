using ChatBot.Search.Questions;
using ChatBot.Search.Ranking;

namespace ChatBot.Search.Refusal;

/// <summary>What a sentence has and lacks of a question; shares are of 1, and near words count by their likeness alone.</summary>
/// <param name="Covered">The share of the question's weight that is met.</param>
/// <param name="Own">The same, of the sentence alone, without what stands before it.</param>
/// <param name="Content">The same, of the words that are no names, numbers or dates, and of what was asked for left out.</param>
/// <param name="Name">How well the worst met name is met; 1 without names.</param>
/// <param name="Date">The same for dates.</param>
/// <param name="Missing">The share of the heaviest word without a counterpart.</param>
/// <param name="Picked">How well the worst met word is met that picks one out of many ("the first"); 1 where there is none.</param>
/// <param name="Verb">How well the verb is met that says what someone did ("what did Ada discuss"), by a word that meets no other; 1 where there is none.</param>
internal sealed record Evidence(double Covered, double Own, double Content, double Name, double Date, double Missing, double Picked, double Verb)
{
    private const double NoCounterpart = 0.25;

    public static Evidence Of(Ranked ranked, Question question)
    {
        var words = ranked.Alignment.Words;
        var content = words.Where(word => word.Word.Word.Role == WordRole.Content && !question.Asked.Contains(word.Word.Word)).ToList();
        var all = words.Sum(word => word.Word.Weight);
        return new Evidence(
            Share(words, word => word.Sure),
            Share(words, word => word.Own.Sure),
            Share(content, word => word.Sure),
            words.Where(word => word.Word.Word.IsName && !IsAskedOrigin(word.Word.Word, question)).Select(word => word.Sure).DefaultIfEmpty(1).Min(),
            words.Where(word => word.Word.Word.Date is not null).Select(word => word.Sure).DefaultIfEmpty(1).Min(),
            words.Where(word => word.Sure < NoCounterpart && word.Word.Word.Role != WordRole.Light && !question.Asked.Contains(word.Word.Word))
                .Select(word => word.Word.Weight / all).DefaultIfEmpty(0).Max(),
            words.Where(word => word.Word.Word.IsSuperlative).Select(word => ranked.Candidate.Reading.LeansBack ? word.Sure : word.Own.Sure).DefaultIfEmpty(1).Min(),
            question.Predicate is { } verb ? SureApart(words.First(word => word.Word.Word == verb), ranked) : 1);
    }

    // "Which European ship": the answer may be one of a country of it.
    private static bool IsAskedOrigin(QuestionWord word, Question question) => question.Kind != QuestionKind.HowMany && question.Asked.Contains(word) && word != question.AskedHead;

    // One word of a text is not both the deed and the thing that it was done to: "the deal" does not tell who negotiated the deal.
    private static double SureApart(AlignedWord verb, Ranked ranked)
    {
        var taken = ranked.Alignment.Words.Where(word => word != verb && word.Position >= 0 && word.Own.Sure >= verb.Own.Sure).Select(word => word.Position).ToHashSet();
        return verb.Position < 0 || verb.Word.Word.Tokens.Count > 1 || !taken.Contains(verb.Position) ? verb.Sure : verb.Word.Likeness.BestApart(ranked.Candidate.Reading, taken);
    }

    private static double Share(IReadOnlyList<AlignedWord> words, Func<AlignedWord, double> met)
    {
        var all = words.Sum(word => word.Word.Weight);
        return all == 0 ? 1 : words.Sum(word => word.Word.Weight * met(word)) / all;
    }
}
