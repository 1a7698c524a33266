namespace ChatBot.Daily;

/// <summary>Nothing is ever deleted: what is turned off keeps its settings and its ledger.</summary>
public enum SubscriptionState
{
    On,

    /// <summary>Turned off by an admin.</summary>
    Off,

    /// <summary>Stopped by the bot; <see cref="Health.Reason"/> says why.</summary>
    Paused,
}
