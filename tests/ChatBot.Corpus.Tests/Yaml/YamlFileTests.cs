using System.Text;
using ChatBot.Corpus.Problems;
using ChatBot.Corpus.Yaml;
using ChatBot.Testing.Fuzz;
using CsCheck;

namespace ChatBot.Corpus.Tests.Yaml;

public sealed class YamlFileTests
{
    private readonly List<Problem> _problems = [];

    [Fact]
    public void A_field_that_nobody_asked_for_is_named_with_the_nearest_known_one_and_the_remark()
    {
        var fields = YamlFile.Parse("name: ferry\ncolor: red\n", "f.yaml", _problems)!;

        Assert.Equal("ferry", fields.Text("name"));
        Assert.Null(fields.Text("colour"));
        fields.Done("Boats have colours.");

        var problem = Assert.Single(_problems);
        Assert.Equal(("f.yaml", 2), (problem.File, problem.Line));
        Assert.Equal("Is \"colour\" meant? Boats have colours.", problem.Remedy);
    }

    [Fact]
    public void The_groups_of_a_list_are_read_and_each_wrong_one_is_a_problem_at_its_line()
    {
        var groups = YamlFile.ParseList("- [ferry, steamer]\n- [alone]\n- name: x\n- [a, [b]]\n- [big boat, ship, vessel]\n", "f.yaml",
            "- [one, two]", _problems)!.Groups(least: 2);

        Assert.Equal([["ferry", "steamer"], ["big boat", "ship", "vessel"]], groups);
        Assert.Equal([2, 3, 4], _problems.Select(problem => problem.Line));
        Assert.All(_problems, problem => Assert.Contains("- [one, two]", problem.Remedy));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# to come\n")]
    public void A_file_that_says_nothing_is_an_empty_list(string text)
    {
        Assert.Empty(YamlFile.ParseList(text, "f.yaml", "- x", _problems)!.Mappings());
        Assert.Empty(_problems);
    }

    [Theory]
    [InlineData("- a\n- b: c: d\n", 2, "no YAML")]
    [InlineData("- a\n\t- b\n", 2, "tab")]
    [InlineData("# first\nname: x\n", 2, "not a list")]
    [InlineData("words: [buy, { word: receive, { word: buy, with: [boat, sledge] }]\nalike: { sleigh: sledge }\n", 0, "no other one")]
    [InlineData("words:\n  - { word: buy }\n  - : receive, with: boat }\n", 0, "no other one")]
    public void What_is_no_list_is_a_problem_with_its_line(string text, int line, string message)
    {
        Assert.Null(YamlFile.ParseList(text, "f.yaml", "- x", _problems));

        var problem = Assert.Single(_problems);
        Assert.Equal(line, problem.Line);
        Assert.Contains(message, problem.Message);
    }

    [Fact]
    public void Nesting_of_thousands_is_a_problem_with_its_line_and_overflows_nothing()
    {
        const int depth = 50_000;
        string[] nested =
        [
            "name: x\nlist: " + new string('[', depth) + new string(']', depth),
            "name: x\nlist:\n" + string.Concat(Enumerable.Repeat("- ", depth)) + "x",
            "name: x\nfields: " + string.Concat(Enumerable.Repeat("{a: ", depth)) + new string('}', depth),
        ];
        foreach (var text in nested) Assert.Null(YamlFile.Parse(text, "f.yaml", _problems));

        Assert.Equal([2, 3, 2], _problems.Select(problem => problem.Line));
        Assert.All(_problems, problem => Assert.Contains("nested", problem.Message));
    }

    /// <summary>What is left out, doubled or written over in a file that was good; CsCheck prints the seed of what fails.</summary>
    [Fact]
    public void Any_text_is_read_or_named() => AnyText.Changed([Names, Lens]).Sample(
        content =>
        {
            var problems = new List<Problem>();
            var fields = YamlFile.Parse(Encoding.UTF8.GetString(content), "f.yaml", problems);
            Assert.True(fields is not null || problems.Count == 1);
        },
        iter: 20_000, print: content => Encoding.UTF8.GetString(content));

    private static readonly byte[] Names = """
        # Boats and their masters
        names:
          - { name: Blue Heron, kind: equipment, aliases: [Heron, "Heron II"] }
          - { name: Ada Moss, kind: person, roles: [{ title: Master, of: Blue Heron }] }
          - name: 'Low Quay'
            kind: place
            partOf:
              - Old Town
        """u8.ToArray();

    private static readonly byte[] Lens = """
        name: repairs
        description: >
          What was mended,
          and when.
        words: [mend, { word: caulk, with: [hull, deck] }]
        example: |
          The deck was caulked.
        """u8.ToArray();
}
