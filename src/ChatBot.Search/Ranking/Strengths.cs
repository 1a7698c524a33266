using ChatBot.Search.NearWords;

namespace ChatBot.Search.Ranking;

/// <summary>What a counterpart that is not the word itself is worth, of 1. Set by hand from what each relation promises, then held by cross-validation.</summary>
internal static class Strengths
{
    public const double Synonym = 0.95;
    public const double Misspelling = 0.9;

    /// <summary>A word met in the sentence before, where the sentence leans back on it, and where it does not.</summary>
    public const double LeaningBack = 0.7;
    public const double Before = 0.35;

    /// <summary>How sure it is that a name of the sentence before is spoken of where nothing points back to it.</summary>
    public const double UnsureName = 0.5;

    /// <summary>A word met earlier in the paragraph only.</summary>
    public const double InParagraph = 0.3;

    /// <summary>A name met earlier in the work only, where the sentence has a pronoun for it.</summary>
    public const double ByPronoun = 0.4;

    /// <summary>A place named before in the paragraph, where the sentence speaks of "the two countries".</summary>
    public const double OneOfPair = 0.6;

    /// <summary>A verb met without the small word that goes with it in the question ("pay for").</summary>
    public const double WithoutParticle = 0.85;

    /// <summary>A word met in the question of the text that the sentence comes after.</summary>
    public const double Answering = 0.9;

    /// <summary>A word met in the title of the work only.</summary>
    public const double Title = 0.3;

    private const double LeastCosine = 0.3;
    private const double FullCosine = 0.9;
    public const double NearWord = 0.85;

    /// <summary>How sure it is that a word which a thesaurus lists beside another says the same.</summary>
    public const double SurelyAkin = 0.5;

    /// <summary>From here on a counterpart names the same thing.</summary>
    public const double MuchTheSame = 0.75;

    /// <summary>What the nearest word of a collection is worth to a word that it lacks, and from which cosine on.</summary>
    public const double Stretched = 0.7;
    public const double LeastStretched = 0.42;

    public static double Of(WordRelation relation) => relation switch
    {
        WordRelation.Form => 1,
        WordRelation.Same => 0.85,
        WordRelation.Derived => 0.9,
        WordRelation.Seat => 0.85,
        WordRelation.Broader => 0.5,
        WordRelation.Narrower => 0.55,
        WordRelation.Named => 0.6,
        WordRelation.Inside => 0.4,
        WordRelation.Around => 0.6,
        WordRelation.Akin => 0.65,
        _ => 0,
    };

    public static double OfCosine(double cosine) =>
        NearWord * Math.Clamp((cosine - LeastCosine) / (FullCosine - LeastCosine), 0, 1);
}
