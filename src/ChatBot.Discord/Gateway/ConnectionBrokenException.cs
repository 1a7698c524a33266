namespace ChatBot.Discord.Gateway;

/// <summary>
/// A socket failed: a reset, a proxy's time-out, a network gone. Any other exception on a connection's way is a fault of ours.
/// </summary>
internal sealed class ConnectionBrokenException(Exception inner) : Exception(inner.Message, inner);
