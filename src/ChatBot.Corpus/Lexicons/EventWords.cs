using System.Collections.Frozen;

namespace ChatBot.Corpus.Lexicons;

/// <summary>
/// The words that tell whether a matter came about, and what only stands by the way. The file tells what each list is for.
/// </summary>
public sealed class EventWords(WordLists lists)
{
    public FrozenSet<string> Cancelling { get; } = lists.Words("cancelling");
    public FrozenSet<string> Cancelled { get; } = lists.Words("cancelled");
    public IReadOnlyList<string[]> CancelledPhrases { get; } = Phrases(lists, "cancelled-phrases");
    public IReadOnlyList<string[]> CancellingInItself { get; } = Phrases(lists, "cancelling-in-itself");
    public IReadOnlyList<string[]> CancellingPhrases { get; } =
        [.. Phrases(lists, "cancelling-in-itself").Where(words => words.Length > 1), .. Phrases(lists, "cancelling-phrases")];
    public FrozenSet<string> TitlesOfMen { get; } = lists.Words("titles-of-men");
    public FrozenSet<string> TitlesOfWomen { get; } = lists.Words("titles-of-women");
    private readonly FrozenSet<string> _titlesOfAnyone = lists.Words("titles-of-anyone");

    /// <summary>True for "Mr", "Captain": what follows with a capital is a person's name.</summary>
    public bool IsTitleOfPerson(string word) =>
        TitlesOfMen.Contains(word) || TitlesOfWomen.Contains(word) || _titlesOfAnyone.Contains(word);

    public FrozenSet<string> Announcing { get; } = lists.Words("announcing");
    public FrozenSet<string> Relatives { get; } = lists.Words("relatives");
    public FrozenSet<string> Undertakings { get; } = lists.Words("undertakings");
    public IReadOnlyList<string[]> FailedPhrases { get; } = Phrases(lists, "failed-phrases");
    public FrozenSet<string> Accomplishments { get; } = lists.Words("accomplishments");
    public FrozenSet<string> Planning { get; } = lists.Words("planning");
    public FrozenSet<string> PlannedItems { get; } = lists.Words("planned-items");

    public FrozenSet<string> Resolving { get; } = lists.Words("resolving");
    public FrozenSet<string> Appointed { get; } = lists.Words("appointed");
    public FrozenSet<string> Expecting { get; } = lists.Words("expecting");
    public FrozenSet<string> Awaited { get; } = lists.Words("awaited");
    public FrozenSet<string> Negations { get; } = lists.Words("negations");
    public FrozenSet<string> Auxiliaries { get; } = lists.Words("auxiliaries");
    public FrozenSet<string> PassiveAuxiliaries { get; } = lists.Words("passive-auxiliaries");
    public FrozenSet<string> PredicateAdverbs { get; } = lists.Words("predicate-adverbs");
    public FrozenSet<string> ClauseDividers { get; } = lists.Words("clause-dividers");
    public FrozenSet<string> OneLeads { get; } = lists.Words("one-leads");
    public FrozenSet<string> SubjectPronouns { get; } = lists.Words("subject-pronouns");
    public FrozenSet<string> ClauseOpeners { get; } = lists.Words("clause-openers");
    public FrozenSet<string> AppositionOpeners { get; } = lists.Words("apposition-openers");
    public FrozenSet<string> BracketWords { get; } = lists.Words("bracket-words");

    private static string[][] Phrases(WordLists lists, string name) => [.. lists.Words(name).Select(phrase => phrase.Split(' '))];
}
