using ChatBot.Search.Library;
using ChatBot.Testing.Libraries;

namespace ChatBot.Search.Tests.Lenses;

public class NarrowingKindsTests
{
    [Theory]
    [InlineData("narrowedBy: [vessel]", 5)]
    [InlineData("\"narrowedBy\":\n  - vessel", 6)]
    public void A_kind_that_no_name_has_is_told_with_its_line(string field, int line)
    {
        using var library = new TemporaryLibrary()
            .With("config/names/places.yaml", "kind: place\nnames:\n  - name: Kirkwall\n")
            .With("config/commands/voyages.yaml",
            $"name: voyages\ndescription: Who sailed\nwords: [sail]\n# narrowedBy: [place]\n{field}\n");

        var problem = Assert.Single(LibraryReader.Read(library.Folder, data: null).Problems,
            problem => problem.Message.Contains("\"vessel\"", StringComparison.Ordinal));

        Assert.Equal(("config/commands/voyages.yaml", line, true), (problem.File, problem.Line, problem.IsWarning));
    }
}
