namespace ChatBot.Corpus.Events;

/// <summary>Whether what a text speaks of had come about when it was written.</summary>
public enum Factuality
{
    Happened,

    /// <summary>Wanted, intended, proposed by those who would do it.</summary>
    Planned,

    /// <summary>Foreseen, possible, or still to come.</summary>
    Expected,

    /// <summary>Called off, or told as what would have been.</summary>
    Cancelled,

    /// <summary>Said not to be so.</summary>
    Denied,
}
