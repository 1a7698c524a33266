using System.Text.RegularExpressions;

namespace ChatBot.Search.Tests;

/// <summary>The steps of an answer: each may use those before it, and none calls back.</summary>
public partial class StepOrderTests
{
    private static readonly string[] Steps =
        ["Encoder", "RelatedWords", "Index", "Questions", "Retrieve", "Features", "Score", "Decide", "Explain", "Pipeline", "Library",
        "Asking"];

    public static TheoryData<string> Folders => [.. Steps];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_step_uses_only_steps_before_it(string step)
    {
        var later = Steps[(Array.IndexOf(Steps, step) + 1)..];
        var files = Directory.GetFiles(Path.Combine(Source(), step), "*.cs");

        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.Empty(
            Uses().Matches(File.ReadAllText(file)).Select(use => use.Groups["step"].Value).Intersect(later)));
    }

    private static string Source()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "ChatBot.sln")))
            folder = folder.Parent;
        return Path.Combine(folder.FullName, "src", "ChatBot.Search");
    }

    [GeneratedRegex(@"using ChatBot\.Search\.(?<step>\w+);")]
    private static partial Regex Uses();
}
