using ChatBot.Corpus.Names;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Tests.Names;

public class NameTaggerTests
{
    private static readonly Gazetteer Names = new(
    [
        new Name("Norland", NameKind.Place) { Demonyms = ["Norlandish"] },
        new Name("Varhaven", NameKind.Place) { PartOf = ["Norland"] },
        new Name("East Varhaven", NameKind.Place),
        new Name("Petrel-12", "equipment"),
        new Name("Ada Page", NameKind.Person),
        new Name("Tomas Vell", NameKind.Person),
        new Name("Erik Vell", NameKind.Person),
        new Name("Marine Survey Office", NameKind.Organisation),
        new Name("United States", NameKind.Place) { Aliases = ["US"] },
    ]);

    [Theory]
    [InlineData("He sailed to East Varhaven.", "East Varhaven")]
    [InlineData("Norland’s ships", "Norland")]
    [InlineData("two PETREL-12 boats", "Petrel-12")]
    [InlineData("two Petrel 12s", "Petrel-12")]
    [InlineData("a Petrel-12M", "Petrel-12")]
    [InlineData("the MSO says", "Marine Survey Office")]
    [InlineData("Var-haven is far", "Varhaven")]
    [InlineData("in the US now", "United States")]
    [InlineData("a Norlandish ship", "Norland")]
    public void Whole_words_are_found_whatever_case_hyphens_and_quotes(string text, string name) =>
        Assert.Equal(name, Assert.Single(Read(text)).Resolved!.Canonical);

    [Theory]
    [InlineData("a page of the book")]
    [InlineData("Norlands")]
    [InlineData("Petrel-1 and Petrel-13")]
    [InlineData("he told us a story")]
    [InlineData("the mso")]
    [InlineData("Then came Clara Page with the tide.")]
    public void A_common_word_another_number_and_a_part_of_a_word_are_no_names(string text) => Assert.Empty(Read(text));

    [Fact]
    public void A_family_name_of_two_is_both() =>
        Assert.Equal(["Tomas Vell", "Erik Vell"], Assert.Single(Read("Then Vell left.")).Names.Select(name => name.Canonical));

    [Fact]
    public void What_lies_in_a_place_lies_in_it_however_deep()
    {
        var gazetteer = new Gazetteer([new Name("A", NameKind.Place), new Name("B", NameKind.Place) { PartOf = ["A"] },
            new Name("C", NameKind.Place) { PartOf = ["B"] }]);

        Assert.True(gazetteer.IsWithin(gazetteer.Find("C")!, gazetteer.Find("A")!));
        Assert.False(gazetteer.IsWithin(gazetteer.Find("A")!, gazetteer.Find("C")!));
    }

    [Theory]
    [InlineData("Medium Multi-Role Ice Boat", "mmrib")]
    [InlineData("Office of Marine Survey", "oms")]
    [InlineData("Office of Marine Survey", "ooms")]
    public void Initials_are_formed_with_and_without_small_words(string name, string initials) =>
        Assert.Contains(initials, Initials.Of(name));

    private static List<NameMention> Read(string text) => NameTagger.Read(text, new TextSpan(0, text.Length), Names);
}
