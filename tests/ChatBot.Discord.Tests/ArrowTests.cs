using System.Xml.Linq;
using ChatBot.Discord.Gateway;
using ChatBot.Testing;

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
        var project = XDocument.Load(Path.Combine(ProjectFolder.Path, "src", "ChatBot.Discord", "ChatBot.Discord.csproj"));
        Assert.Empty(project.Descendants("ProjectReference"));
        Assert.Empty(project.Descendants("PackageReference"));
    }
}
