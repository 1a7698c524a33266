using System.Text;
using ChatBot.Corpus.Problems;
using ChatBot.Corpus.Records;

namespace ChatBot.Corpus.Tests.Sources;

public class RecordCheckTests
{
    [Theory]
    [InlineData("""{"date-parts": [[2014, 2, 31]]}""", "[2014, 2, 31]", "[2014, 11, 20]")]
    [InlineData("""{"date-parts": [[2014, 25]]}""", "[2014, 25]", "[2014, 11, 20]")]
    [InlineData("""{"date-parts": [["soon"]]}""", "[soon]", "[2014, 11, 20]")]
    [InlineData("""{"date-parts": [[20112]]}""", "20112 is no year", "four digits")]
    [InlineData("""{"date-parts": [[24, 11, 2014]]}""", "year last", "[2014, 11, 24]")]
    [InlineData("""{"date-parts": [[11, 24, 2014]]}""", "year last", "[2014, 11, 24]")]
    [InlineData("""{"date-parts": [[3, 4, 2014]]}""", "year last", "[2014, month, day]")]
    [InlineData("""{"date-parts": [[2014, 1, 2], [2014, 4, 31]]}""", "[2014, 4, 31]", "[2014, 11, 20]")]
    [InlineData("""{"raw": "20112"}""", "20112 is no year", "2014-11-20")]
    [InlineData("""{"literal": "24/11/2014"}""", "year stands last", "Write 2014-11-24")]
    [InlineData("""{"literal": "03.04.2014"}""", "year stands last", "2014-11-20")]
    public void A_date_that_is_none_is_a_fault_with_its_line(string date, string message, string remedy)
    {
        var problem = Assert.Single(Read($$"""
            [{ "id": "x",
               "type": "book",
               "issued": {{date}} }]
            """));
        Assert.True(problem is { IsWarning: false, Line: 3 });
        Assert.StartsWith("\"issued\" of \"x\" is no date: ", problem.Message, StringComparison.Ordinal);
        Assert.Contains(message, problem.Message);
        Assert.Contains(remedy, problem.Remedy);
    }

    [Theory]
    [InlineData("2014-02-0031", "year alone")]
    [InlineData("the 3rd quarter of 2014 or so", "as it stands")]
    public void A_date_that_is_read_in_part_is_a_warning(string literal, string message)
    {
        var problem = Assert.Single(Read($$"""[{ "id": "x", "accessed": { "literal": "{{literal}}" } }]"""));
        Assert.True(problem.IsWarning);
        Assert.Contains(message, problem.Message);
    }

    [Theory]
    [InlineData("""{"literal": "in press"}""")]
    [InlineData("""{"literal": "Michaelmas"}""")]
    [InlineData("""{"raw": "1984~"}""")]
    [InlineData("""{"raw": "2014-11-20 08:15:00"}""")]
    [InlineData("""{"date-parts": [["2014", "11", ""]]}""")]
    [InlineData("""{"date-parts": [[2014, 22]]}""")]
    [InlineData("""{"date-parts": [[-300]]}""")]
    [InlineData("""{"date-parts": [[2014], [0]]}""")]
    [InlineData("""{"date-parts": [[2012, 2, 29]]}""")]
    [InlineData("{}")]
    public void A_date_in_any_form_of_CSL_JSON_and_words_without_a_date_are_no_faults(string date) =>
        Assert.Empty(Read($$"""[{ "id": "x", "issued": {{date}} }]"""));

    [Theory]
    [InlineData("bodyBegin", "bodyBegins")]
    [InlineData("body-ends", "bodyEnds")]
    [InlineData("File", "file")]
    [InlineData("bylines", "byline")]
    public void A_field_of_custom_that_nothing_reads_is_a_warning_with_the_nearest_known_name(string written, string known)
    {
        var problem = Assert.Single(Read("[{ \"id\": \"x\",\n \"custom\": {\n  \"omit\": [],\n  \"" + written + "\": \"…\" } }]"));
        Assert.True(problem is { IsWarning: true, Line: 4 });
        Assert.Contains($"\"{written}\"", problem.Message);
        Assert.StartsWith($"Did you mean \"{known}\"?", problem.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_known_name_is_near_none_is_offered() =>
        Assert.StartsWith("seeds/README.md lists", Assert.Single(Read("""[{ "id": "x", "custom": { "shelf": "B2" } }]""")).Remedy,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("journalArticle", "article-journal")]
    [InlineData("article_journal", "article-journal")]
    [InlineData("Book", "book")]
    [InlineData("phdthesis", "thesis")]
    [InlineData("legalcase", "legal_case")]
    [InlineData("web page", "webpage")]
    public void A_type_that_CSL_does_not_know_is_a_warning_with_the_nearest_known_name(string written, string known)
    {
        var problem = Assert.Single(Read("[{ \"id\": \"x\",\n \"type\": \"" + written + "\" }]"));
        Assert.True(problem is { IsWarning: true, Line: 2 });
        Assert.StartsWith($"Did you mean \"{known}\"?", problem.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"author\": \"Silva\"", "\"author\" has another form", "a list of names")]
    [InlineData("\"editor\": [\"Silva\"]", "\"editor\" has another form", "a name: {")]
    [InlineData("\"author\": [{ \"given\": [\"Ana\"] }]", "\"author.given\" has another form", "a text in quotation marks")]
    [InlineData("\"issued\": \"2014\"", "\"issued\" has another form", "a date: { \"date-parts\": [[2014")]
    [InlineData("\"issued\": { \"date-parts\": [2014] }", "\"issued.date-parts\" has another form", "a list of lists")]
    [InlineData("\"title\": [\"T\"]", "\"title\" has another form", "a text in quotation marks")]
    [InlineData("\"custom\": { \"omit\": \"…\" }", "\"custom.omit\" has another form", "a list of texts")]
    [InlineData("\"custom\": \"a.txt\"", "\"custom\" has another form", "an object")]
    public void A_value_of_another_form_is_told_the_form_that_CSL_JSON_gives_it(string field, string message, string form)
    {
        var problem = Assert.Single(Read($"[{{ \"id\": \"x\",\n {field} }}]"));
        Assert.True(problem is { IsWarning: false, Line: 2 });
        Assert.Contains(message, problem.Message);
        Assert.Contains(form, problem.Message);
    }

    private static IReadOnlyList<Problem> Read(string json) => SourcesFile.Read("sources.json", Encoding.UTF8.GetBytes(json)).Problems;
}
