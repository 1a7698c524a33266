using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Tests.Words;

public class AnalyzerTests
{
    [Theory]
    [InlineData("The Visits", "the visit")]
    [InlineData("Émigré naïve STRASSE Straße", "emigr naiv strass strass")]
    [InlineData("the ship’s crew's log", "the ship crew log")]
    [InlineData("1,000 men and 3.5 tons in 1957.", "1000 men and 3.5 ton in 1957")]
    [InlineData("no\u00A0break", "no break")]
    [InlineData("24% for $5", "24 percent for dollar 5")]
    [InlineData("U.S. ships; US ships; tell us", "usa ship usa ship tell us")]
    [InlineData("M.K. said e.g. this", "mk said e g thi")]
    [InlineData("", "")]
    [InlineData("?!…\"' -- \u0000\uFFFF", "")]
    public void Words_are_folded_and_stemmed(string text, string terms) =>
        Assert.Equal(terms, string.Join(' ', Analyzer.Read(text).Select(token => token.Term)));

    [Theory]
    [InlineData("a long-awaited day", "a longawait long await dai")]
    [InlineData("the T-34", "the t34 t 34")]
    [InlineData("two T-34s", "two t34 t 34")]
    [InlineData("T\u201134", "t34 t 34")]
    [InlineData("in 1968-69", "in 196869 1968 69")]
    [InlineData("co-operate", "cooper co oper")]
    public void A_hyphened_word_is_kept_whole_and_in_parts(string text, string terms) =>
        Assert.Equal(terms, string.Join(' ', Analyzer.Read(text).Select(token => token.Term)));

    [Theory]
    [InlineData("Edin-burgh", "Edinburgh")]
    [InlineData("distri-bute", "distributes")]
    [InlineData("distri-\n  bute", "distribute")]
    [InlineData("dis\u00ADtribute", "distribute")]
    public void A_word_broken_in_print_meets_the_word(string printed, string word) =>
        Assert.Contains(Analyzer.Term(word), Analyzer.Read(printed).Select(token => token.Term));

    [Fact]
    public void Spans_point_into_the_original()
    {
        const string text = "“Café-bar”, they’d say: 😀 naïve";
        var cut = Analyzer.Read(text).Select(token => text[token.Span.Start..token.Span.End]);
        Assert.Equal(["Café-bar", "Café", "bar", "they’d", "say", "naïve"], cut);
    }

    [Fact]
    public void A_part_of_a_text_is_read_with_spans_in_the_whole()
    {
        var tokens = Analyzer.Read("one two three", new TextSpan(4, 7));
        Assert.Equal([new Token("two", "two", new TextSpan(4, 7), 0, TokenKind.Word)], tokens);
    }

    [Fact]
    public void The_whole_of_a_compound_shares_the_place_of_its_first_part() =>
        Assert.Equal([0, 1, 1, 2, 3], Analyzer.Read("a long-awaited day").Select(token => token.Position));

    [Fact]
    public void Scripts_without_blanks_are_cut_into_signs() =>
        Assert.Equal(["東", "京"], Analyzer.Read("東京").Select(token => token.Term));

    [Fact]
    public void Any_characters_are_only_characters()
    {
        var random = new Random(7);
        for (var round = 0; round < 300; round++)
        {
            var text = new string(Enumerable.Range(0, random.Next(60)).Select(_ => (char)random.Next(0x10000)).ToArray());
            Assert.All(Analyzer.Read(text), token => Assert.InRange(token.Span.End, token.Span.Start + 1, text.Length));
        }
    }
}
