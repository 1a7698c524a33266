using System.Text;
using ChatBot.Corpus.Names;
using ChatBot.Corpus.Records;
using ChatBot.Corpus.Words;
using ChatBot.Corpus.Works;

namespace ChatBot.Corpus.Tests.Names;

public class EntityDiscoveryTests
{
    [Fact]
    public void Longer_and_shorter_forms_and_acronyms_are_joined()
    {
        var names = Find("However, Captain Ada Norrby left. Norrby told the Marine Survey Office (MSO) of it, and the MSO paid. "
            + "He saw Varhaven in May.");

        Assert.Equal(["Norrby"], Find(names, "Ada Norrby").Aliases);
        Assert.Equal(NameKind.Person, Find(names, "Ada Norrby").Kind);
        Assert.Contains("MSO", Find(names, "Marine Survey Office").Aliases);
        Assert.Contains(names, name => name.Canonical == "Varhaven");
        Assert.DoesNotContain(names, name => name.Canonical is "However" or "Captain" or "May" or "He" or "MSO" or "Norrby");
    }

    [Fact]
    public void Spellings_of_one_name_are_one()
    {
        var name = Assert.Single(Find("We met Sergei Petrov and then Sergey Petrov, and later Petrov again."));

        Assert.Equal(3, name.Aliases.Count + 1);
    }

    [Fact]
    public void Whom_one_writes_to_is_no_place()
    {
        var names = Find(
            "She wrote a letter to Ola Vinge. Word came from Rut Dahl, and Mrs. Dahl came to Varhaven. He lives near Varhaven.");

        Assert.Equal(NameKind.Unknown, Find(names, "Ola Vinge").Kind);
        Assert.Equal(NameKind.Person, Find(names, "Rut Dahl").Kind);
        Assert.Equal(NameKind.Place, Find(names, "Varhaven").Kind);
    }

    [Theory]
    [InlineData("We met Pieter van der Berg at noon.", "Pieter van der Berg")]
    [InlineData("We met Ruth Lind-Olsen at noon.", "Ruth Lind-Olsen")]
    [InlineData("Al-Marsa, at noon. We met a man of the al kind.", "Al-Marsa")]
    [InlineData("We met President Moe of Ravnia at noon.", "Moe", "Ravnia")]
    [InlineData("We met H.E. Ivo Marten at noon, and H.E. President Ole Dahl.", "Ivo Marten", "Ole Dahl")]
    [InlineData("The Minister of Trade was at Ravnia.", "Trade", "Ravnia")]
    [InlineData("We met Sean O’Dowd at noon.", "Sean O’Dowd")]
    [InlineData("We met Carl Moe, Jr. at noon.", "Carl Moe")]
    [InlineData("We met Carl Moe III at noon.", "Carl Moe")]
    [InlineData("We met Luis de la Vega at noon.", "Luis de la Vega")]
    public void A_name_is_whole_and_without_what_is_none(string text, params string[] names) =>
        Assert.Equal(names.Order(), Find(text).Select(found => found.Canonical).Order());

    [Fact]
    public void Whom_config_names_may_be_called_by_the_given_name_alone()
    {
        var given = new[] { new Name("Devra Moll", NameKind.Person), new Name("Ida Lund", NameKind.Person),
            new Name("Ida Berg", NameKind.Person) };

        var names = EntityDiscovery.Together(
            given, Find("That night Devra could not sleep. Uncle Devra rose, and Ida laughed.", new Gazetteer(given)));

        Assert.Equal(["Devra"], Find(names.Names, "Devra Moll").Aliases);
        Assert.Empty(Find(names.Names, "Ida Lund").Aliases);
    }

    [Fact]
    public void Whom_config_names_is_found_under_another_spelling()
    {
        var given = new[] { new Name("Astri Mørk", NameKind.Person), new Name("Ida Lund-Berg", NameKind.Person) };

        var names = EntityDiscovery.Together(
            given, Find("That night Astri Moerk could not sleep, and Lund-Berg laughed.", new Gazetteer(given)));

        Assert.Equal(2, names.Names.Count);
        Assert.Equal(["Astri Moerk"], Find(names.Names, "Astri Mørk").Aliases);
    }

    [Fact]
    public void Whoever_has_the_family_name_of_a_person_of_config_is_a_person()
    {
        Name[] given = [new("Otto Norrby", NameKind.Person)];

        var names = EntityDiscovery.Together(
            given, Find("The ferrymen sent Ada Norrby to the council. Ms Norrby spoke first.", new Gazetteer(given)));

        Assert.Equal(NameKind.Person, Find(names.Names, "Ada Norrby").Kind);
    }

    [Fact]
    public void A_draft_is_yaml_that_can_be_read_again()
    {
        using var library = new ChatBot.Testing.Libraries.TemporaryLibrary();
        library.With("config/names/draft.yaml", NamesDraft.Write(Find("He saw Ada Norrby’s T-34 in Port Hale.")));

        Assert.Empty(NamesReader.Read(library.Folder).Problems);
        Assert.Contains(NamesReader.Read(library.Folder).Names, name => name.Canonical == "Ada Norrby");
    }

    private static Name Find(IReadOnlyList<Name> names, string canonical) => Assert.Single(names, name => name.Canonical == canonical);

    private static IReadOnlyList<Name> Find(string text, Gazetteer? known = null)
    {
        var work = new Work(
            new CslItem { Id = "w" }, "seeds/w.txt", Encoding.UTF8.GetBytes(text), text, WorkParts.Whole(text), null, false);
        var common = Analyzer.ReadParts(text).Where(token => char.IsLower(text[token.Span.Start])).Select(token => token.Word).ToHashSet();
        return EntityDiscovery.Join([EntityDiscovery.In(work, known ?? Gazetteer.Empty, 0, common)], known ?? Gazetteer.Empty);
    }
}
