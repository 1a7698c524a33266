using System.Text.RegularExpressions;
using ChatBot.Testing;

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
        var files = Directory.GetFiles(Path.Combine(ProjectFolder.Path, "src", "ChatBot.Search", step), "*.cs");

        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.Empty(
            Uses().Matches(File.ReadAllText(file)).Select(use => use.Groups["step"].Value).Intersect(later)));
    }

    [GeneratedRegex(@"using ChatBot\.Search\.(?<step>\w+);")]
    private static partial Regex Uses();
}
