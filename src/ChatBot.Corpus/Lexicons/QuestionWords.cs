using System.Collections.Frozen;

namespace ChatBot.Corpus.Lexicons;

/// <summary>The words that questions ask by. The file tells what each list is for.</summary>
public sealed class QuestionWords(WordLists lists)
{
    public FrozenSet<string> PlaceModifiers { get; } = lists.Words("place-modifiers");
    public FrozenSet<string> Latest { get; } = lists.Words("latest");
    public FrozenSet<string> Earliest { get; } = lists.Words("earliest");
    public FrozenSet<string> TravelVerbs { get; } = lists.Words("travel-verbs");
    public FrozenSet<string> TravelPrepositions { get; } = lists.Words("travel-prepositions");
    public FrozenSet<string> Reasons { get; } = lists.Words("reasons");
    public FrozenSet<string> ReasonOpeners { get; } = lists.Words("reason-openers");
    public FrozenSet<string> SeveralSigns { get; } = lists.Words("several-signs");
    public FrozenSet<string> Lacks { get; } = lists.Words("lacks");
    public FrozenSet<string> Frequencies { get; } = lists.Words("frequencies");
    public FrozenSet<string> GrammarWords { get; } = lists.Words("grammar-words");
    public FrozenSet<string> QueryStopWords { get; } = lists.Words("query-stop-words");
    public FrozenSet<string> LightWords { get; } = lists.Words("light-words");
    public FrozenSet<string> NounOpeners { get; } = lists.Words("noun-openers");
    public FrozenSet<string> Prepositions { get; } = lists.Words("prepositions");
    public FrozenSet<string> PronounSubjects { get; } = lists.Words("pronoun-subjects");
    public FrozenSet<string> HelpingVerbs { get; } = lists.Words("helping-verbs");
    public FrozenSet<string> WishingVerbs { get; } = lists.Words("wishing-verbs");
    public FrozenSet<string> SourceWords { get; } = lists.Words("source-words");

    /// <summary>What a unit measures, several with blanks between: "pound" is of "money weight".</summary>
    public FrozenDictionary<string, string> MeasureUnits { get; } = lists.Texts("measure-units");

    /// <summary>Which factuality is asked for by a word, as <c>Factuality</c> names it.</summary>
    public FrozenDictionary<string, string> FactualityWords { get; } = lists.Texts("factuality-words");
    public FrozenSet<string> NounDeterminers { get; } = lists.Words("noun-determiners");
    public FrozenSet<string> PlaceLeads { get; } = lists.Words("place-leads");
    public FrozenSet<string> AgeWords { get; } = lists.Words("age-words");
    public FrozenSet<string> LifeWords { get; } = lists.Words("life-words");
    public FrozenSet<string> DoAuxiliaries { get; } = lists.Words("do-auxiliaries");
    public FrozenSet<string> Modals { get; } = lists.Words("modals");
    public FrozenSet<string> UnrealWords { get; } = lists.Words("unreal-words");
    public FrozenSet<string> SupportVerbs { get; } = lists.Words("support-verbs");
    public FrozenSet<string> ParticlePrepositions { get; } = lists.Words("particle-prepositions");
    public FrozenSet<string> WritingWords { get; } = lists.Words("writing-words");
    public FrozenSet<string> WrittenThings { get; } = lists.Words("written-things");
    public FrozenSet<string> TimelineWords { get; } = lists.Words("timeline-words");
}
