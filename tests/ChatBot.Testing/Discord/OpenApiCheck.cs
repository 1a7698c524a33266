using System.Diagnostics;

namespace ChatBot.Testing.Discord;

/// <summary>
/// Checks what was sent against Discord's own description of its REST API, with npm's ajv under Node. The description
/// is not part of the project; where it, Node or ajv is missing, the tests that need it are skipped.
/// </summary>
public static class OpenApiCheck
{
    /// <summary>Why the check cannot be made here; null where it can.</summary>
    public static string? Missing { get; } =
        ProjectFolder.Find() is not { } folder ? "The project's folder was not found."
        : !File.Exists(Description(folder)) ? "Discord's openapi.json is not beside the project (../shared/discord/openapi.json)."
        : !Directory.Exists(Path.Combine(Checker(folder), "node_modules", "ajv"))
            ? "ajv is not installed: npm install --prefix tests/ChatBot.Testing/openapi"
        : null;

    /// <returns>What was refused and why; empty where nothing was.</returns>
    public static async Task<string> RefusedAsync(FakeDiscord discord)
    {
        var folder = ProjectFolder.Path;
        var lines = Path.GetTempFileName();
        try
        {
            await discord.Rest.WriteLinesAsync(lines);
            var start = new ProcessStartInfo("node",
                [Path.Combine(Checker(folder), "validate.mjs"), Description(folder), lines])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true
            };
            using var node = Process.Start(start)!;
            var said = await node.StandardOutput.ReadToEndAsync();
            var faults = await node.StandardError.ReadToEndAsync();
            await node.WaitForExitAsync();
            return node.ExitCode == 0 ? "" : said + faults;
        }
        finally
        {
            File.Delete(lines);
        }
    }

    private static string Checker(string folder) => Path.Combine(folder, "tests", "ChatBot.Testing", "openapi");

    private static string Description(string folder) => Path.GetFullPath(Path.Combine(folder, "..", "shared", "discord", "openapi.json"));
}
