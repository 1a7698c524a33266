using ChatBot.Search.Lenses;
using ChatBot.Testing.Libraries;

namespace ChatBot.Search.Tests.Lenses;

public class LensReaderTests
{
    [Fact]
    public void Every_fault_is_named_with_its_file_and_line()
    {
        using var library = new TemporaryLibrary()
            .With("config/commands/a.yaml", "name: trips\ndescription: Trips\n")
            .With("config/commands/b.yaml", "name: Big Name\ndescription: Trips\nwords: [trip]\n")
            .With("config/commands/c.yaml", "name: ask\ndescription: Trips\nwords: [trip]\n")
            .With("config/commands/d.yaml", "name: walks\ndescription: Walks\nwords: [walk]\n")
            .With("config/commands/e.yaml", "description: More walks\nname: walks\nwords: [walk]\n")
            .With("config/commands/f.yaml", "name: rides\ndescription: Rides\nwords: [ride]\nsorted: newest\n")
            .With("config/commands/g.yaml",
            "name: swims\ndescription: Swims\nwords:\n  - { then: [to] }\n  - { word: swim, as: adverb }\nsort: best\n")
            .With("config/commands/h.yaml", "name: [\n");

        var reading = LensReader.Read(library.Folder, ReservedNames.All);

        Assert.Equal(["walks", "rides", "swims"], reading.Lenses.Select(lens => lens.Name));
        Has("a.yaml", 1, "has no words");
        Has("b.yaml", 1, "Discord refuses");
        Has("c.yaml", 1, "built in");
        Has("e.yaml", 2, "config/commands/d.yaml");
        Has("f.yaml", 4, "\"sorted\" is no field");
        Has("g.yaml", 4, "has no word");
        Has("g.yaml", 5, "word class");
        Has("g.yaml", 6, "no choice");
        Assert.Contains(reading.Problems, problem => problem.File.EndsWith("h.yaml", StringComparison.Ordinal)
            && problem.Message.Contains("no YAML"));
        Assert.All(reading.Problems, problem => Assert.NotEmpty(problem.Remedy));

        void Has(string file, int line, string words) =>
            Assert.Contains(reading.Problems, problem => problem.File == $"config/commands/{file}" && (problem.Line == line || line == 1)
                && problem.Message.Contains(words));
    }

    [Theory]
    [InlineData("nameLocalizations: { xx: wege }", "knows no language \"xx\"")]
    [InlineData("nameLocalizations: { de: Große Wege }", "Discord refuses \"Große Wege\"")]
    [InlineData("descriptionLocalizations: { german: Wege }", "knows no language \"german\"")]
    [InlineData("descriptionLocalizations: { de: Wege, pt-BR: \"\" }", "\"pt-BR\" has 0 characters")]
    [InlineData("optionName: private", "option's name")]
    public void What_Discord_would_refuse_is_a_fault(string line, string fault)
    {
        using var library = new TemporaryLibrary()
            .With("config/commands/walks.yaml", $"name: walks\ndescription: Walks\nwords: [walk]\n{line}\n");

        var reading = LensReader.Read(library.Folder, ReservedNames.All);

        Assert.Empty(reading.Lenses);
        Assert.Contains(reading.Problems, problem => problem.Line == 4 && problem.Message.Contains(fault, StringComparison.Ordinal));
    }

    [Fact]
    public void Discord_takes_a_hundred_commands_and_each_lens_beyond_is_a_fault()
    {
        using var library = new TemporaryLibrary();
        for (var i = 0; i < 93; i++) library.With(
            $"config/commands/walk-{i:D2}.yaml", $"name: walk-{i:D2}\ndescription: Walks\nwords: [walk]\n");

        var reading = LensReader.Read(library.Folder, Enumerable.Range(0, 10).Select(i => $"built-in-{i}"));

        Assert.Equal(90, reading.Lenses.Count);
        Assert.Equal(["config/commands/walk-90.yaml", "config/commands/walk-91.yaml", "config/commands/walk-92.yaml"],
            reading.Problems.Select(problem => problem.File));
    }

    [Fact]
    public void A_library_without_lenses_has_none_and_no_fault()
    {
        using var library = new TemporaryLibrary();

        Assert.Empty(LensReader.Read(library.Folder, []).Problems);
    }
}
