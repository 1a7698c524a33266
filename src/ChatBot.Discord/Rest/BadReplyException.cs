namespace ChatBot.Discord.Rest;

/// <summary>
/// Discord, or something between, answered with a success that is not what its documentation promises. It passes, as a connection that
/// breaks does: the caller tries again later. The message says what came, and nothing of what a person wrote.
/// </summary>
public sealed class BadReplyException : HttpRequestException
{
    public BadReplyException(string message)
        : base(message)
    {
    }

    public BadReplyException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
