using ChatBot.Corpus.Citations;
using ChatBot.Corpus.Sources;

namespace ChatBot.Corpus.Tests.Citations;

public class NameFormsTests
{
    [Theory]
    [InlineData("Jean-Paul Marie", "J.-P. M.")]
    [InlineData("M.K.", "M. K.")]
    [InlineData("MK", "M. K.")]
    [InlineData("Ali bin", "A. bin")]
    [InlineData("Élodie", "É.")]
    public void Given_names_become_initials(string given, string expected) => Assert.Equal(expected, NameForms.Initials(given));

    [Fact]
    public void A_particle_that_ends_in_an_apostrophe_joins_the_name()
    {
        var name = new CslName { Family = "Arc", Given = "Jeanne", NonDroppingParticle = "d’" };
        Assert.Equal("Jeanne d’Arc", NameForms.Natural(name));
        Assert.Equal("d’Arc, Jeanne", NameForms.Inverted(name));
    }

    [Fact]
    public void A_name_of_one_part_is_not_turned_round()
    {
        Assert.Equal("Plato", NameForms.Inverted(new CslName { Given = "Plato" }));
        Assert.Equal("World Bank", NameForms.Inverted(new CslName { Literal = "World Bank" }));
        Assert.Equal("Plato", NameForms.Short(new CslName { Family = "Plato" }));
    }

    [Fact]
    public void A_suffix_follows_the_name_with_the_comma_that_the_form_asks_for()
    {
        var name = new CslName { Family = "King", Given = "Martin L.", Suffix = "Jr." };
        Assert.Equal("King, Martin L., Jr.", NameForms.Inverted(name));
        Assert.Equal("Martin L. King Jr.", NameForms.Natural(name));
        Assert.Equal("Martin L. King, Jr.", NameForms.Natural(name, suffixComma: true));
    }
}
