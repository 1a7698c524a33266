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
    public IReadOnlyList<string[]> Undoing { get; } = Phrases(lists, "undoing");
    public IReadOnlyList<string[]> Thwarting { get; } = Phrases(lists, "thwarting");
    public FrozenSet<string> RecordedBefore { get; } = lists.Words("recorded-before");
    public FrozenSet<string> Bidding { get; } = lists.Words("bidding");
    public FrozenSet<string> Comparatives { get; } = lists.Words("comparatives");
    public IReadOnlyList<string[]> NegativeSubjects { get; } = Phrases(lists, "negative-subjects");
    public IReadOnlyList<string[]> AsItsDay { get; } = Phrases(lists, "as-its-day");
    public IReadOnlyList<string[]> Fulfilments { get; } = Phrases(lists, "fulfilments");
    public FrozenSet<string> Remaining { get; } = lists.Words("remaining");
    public FrozenSet<string> DayLeads { get; } = lists.Words("day-prepositions");
    public FrozenSet<string> NotToLeads { get; } = lists.Words("not-to-leads");
    public FrozenSet<string> NoUndoing { get; } = lists.Words("no-undoing");
    public FrozenSet<string> KeepingFrom { get; } = lists.Words("keeping-from");
    public FrozenSet<string> Foreseeing { get; } = lists.Words("foreseeing");
    public FrozenSet<string> Hindrances { get; } = lists.Words("hindrances");
    public IReadOnlyList<string[]> Lapsing { get; } = Phrases(lists, "lapsing");
    public FrozenSet<string> Announcing { get; } = lists.Words("announcing");
    public FrozenSet<string> FirstPersons { get; } = lists.Words("first-persons");
    public FrozenSet<string> Relatives { get; } = lists.Words("relatives");
    public FrozenSet<string> Undertakings { get; } = lists.Words("undertakings");
    public IReadOnlyList<string[]> FailedPhrases { get; } = Phrases(lists, "failed-phrases");
    public FrozenSet<string> Accomplishments { get; } = lists.Words("accomplishments");
    public FrozenSet<string> Occurring { get; } = lists.Words("occurring");
    public FrozenSet<string> Failing { get; } = lists.Words("failing");
    public FrozenSet<string> Gatherings { get; } = lists.Words("gatherings");
    public FrozenSet<string> Ventures { get; } = lists.Words("ventures");
    public FrozenSet<string> AmbiguousEnds { get; } = lists.Words("ambiguous-ends");
    public FrozenSet<string> NearMisses { get; } = lists.Words("near-misses");
    public FrozenSet<string> Revocable { get; } = lists.Words("revocable");
    public FrozenSet<string> Revoking { get; } = lists.Words("revoking");
    public FrozenSet<string> Barring { get; } = lists.Words("barring");
    public IReadOnlyList<string[]> Exceptions { get; } = Phrases(lists, "exceptions");
    public FrozenSet<string> ExceptedLeads { get; } = lists.Words("excepted-leads");
    public FrozenSet<string> Wished { get; } = lists.Words("wished");
    public FrozenSet<string> Deciding { get; } = lists.Words("deciding");
    public FrozenSet<string> TemporalOpeners { get; } = lists.Words("temporal-openers");
    public FrozenSet<string> InfinitiveLeads { get; } = lists.Words("infinitive-leads");
    public FrozenSet<string> Retrospects { get; } = lists.Words("retrospects");
    public FrozenSet<string> Planning { get; } = lists.Words("planning");
    public FrozenSet<string> PlannedItems { get; } = lists.Words("planned-items");

    public FrozenSet<string> Resolving { get; } = lists.Words("resolving");

    public FrozenSet<string> MeantParticiples { get; } = lists.Words("meant-participles");

    public FrozenSet<string> Reflexives { get; } = lists.Words("reflexives");

    public FrozenSet<string> AfterAll { get; } = lists.Words("after-all");
    public FrozenSet<string> Appointed { get; } = lists.Words("appointed");
    public FrozenSet<string> Expecting { get; } = lists.Words("expecting");
    public FrozenSet<string> PresentModals { get; } = lists.Words("present-modals");

    public FrozenSet<string> Awaited { get; } = lists.Words("awaited");
    public FrozenSet<string> AwaitedPrepositions { get; } = lists.Words("awaited-prepositions");
    public FrozenSet<string> Negations { get; } = lists.Words("negations");
    public FrozenSet<string> Auxiliaries { get; } = lists.Words("auxiliaries");
    public FrozenSet<string> PassiveAuxiliaries { get; } = lists.Words("passive-auxiliaries");
    public FrozenSet<string> ToBeForms { get; } = lists.Words("to-be-forms");
    public FrozenSet<string> PredicateAdverbs { get; } = lists.Words("predicate-adverbs");
    public FrozenSet<string> ClauseDividers { get; } = lists.Words("clause-dividers");
    public FrozenSet<string> SubjectKeepingDividers { get; } = lists.Words("subject-keeping-dividers");
    public FrozenSet<string> OneLeads { get; } = lists.Words("one-leads");
    public FrozenSet<string> SubjectPronouns { get; } = lists.Words("subject-pronouns");
    public FrozenSet<string> OtherLeads { get; } = lists.Words("other-leads");
    public FrozenSet<string> ClauseOpeners { get; } = lists.Words("clause-openers");
    public FrozenSet<string> AppositionOpeners { get; } = lists.Words("apposition-openers");
    public FrozenSet<string> BracketWords { get; } = lists.Words("bracket-words");
    public FrozenSet<string> AnaphoricOpeners { get; } = lists.Words("anaphoric-openers");
    public FrozenSet<string> AnaphoricAdjectives { get; } = lists.Words("anaphoric-adjectives");
    public FrozenSet<string> Anaphors { get; } = lists.Words("anaphors");
    public FrozenSet<string> ActorPronouns { get; } = lists.Words("actor-pronouns");
    public FrozenSet<string> PersonPronouns { get; } = lists.Words("person-pronouns");
    public FrozenSet<string> PartitiveHeads { get; } = lists.Words("partitive-heads");
    public FrozenSet<string> Participating { get; } = lists.Words("participating");
    public FrozenSet<string> GoalPrepositions { get; } = lists.Words("goal-prepositions");
    public FrozenSet<string> PresentAdverbs { get; } = lists.Words("present-adverbs");
    public FrozenSet<string> Nowadays { get; } = lists.Words("nowadays");
    public FrozenSet<string> PredicateOpeners { get; } = lists.Words("predicate-openers");
    public FrozenSet<string> GoverningPrepositions { get; } = lists.Words("governing-prepositions");
    public FrozenSet<string> MatterPrepositions { get; } = lists.Words("matter-prepositions");
    public FrozenSet<string> NounLeads { get; } = lists.Words("noun-leads");
    public FrozenSet<string> VerbLeads { get; } = lists.Words("verb-leads");
    public FrozenSet<string> FiniteVerbs { get; } = lists.Words("finite-verbs");
    public FrozenSet<string> FiniteAuxiliaries { get; } = lists.Words("finite-auxiliaries");
    public FrozenSet<string> NarrowingLeads { get; } = lists.Words("narrowing-leads");
    public FrozenSet<string> EllipticOpeners { get; } = lists.Words("elliptic-openers");
    public FrozenSet<string> ClauseSigns { get; } = lists.Words("clause-signs");
    public IReadOnlyList<string> FirstMarks { get; } = lists.Ordered("first-marks");
    public IReadOnlyList<string> RepeatMarks { get; } = lists.Ordered("repeat-marks");

    private static string[][] Phrases(WordLists lists, string name) => [.. lists.Words(name).Select(phrase => phrase.Split(' '))];
}
