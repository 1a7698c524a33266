using ChatBot.Corpus.Citations;
using ChatBot.Corpus.Records;
using static ChatBot.Corpus.Tests.Citations.SampleSources;

namespace ChatBot.Corpus.Tests.Citations;

public class AuthorNamesTests
{
    [Theory]
    [InlineData("Jean-Paul Marie", "J.-P. M.")]
    [InlineData("J-P", "J.-P.")]
    [InlineData("Mei-ling", "M.")]
    [InlineData("M.K.", "M. K.")]
    [InlineData("MK", "M. K.")]
    [InlineData("A B", "A. B.")]
    [InlineData("Ali bin", "A. bin")]
    [InlineData("Abd al-Karim", "A. al-K.")]
    [InlineData("Yu. N.", "Yu. N.")]
    [InlineData("Élodie", "É.")]
    [InlineData("ida", "i.")]
    [InlineData("Sora (하늘)", "S.")]
    [InlineData("Robert \"Red\" A.", "R. A.")]
    [InlineData("(Ines)", "I.")]
    public void Given_names_become_initials(string given, string expected) => Assert.Equal(expected, AuthorNames.Initials(given));

    [Theory]
    [InlineData("Holm", "Peter, IV", "Holm, P., IV", "Peter Holm IV", "{Holm, IV, Peter}")]
    [InlineData("Holm", "Peter, Jr", "Holm, P., Jr.", "Peter Holm Jr.", "{Holm, Jr., Peter}")]
    [InlineData("Holm", "Peter Sr.", "Holm, P., Sr.", "Peter Holm Sr.", "{Holm, Sr., Peter}")]
    [InlineData("Prado, Jr.", "Ana", "Prado, A., Jr.", "Ana Prado Jr.", "{Prado, Jr., Ana}")]
    [InlineData("Prado III", "Ana", "Prado, A., III", "Ana Prado III", "{Prado, III, Ana}")]
    [InlineData("Holm", "Peter V", "Holm, P. V.", "Peter V. Holm", "{Holm, Peter V}")]
    [InlineData("Holm", "Peter, PhD", "Holm, P.", "Peter Holm", "{Holm, Peter}")]
    [InlineData("Holm, M.D.", "Dr. Peter", "Holm, P.", "Peter Holm", "{Holm, Peter}")]
    [InlineData("Holm,", "Peter;", "Holm, P.", "Peter Holm", "{Holm, Peter}")]
    [InlineData("Holm", "M.A.", "Holm, M. A.", "M. A. Holm", "{Holm, M.A.}")]
    [InlineData("O'Dell", "Peter", "O’Dell, P.", "Peter O’Dell", "{O'Dell, Peter}")]
    [InlineData("van der Meer", "Jan", "van der Meer, J.", "Jan van der Meer", "{{van der Meer}, Jan}")]
    [InlineData("Meer", "Jan van der", "Meer, J. van der", "Jan van der Meer", "{Meer, Jan van der}")]
    [InlineData("\\\"van der Meer\\\"", "Jan", "van der Meer, J.", "Jan van der Meer", "{{van der Meer}, Jan}")]
    [InlineData("Smith &amp; Co", "", "Smith & Co", "Smith & Co", @"{{Smith \& Co}}")]
    public void A_name_is_put_in_its_parts_however_the_record_was_typed(string family, string given, string apa, string note, string bibTeX)
    {
        var item = One($$"""{"id": "x", "type": "book", "title": "T", "author": [{"family": "{{family}}", "given": "{{given}}"}],"""
            + $$""" "issued": {"date-parts": [[1990]]} }""");
        Assert.Equal($"{apa.TrimEnd('.')}. (1990). T.", Citation.Of(item, CitationStyle.Apa).Entry.ToString());
        Assert.Equal($"{note}, T (1990).", Citation.Of(item, CitationStyle.Chicago).Mention.ToString());
        Assert.Contains($"author = {bibTeX}", BibTex.Of(item));
    }

