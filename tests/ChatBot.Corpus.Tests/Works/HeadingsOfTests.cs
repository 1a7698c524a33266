using ChatBot.Corpus.Records;
using ChatBot.Corpus.Works;

namespace ChatBot.Corpus.Tests.Works;

public class HeadingsOfTests
{
    [Theory]
    [InlineData("== Mills ==\n\n=== Wheels ===\n\nOne is of elm, and turns.", "Wheels")]
    [InlineData("Mills\n=====\n\nOak\n---\n\nIt is of oak, and stands.\n\nElm\n---\n\nOne is of elm, and turns.", "Elm")]
    [InlineData("A line came first, and it was long.\n\n## Mills\n\n### Oak\n\nIt is of oak, and stands.\n\n### Elm\n\nOne is of elm, "
        + "and turns.",
        "Mills", "Elm")]
    [InlineData("A line came first, and it was long.\n\nThe Mills\n\nThe Elm\n\nOne is of elm, and turns.", "The Elm")]
    [InlineData("One is of elm, and turns.")]
    public void A_paragraph_stands_under_the_nearest_heading_and_those_above_it(string text, params string[] expected)
    {
        var work = new Work(new CslItem { Id = "x" }, "seeds/x.txt", "sha", text, WorkParts.Whole(text), null, hasMetadata: false, null,
            null);

        Assert.Equal(expected, work.HeadingsOf(work.Passages[^1]).Select(span => text[span.Start..span.End]));
    }
}
