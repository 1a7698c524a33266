using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Tests.Words;

public class NearSpellingTests
{
    [Theory]
    [InlineData("Vladmir", "Vladimir")]
    [InlineData("Petrof", "Petrov")]
    [InlineData("Sergey", "Sergei")]
    [InlineData("Zullfikar", "Zulfikar")]
    [InlineData("Hossein", "Hussein")]
    [InlineData("Nadeem", "Nadim")]
    [InlineData("Mahmood", "Mahmud")]
    [InlineData("Kristina", "Khristina")]
    public void Spellings_of_one_name_are_near(string left, string right) => Assert.True(NearSpelling.IsNear(left, right));

    [Theory]
    [InlineData("Kérimov", "Karimov")]
    [InlineData("Mahmood", "MAHMUD")]
    [InlineData("Oslo", "Bonn")]
    public void Folded_words_are_as_far_from_each_other(string left, string right) => Assert.Equal(
        NearSpelling.Distance(left, right), NearSpelling.DistanceOfFolded(Folding.Fold(left), Folding.Fold(right)));

    [Theory]
    [InlineData("T-34", "T-35")]
    [InlineData("Indra", "India")]
    [InlineData("Oslo", "Bonn")]
    [InlineData("Vell", "Bell")]
    [InlineData("Norrby", "Nordal")]
    public void Two_names_are_not(string left, string right) => Assert.False(NearSpelling.IsNear(left, right));

    [Fact]
    public void A_swap_of_neighbours_is_one_edit() => Assert.Equal(1, NearSpelling.Edits("abcd", "abdc"));

    [Theory]
    [InlineData("defence", "defense")]
    [InlineData("harbours", "harbors")]
    [InlineData("organisation", "organization")]
    [InlineData("centre", "center")]
    public void British_and_american_spellings_are_one_term(string left, string right) =>
        Assert.Equal(Spelling.Term(left), Spelling.Term(right));

    [Theory]
    [InlineData("go", "went")]
    [InlineData("carry", "carried")]
    [InlineData("ship", "shipped")]
    [InlineData("receive", "receiving")]
    [InlineData("match", "matches")]
    [InlineData("beat", "beaten")]
    [InlineData("strike", "struck")]
    [InlineData("die", "dying")]
    [InlineData("agree", "agreeing")]
    [InlineData("begin", "beginning")]
    [InlineData("occur", "occurred")]
    [InlineData("travel", "travelled")]
    [InlineData("child", "children")]
    public void The_forms_of_a_lemma_hold_its_inflections(string lemma, string form) => Assert.Contains(form, Inflection.Forms(lemma));
}
