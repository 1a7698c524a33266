using System.Diagnostics;

namespace ChatBot.Testing.Workers;

/// <summary>
/// The program that tests start as a process of its own: the one that was built with them, or the published one that the variable
/// PUBLISHED_CHATBOT names.
/// </summary>
public static class BotProgram
{
    /// <summary>How to start it; what it writes is redirected.</summary>
    public static ProcessStartInfo With(params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        if (start.Environment.TryGetValue("PUBLISHED_CHATBOT", out var published) && published is { Length: > 0 })
            start.FileName = published;
        else
        {
            start.FileName = "dotnet";
            start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "chatbot.dll"));
        }
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        return start;
    }
}
