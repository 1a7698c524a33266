using ChatBot.Search.RelatedWords;

namespace ChatBot.Search.Tests.RelatedWords;

public class EnglishWordsTests
{
    private static readonly EnglishWords English = new();

    [Theory]
    [InlineData("cancelled", "called off", WordRelation.Synonym)]
    [InlineData("deliver", "delivery", WordRelation.Derived)]
    [InlineData("Norwegian", "Norway", WordRelation.Derived)]
    [InlineData("Oslo", "Norway", WordRelation.Metonym)]
    [InlineData("Oslo", "Norwegian", WordRelation.Metonym)]
    [InlineData("trip", "journey", WordRelation.Hypernym)]
    public void Related_terms_are_known(string word, string other, WordRelation relation) =>
        Assert.Contains((Key(other), relation), English.Related(Key(word)));

    [Theory]
    [InlineData("sell", "supply")]
    [InlineData("quarrel", "controversy")]
    public void Words_that_a_thesaurus_lists_together_are_akin(string word, string other) =>
        Assert.Contains((Key(other), WordRelation.Related), English.Related(Key(word)));

    [Theory]
    [InlineData("announce", true)]
    [InlineData("resign", true)]
    [InlineData("company", false)]
    [InlineData("ship", false)]
    public void What_is_a_verb_first_is_known(string word, bool isVerb) => Assert.Equal(isVerb, English.IsVerb(Key(word)));

    [Theory]
    [InlineData("signed", true)]
    [InlineData("held", true)]
    [InlineData("children", false)]
    [InlineData("sign", false)]
    public void A_past_form_is_known(string word, bool isPast) => Assert.Equal(isPast, English.IsPast(word));

    [Fact]
    public void An_unknown_term_has_no_relations() => Assert.Empty(English.Related("qwrtzpsdfg"));

    private static string Key(string words) => string.Join(' ', Analyzer.Read(words).Select(token => token.Term));
}
