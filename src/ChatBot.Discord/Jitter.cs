using System.Security.Cryptography;

namespace ChatBot.Discord;

/// <summary>A random share of a wait, from 0 up to but not including 1. Injected, so that tests choose it.</summary>
public delegate double Jitter();

/// <summary>Where jitter comes from outside of tests.</summary>
public static class JitterSource
{
    /// <summary>From the system's generator, which any thread may ask.</summary>
    public static Jitter System { get; } = () => RandomNumberGenerator.GetInt32(1 << 30) / (double)(1 << 30);
}
