using System.Collections.Frozen;

namespace ChatBot.Corpus.Lexicons;

/// <summary>The words by which numbers are read, and asked for. The file tells what each list is for.</summary>
public sealed class FigureWords(WordLists lists)
{
    /// <summary>Numbers of one word, up to ninety; those that dates are counted by among them.</summary>
    public FrozenDictionary<string, int> Numbers { get; } = new[] { "counts", "tens", "further-numbers" }
        .SelectMany(list => lists.Numbers(list)).ToFrozenDictionary();

    /// <summary>What the number before is multiplied by.</summary>
    public FrozenDictionary<string, int> Scales { get; } = lists.Numbers("number-scales");
    public FrozenSet<string> UnitWords { get; } = lists.Words("unit-words");
    public FrozenSet<string> CountedEnds { get; } = lists.Words("counted-ends");
    public FrozenSet<string> Hedges { get; } = lists.Words("hedges");
    public FrozenSet<string> MeasuringAuxiliaries { get; } = lists.Words("measuring-auxiliaries");
    public FrozenSet<string> QuantityWords { get; } = lists.Words("quantity-words");
    public FrozenSet<string> AttributeOpeners { get; } = lists.Words("attribute-openers");
    public FrozenSet<string> SubjectOpeners { get; } = lists.Words("subject-openers");
    public FrozenSet<string> SubjectDividers { get; } = lists.Words("subject-dividers");
    public FrozenSet<string> SubjectStandIns { get; } = lists.Words("subject-stand-ins");
    public FrozenSet<string> PartitivePronouns { get; } = lists.Words("partitive-pronouns");
    public FrozenSet<string> PhraseStops { get; } = lists.Words("phrase-stops");
    public FrozenSet<string> NumberedReferences { get; } = lists.Words("numbered-references");
    public FrozenSet<string> VerseOpeners { get; } = lists.Words("verse-openers");
    public FrozenSet<string> PricedEnds { get; } = lists.Words("priced-ends");
    public FrozenSet<string> FigureNouns { get; } = lists.Words("figure-nouns");
    public FrozenSet<string> LastingNouns { get; } = lists.Words("lasting-nouns");
    public FrozenSet<string> MeasuringVerbs { get; } = lists.Words("measuring-verbs");
    public FrozenSet<string> MeasuringVerbsOfUnits { get; } = lists.Words("measuring-verbs-of-units");
    public FrozenSet<string> CostingVerbs { get; } = lists.Words("costing-verbs");
    public FrozenSet<string> PayingVerbs { get; } = lists.Words("paying-verbs");
    public FrozenSet<string> TradingVerbs { get; } = lists.Words("trading-verbs");

    /// <summary>What is measured, by the word that says so: "high" of a height, "weighs" of a weight.</summary>
    public FrozenDictionary<string, string> Dimensions { get; } = lists.Texts("dimensions");

    /// <summary>By the word with which they measure, lemmas with blanks between: "to" has "come add run".</summary>
    public FrozenDictionary<string, string> MeasuringVerbsWith { get; } = lists.Texts("measuring-verbs-with");
}
