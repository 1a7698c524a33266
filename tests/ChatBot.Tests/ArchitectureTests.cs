using System.Reflection;
using ChatBot.Corpus.Works;
using ChatBot.Search.Answers;

namespace ChatBot.Tests;

/// <summary>The arrows between the projects: ChatBot → Search → Corpus, ChatBot → Discord, and no other.</summary>
public class ArchitectureTests
{
    [Fact]
    public void Corpus_knows_none_of_the_others() => Assert.Empty(ProjectsKnownTo(typeof(Work).Assembly));

    [Fact]
    public void Search_knows_Corpus_alone() => Assert.Equal(["ChatBot.Corpus"], ProjectsKnownTo(typeof(Answer).Assembly));

    [Fact]
    public void Discord_knows_none_of_the_others() => Assert.Empty(ProjectsKnownTo(Assembly.Load("ChatBot.Discord")));

    private static IEnumerable<string> ProjectsKnownTo(Assembly assembly) =>
        assembly.GetReferencedAssemblies().Select(name => name.Name!).Where(name => name.StartsWith("ChatBot", StringComparison.OrdinalIgnoreCase)).Order();
}
