using System.Text.Json;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Dates.Tagging;

namespace ChatBot.Corpus.Tests.Dates.Grammar;

public class VagueTimeTests
{
    [Theory]
    [InlineData("She now lives there.", "now=2014-06-12~")]
    [InlineData("It is currently shut.", "currently=2014-06-12~")]
    [InlineData("At present it is shut.", "present=2014-06-12~")]
    [InlineData("At the moment, it is shut.", "the moment=2014-06-12~")]
    [InlineData("Few people smoke these days.", "these days=2014-06-12~")]
    [InlineData("He recently left.", "recently=../2014-06-12")]
    [InlineData("Prices rose in recent years.", "recent years=../2014-06-12")]
    [InlineData("Over the past few years it grew.", "the past few years=../2014-06-12")]
    [InlineData("In the coming weeks it will end.", "the coming weeks=2014-06-12/..")]
    [InlineData("It fell several years ago.", "several years ago=../2014-06-12")]
    [InlineData("It fell a few weeks ago.", "a few weeks ago=../2014-06-12")]
    [InlineData("In the past, it was open.", "the past=../2014-06-12")]
    [InlineData("In the near future nothing will change.", "the near future=2014-06-12/..")]
    public void Words_that_point_to_no_date_are_shown_as_counted_from_the_documents(string text, string expected) =>
        Assert.Equal(expected, Lines(text, Reading.AsOf));

    [Theory]
    [InlineData("Now that it is over, he left.")]
    [InlineData("The past of the town is dark.")]
    [InlineData("It is a present for a friend.")]
    [InlineData("She wrote for Radio Now.")]
    [InlineData("as recently as spring")]
    public void Other_senses_of_the_words_are_left_alone(string text) => Assert.Equal("", Lines(text, Reading.AsOf));

    [Fact]
    public void A_date_that_holds_the_word_is_shown_once() =>
        Assert.Equal("two weeks from now=2014-06-23/2014-06-29", Lines("two weeks from now", Reading.AsOf));

    [Fact]
    public void An_undated_text_has_no_present() => Assert.Equal("", Lines("She now lives there.", null));

    [Fact]
    public void They_are_no_dates_of_the_tagger_and_answer_no_question() =>
        Assert.Empty(Reading.Mentions("She now lives there, and recently fell ill.", Reading.AsOf));

    private static string Lines(string text, DateInterval? asOf) => string.Join("; ", DateReport.Write(text, asOf).Select(line =>
    {
        using var json = JsonDocument.Parse(line);
        return $"{json.RootElement.GetProperty("text").GetString()}={json.RootElement.GetProperty("edtf").GetString()}";
    }));
}
