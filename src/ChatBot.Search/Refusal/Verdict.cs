namespace ChatBot.Search.Refusal;

/// <summary>What is said of a sentence that may answer. Order: the first that fits is given.</summary>
public enum Verdict
{
    /// <summary>It answers.</summary>
    Answers,

    /// <summary>The text itself only asks it.</summary>
    OnlyAsked,

    /// <summary>A name that is asked for is not there.</summary>
    NameMissing,

    /// <summary>It speaks of another time.</summary>
    DateDiffers,

    /// <summary>The kind of thing that is asked for is not there: no date, no place, no number of that thing, no reason.</summary>
    KindMissing,

    /// <summary>It tells of what might come, and the question of what was done.</summary>
    NotRealised,

    /// <summary>Words that carry the question have no counterpart.</summary>
    WordsMissing,

    /// <summary>Another sentence, which does not answer, says more of what is asked than this one.</summary>
    OtherSaysMore,
}
