using System.Collections.Frozen;

namespace ChatBot.Corpus.Lexicons;

/// <summary>The words by which numbers are read, and asked for. The file tells what each list is for.</summary>
public sealed class FigureWords(WordLists lists)
{
    public FrozenSet<string> UnitWords { get; } = lists.Words("unit-words");
    public FrozenSet<string> CountedEnds { get; } = lists.Words("counted-ends");
    public FrozenSet<string> Hedges { get; } = lists.Words("hedges");
    public FrozenSet<string> MeasuringAuxiliaries { get; } = lists.Words("measuring-auxiliaries");
    public FrozenSet<string> QuantityWords { get; } = lists.Words("quantity-words");
    public FrozenSet<string> AttributeOpeners { get; } = lists.Words("attribute-openers");
    public FrozenSet<string> SubjectOpeners { get; } = lists.Words("subject-openers");
    public FrozenSet<string> SubjectDividers { get; } = lists.Words("subject-dividers");
    public FrozenSet<string> SubjectStandIns { get; } = lists.Words("subject-stand-ins");
    public FrozenSet<string> NumberedReferences { get; } = lists.Words("numbered-references");
    public FrozenSet<string> VerseOpeners { get; } = lists.Words("verse-openers");
    public FrozenSet<string> PricedEnds { get; } = lists.Words("priced-ends");
    public FrozenSet<string> FigureNouns { get; } = lists.Words("figure-nouns");
    public FrozenSet<string> LastingNouns { get; } = lists.Words("lasting-nouns");
}
