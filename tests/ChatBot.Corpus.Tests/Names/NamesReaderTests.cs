using ChatBot.Corpus.Names;
using ChatBot.Testing.Libraries;

namespace ChatBot.Corpus.Tests.Names;

public class NamesReaderTests
{
    [Fact]
    public void A_library_without_names_has_none_and_no_fault()
    {
        using var library = new TemporaryLibrary();

        Assert.Empty(NamesReader.Read(library.Folder).Names);
        Assert.Empty(NamesReader.Read(library.Folder).Problems);
    }

    [Fact]
    public void A_name_that_has_an_entry_already_is_said_with_the_place_of_the_first()
    {
        using var library = new TemporaryLibrary()
            .With("config/names/a.yaml", "names:\n  - { name: Norland, kind: place }\n")
            .With("config/names/b.yaml", "names:\n  - { name: Port Hale, kind: place }\n  - { name: Norland, kind: place }\n");

        var problem = Assert.Single(NamesReader.Read(library.Folder).Problems);

        Assert.Equal(("config/names/b.yaml", 3), (problem.File, problem.Line));
        Assert.Contains("config/names/a.yaml, line 2", problem.Message);
    }

    [Fact]
    public void A_tab_is_reported_on_its_own_line()
    {
        using var library = new TemporaryLibrary().With("config/names/a.yaml", "names:\n  - name: Norland\n\tkind: place\n");

        Assert.Equal(3, Assert.Single(NamesReader.Read(library.Folder).Problems).Line);
    }

    [Fact]
    public void All_faults_are_listed_with_their_lines()
    {
        using var library = new TemporaryLibrary().With("config/names/a.yaml", """
            kind: place
            names:
              - name: Norland
                aliasses: [Nor]
              - name: Varhaven
                partOf: [Norlund]
              - aliases: [x]
              - name: Ada
                kind: person
                roles: [{ title: Captain, from: soon }, { of: Norland }]
            """).With("config/names/b.yaml", "names: [").With("config/names/c.yaml", "names:\n  - name: Nobody\n");

        var problems = NamesReader.Read(library.Folder).Problems;

        Assert.Contains(problems, problem => problem is { File: "config/names/a.yaml", Line: 4 } && problem.Remedy.Contains("\"aliases\""));
        Assert.Contains(problems, problem => problem is { File: "config/names/a.yaml", Line: 6 } && problem.Remedy.Contains("\"Norland\""));
        Assert.Contains(problems, problem => problem is { Line: 7 } && problem.Message.Contains("no name"));
        Assert.Contains(problems, problem => problem is { Line: 10 } && problem.Message.Contains("\"soon\" is no date"));
        Assert.Contains(problems, problem => problem is { Line: 10 } && problem.Message.Contains("no title"));
        Assert.Contains(problems, problem => problem.File == "config/names/b.yaml" && problem.Line > 0);
        Assert.Contains(problems, problem => problem is { File: "config/names/c.yaml", Line: 2 } && problem.Message.Contains("no kind"));
        Assert.All(problems, problem => Assert.NotEmpty(problem.Remedy));
    }
}
