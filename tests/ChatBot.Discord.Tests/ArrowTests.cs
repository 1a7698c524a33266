using System.Xml.Linq;
using ChatBot.Discord.Gateway;

namespace ChatBot.Discord.Tests;

public class ArrowTests
{
    [Fact]
    public void The_Discord_library_knows_no_other_project() => Assert.DoesNotContain(
        typeof(GatewayClient).Assembly.GetReferencedAssemblies(),
        name => name.Name!.StartsWith("ChatBot", StringComparison.Ordinal));

    [Fact]
    public void Its_project_refers_to_no_other()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "ChatBot.sln"))) folder = folder.Parent;
        var project = XDocument.Load(Path.Combine(folder.FullName, "src", "ChatBot.Discord", "ChatBot.Discord.csproj"));
        Assert.Empty(project.Descendants("ProjectReference"));
        Assert.Empty(project.Descendants("PackageReference"));
    }
}
