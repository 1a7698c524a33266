namespace ChatBot.Daily;

/// <summary>The state file cannot be used; the message says why and what to do, for whoever runs the bot. Nothing was changed.</summary>
public sealed class StateUnavailableException : Exception
{
    public StateUnavailableException(string message)
        : base(message)
    {
    }

    public StateUnavailableException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
