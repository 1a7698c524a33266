namespace ChatBot.Daily;

/// <summary>How far the post of one channel and date has come. Claimed and Sent are open; the others are final.</summary>
public enum LedgerState
{
    /// <summary>A process has taken it and may have sent it; whether it arrived is not known.</summary>
    Claimed,

    /// <summary>Discord has given it a message id.</summary>
    Sent,

    Done,

    /// <summary>The library has nothing for the date, and the subscription skips such dates.</summary>
    Empty,

    /// <summary>An admin had it left out.</summary>
    Skipped,

    /// <summary>The bot was not there while it could have been posted.</summary>
    Missed,

    /// <summary>It was tried for as long as the window lasted.</summary>
    Failed,
}
