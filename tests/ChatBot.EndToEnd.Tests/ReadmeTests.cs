using System.Diagnostics;
using System.Text.RegularExpressions;
using ChatBot.EndToEnd.Tests.Pages.Browser;
using ChatBot.Hosting.Settings;

namespace ChatBot.EndToEnd.Tests;

/// <summary>What README.md tells a stranger to type, typed: word for word, by the shells that are there.</summary>
public sealed partial class ReadmeTests : IDisposable
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(ProjectLibrary.Folder, "README.md"));

    private readonly string _folder = Directory.CreateTempSubdirectory("chatbot-readme-").FullName;

    public ReadmeTests()
    {
        // The program is built already: "dotnet run … --" and "chatbot" start it with what the shell made of the rest.
        var program = Path.Combine(AppContext.BaseDirectory, "chatbot.dll");
        Script("chatbot", $"exec \"{Dotnet}\" \"{program}\" \"$@\"");
        Script("dotnet", $"while [ \"$1\" != -- ]; do shift; done; shift; exec \"{Dotnet}\" \"{program}\" \"$@\"");
    }

    [ShellFact("bash")]
    public void Commands_are_read_by_bash_as_they_stand() => Answered("bash", "-c");

    [ShellFact("zsh")]
    public void Commands_are_read_by_zsh_as_they_stand() => Answered("zsh", "-c");

    [ShellFact("pwsh")]
    public void Commands_are_read_by_PowerShell_as_they_stand() => Answered("pwsh", "-NoProfile", "-Command");

    [ShellFact("bash")]
    public void What_is_shown_as_printed_is_printed()
    {
        var sessions = Blocks().SelectMany(block => block.Split("$ chatbot ").Skip(1)).Select(session => session.Split('\n', 2)).ToList();

        Assert.True(sessions.Count > 1);
        Assert.All(sessions, session => Assert.Equal(Plain(session[1]), Plain(Run($"chatbot {session[0]}", "bash", "-c"))));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Dotnet => Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path
        : Find("dotnet")!;

    internal static string? Find(string program) => (ProcessEnvironment.Find("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);

    private void Answered(string shell, params string[] arguments)
    {
        var lines = Blocks().SelectMany(block => block.Split('\n')).Where(line => line.Contains(" -- ask ", StringComparison.Ordinal))
            .ToList();

        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Contains("▌", Run(line, shell, arguments), StringComparison.Ordinal));
    }

    private static IEnumerable<string> Blocks() => Block().Matches(Readme).Select(match => match.Groups[1].Value);

    private string Run(string line, string shell, params string[] arguments)
    {
        var start = new ProcessStartInfo(shell, [.. arguments, line])
        {
            WorkingDirectory = ProjectLibrary.Folder,
            RedirectStandardOutput = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            Environment =
            {
                ["PATH"] = $"{_folder}{Path.PathSeparator}{ProcessEnvironment.Find("PATH")}",
                ["CHATBOT_LIBRARY"] = ProjectLibrary.Folder,
                ["CHATBOT_DATA"] = Path.Combine(_folder, "data"),
            },
        };
        using var process = Process.Start(start)!;
        return process.StandardOutput.ReadToEnd();
    }

    private void Script(string name, string text)
    {
        var file = Path.Combine(_folder, name);
        File.WriteAllText(file, $"#!/bin/sh\n{text}\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    /// <summary>Without the breaks that the README's width makes, and the bars of their lines.</summary>
    private static string Plain(string text) => Regex.Replace(text.Replace("▌", "", StringComparison.Ordinal), @"\s+", " ").Trim();

    [GeneratedRegex(@"^```\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}

/// <summary>A test in a shell; skipped, saying so, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ShellFactAttribute : FactAttribute
{
    public ShellFactAttribute(string shell) => Skip = ReadmeTests.Find(shell) is null ? $"There is no {shell} on this machine." : null;
}
