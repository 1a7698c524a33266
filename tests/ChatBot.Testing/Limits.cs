namespace ChatBot.Testing;

/// <summary>How long a test waits for what is to happen at once, before it fails instead of hanging.</summary>
public static class Limits
{
    /// <summary>Long enough for a machine that does much else.</summary>
    public static TimeSpan TestLimit { get; } = TimeSpan.FromMinutes(2);
}
