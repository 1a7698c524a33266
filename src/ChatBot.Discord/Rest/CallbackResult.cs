namespace ChatBot.Discord.Rest;

/// <summary>What became of the first answer to an interaction. The last two are final: nothing is gained by trying again.</summary>
public enum CallbackResult
{
    Accepted,

    /// <summary>Answered before (40060), by an earlier attempt of ours whose reply was lost, or by another process.</summary>
    AlreadyAcknowledged,

    /// <summary>More than 3 s old, or not ours (10062); or no longer ours, and then nothing was sent.</summary>
    Expired,
}
