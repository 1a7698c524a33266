namespace ChatBot.Search.Answers;

/// <summary>How sure it is that what is quoted answers.</summary>
public enum Certainty
{
    /// <summary>It is claimed as the answer.</summary>
    Sure,

    /// <summary>The closest passages, which may not answer.</summary>
    Unsure,
}