    [Theory]
    [InlineData("王", "小波", "王小波")]
    [InlineData("김", "하늘", "김하늘")]
    [InlineData("佐々木", "あき", "佐々木あき")]
    [InlineData("スミス", "アンナ", "アンナ・スミス")]
    public void A_name_in_an_East_Asian_script_stands_whole_with_the_family_first(string family, string given, string whole)
    {
        var name = new CslName { Family = family, Given = given };
        Assert.All([AuthorNames.Short(name), AuthorNames.Inverted(name), AuthorNames.InvertedInitials(name), AuthorNames.Natural(name),
            AuthorNames.NaturalInitials(name)], form => Assert.Equal(whole, form));
    }

    [Fact]
    public void A_particle_that_ends_in_an_apostrophe_joins_the_name()
    {
        var name = new CslName { Family = "Arc", Given = "Jeanne", NonDroppingParticle = "d'" };
        Assert.Equal("Jeanne d’Arc", AuthorNames.Natural(name));
        Assert.Equal("d’Arc, Jeanne", AuthorNames.Inverted(name));
    }

    [Fact]
    public void A_name_of_one_part_is_not_turned_round()
    {
        Assert.Equal("Plato", AuthorNames.Inverted(new CslName { Given = "Plato" }));
        Assert.Equal("World Bank", AuthorNames.Inverted(new CslName { Literal = "World Bank" }));
        Assert.Equal("Plato", AuthorNames.Short(new CslName { Family = "Plato" }));
    }

    [Fact]
    public void A_suffix_follows_the_name_with_the_comma_that_the_form_asks_for()
    {
        var name = new CslName { Family = "King", Given = "Martin L.", Suffix = "Jr." };
        Assert.Equal("King, Martin L., Jr.", AuthorNames.Inverted(name));
        Assert.Equal("Martin L. King Jr.", AuthorNames.Natural(name));
        Assert.Equal("Martin L. King, Jr.", AuthorNames.Natural(name, suffixComma: true));
    }

    [Fact]
    public void A_list_that_ends_in_others_names_no_person_of_that_name()
    {
        var item = One("""{"id": "x", "type": "book", "title": "T", "author": [{"family": "Holm", "given": "Peter"}, {"literal":"""
            + """ "others"}], "issued": {"date-parts": [[1990]]} }""");
        Assert.Equal("Holm, P., et al. (1990). T.", Citation.Of(item, CitationStyle.Apa).Entry.ToString());
        Assert.Equal("(Holm et al., 1990)", Citation.Of(item, CitationStyle.Apa).Mention.ToString());
        Assert.Equal("Holm, Peter, et al. T. 1990.", Citation.Of(item, CitationStyle.Mla).Entry.ToString());
        Assert.Equal("Holm, Peter, et al. T. 1990.", Citation.Of(item, CitationStyle.Chicago).Entry.ToString());
        Assert.Equal("Peter Holm et al., T (1990).", Citation.Of(item, CitationStyle.Chicago).Mention.ToString());
        Assert.Contains("author = {Holm, Peter and others}", BibTex.Of(item));
    }

    [Theory]
    [InlineData("""[{"family": "Holm", "given": "P."}]""", "[]", "P. Holm")]
    [InlineData("[]", """[{"family": "Holm", "given": "P."}]""", "P. Holm (ed.)")]
    [InlineData("[]", """[{"family": "Holm", "given": "P."}, {"family": "王", "given": "小波"}]""", "P. Holm and 王小波 (eds.)")]
    [InlineData("""[{"family": " "}]""", "[]", null)]
    public void Who_answers_for_a_work_is_its_authors_or_its_editors(string authors, string editors, string? expected) =>
        Assert.Equal(expected, PlainRecord.Authors(One($$"""{"id": "x", "author": {{authors}}, "editor": {{editors}} }""")));
}
