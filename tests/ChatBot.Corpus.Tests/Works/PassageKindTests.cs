using ChatBot.Corpus.Readers;
using ChatBot.Corpus.Works;

namespace ChatBot.Corpus.Tests.Works;

public class PassageKindTests
{
    [Theory]
    [InlineData("1  Aims ..................... 4\n2  Tools .................... 9\n3  Sails ................... 12")]
    [InlineData("Contents\n\nThe Old Mill\nThe New Mill\nThe Flood\n\nThe Old Mill\n\nIt stood by the weir for long years, "
        + "and nobody used it.")]
    [InlineData("List of Figures\n\nFigure 1. The weir\n\nFigure 2. The wheel\n\nFigure 3. The pond\n\nThe weir was of oak, "
        + "and it was built by the monks of the town.")]
    [InlineData("Barley, 4, 19–21\nEels, 7\nGeese, 8, 40\nMillers, see Tamm")]
    [InlineData("CHAPTER I. The Weir\nCHAPTER II. The Wheel\nCHAPTER III. The Pond")]
    [InlineData("One was dry.\n\nTAMM’S HISTORY OF MILLS   7\n\nTwo were wet.\n\nTAMM’S HISTORY OF MILLS   8\n\nThree burnt.\n\nTAMM’S "
        + "HISTORY OF MILLS   9\n\nFour stand.", "One was dry.", "Two were wet.", "Three burnt.", "Four stand.")]
    [InlineData("One was dry.\n\nTamm & Lind      Mills of the Weir      May 1911\n\nTwo were wet.\n\nTamm & Lind      Mills of the Weir "
        + "     May 1911\n\nThree burnt.\n\nTamm & Lind      Mills of the Weir      May 1911\n\nFour stand.", "One was dry.",
        "Two were wet.", "Three burnt.", "Four stand.")]
    [InlineData("The mill was dry.\n\n– 17 –\n\nThe weir was not.\n\n[Page 18]\n\nIt ran.", "The mill was dry.", "The weir was not.",
        "It ran.")]
    public void What_helps_to_find_ones_way_is_no_text(string text, params string[] prose)
    {
        var aids = Split(text).Where(passage => passage.Kind != PassageKind.FindingAid).ToArray();

        Assert.NotEqual(aids.Length, Split(text).Count);
        if (prose.Length > 0)
            Assert.Equal(prose, aids.Where(passage => passage.Kind == PassageKind.Prose)
                .Select(passage => text[passage.Span.Start..passage.Span.End]));
        else
            Assert.DoesNotContain(aids, passage => passage.Kind == PassageKind.Prose && passage.Span.Length < 50);
    }

    [Theory]
    [InlineData("1. The weir\n\nIt was built of oak.\n\n2. The wheel\n\nIt turns again.", "1. The weir", "2. The wheel")]
    [InlineData("1. Oats\n\n2. Barley\n\n3. Rye\n\nAll of it was sold.")]
    [InlineData("Meeting of Monday, 3 May 1911, 10.00 to 13.15, the mill\n\nIt was resolved to mend the weir.",
        "Meeting of Monday, 3 May 1911, 10.00 to 13.15, the mill")]
    public void What_is_numbered_over_a_paragraph_is_a_heading_and_no_list(string text, params string[] headings) =>
        Assert.Equal(headings, Split(text).Where(passage => passage.Kind == PassageKind.Heading)
            .Select(passage => text[passage.Span.Start..passage.Span.End]));

    [Theory]
    [InlineData("Wheat   1,200\nRye   300\nOats   1,750")]
    [InlineData("The count of 1870: 12\n\nThe count of 1880: 9\n\nThe count of 1890: 31")]
    [InlineData("He waited ... and went ... and came.\n\nNobody saw him.")]
    [InlineData("1911\n\nIt rained.\n\n1912\n\nIt snowed.\n\n1913\n\nIt blew.")]
    [InlineData("Saturday, May 3\n\nIt rained.\n\nSaturday, May 10\n\nIt snowed.\n\nSaturday, May 17\n\nIt blew.")]
    public void A_table_a_diary_and_a_pause_are_text(string text) =>
        Assert.DoesNotContain(Split(text), passage => passage.Kind == PassageKind.FindingAid);

    [Theory]
    [InlineData("The mill stands.\n\nThe wheel was mended by Ida Tamm in 1911\n\nIt turns again.", 3)]
    [InlineData("磨坊還在。\n\n水車由田敏修好。\n\n它又轉了。", 3)]
    [InlineData("चक्की खड़ी है।\n\nपहिया ठीक हुआ।\n\nवह घूमता है।", 3)]
    [InlineData("The Wheel\n\nIt was mended by Ida Tamm.", 1)]
    [InlineData("How the wheel was mended\n\nIt was mended by Ida Tamm.", 1)]
    [InlineData("== The wheel ==\nIt was mended by Ida Tamm.", 1)]
    [InlineData("The wheel\n=========\nIt was mended by Ida Tamm.", 1)]
    public void A_short_paragraph_is_a_heading_where_it_is_no_sentence(string text, int prose) =>
        Assert.Equal(prose, Split(text).Count(passage => passage.Kind == PassageKind.Prose));

    private static IReadOnlyList<Passage> Split(string text) =>
        PassageSplitter.Split(text, WorkParts.Whole(text), new DocumentText { Text = text, IsFileItself = true });
}
