namespace ChatBot.Daily;

/// <summary>What a channel gets on a date of which the library has nothing.</summary>
public enum WhenEmpty
{
    Skip,

    /// <summary>What happened within three days of the date, in any year, labelled so.</summary>
    Week,

    /// <summary>What happened in that month, labelled so.</summary>
    Month,

    /// <summary>The sentence that the channel has not been shown for longest, labelled so.</summary>
    Quotation,
}
