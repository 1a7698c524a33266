using System.Text.Json;
using Microsoft.Playwright;

namespace ChatBot.EndToEnd.Tests.Pages.Browser;

/// <summary>axe-core on a page (https://github.com/dequelabs/axe-core).</summary>
internal static class Axe
{
    private const string Folder = "tests/ChatBot.EndToEnd.Tests/Pages/Browser/axe";

    private static readonly string Script = Path.Combine(ProjectLibrary.Folder, Folder, "node_modules/axe-core/axe.min.js");

    /// <summary>Why axe cannot run, or null when it can.</summary>
    public static string? Missing { get; } = File.Exists(Script) ? null : $"axe-core is not installed: npm install --no-package-lock --prefix {Folder}";

    /// <summary>The serious and critical faults of a page, one line each.</summary>
    public static async Task<IReadOnlyList<string>> FaultsAsync(IPage page)
    {
        await page.EvaluateAsync(await File.ReadAllTextAsync(Script));
        var report = await page.EvaluateAsync<string>("async () => JSON.stringify((await axe.run(document, { resultTypes: ['violations'] })).violations)");
        using var violations = JsonDocument.Parse(report);
        return [.. violations.RootElement.EnumerateArray()
            .Where(violation => violation.GetProperty("impact").GetString() is "serious" or "critical")
            .Select(violation => $"{violation.GetProperty("id").GetString()}: {violation.GetProperty("help").GetString()} at {string.Join(" ", violation.GetProperty("nodes").EnumerateArray().Take(3).Select(node => node.GetProperty("html").GetString()))}")];
    }
}
