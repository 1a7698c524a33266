using ChatBot.Commands;
using ChatBot.Evaluation;
using ChatBot.Search.Library;
using ChatBot.Testing;
using ChatBot.Testing.Libraries;

namespace ChatBot.Tests.Evaluation;

public sealed class EvaluationTests : IDisposable
{
    private readonly TemporaryLibrary _library = new TemporaryLibrary()
        .With("seeds/harbour.txt", "The ferry sank in May 1904. All were saved.");

    [Fact]
    public void Cases_are_read_with_their_lines()
    {
        var (cases, problems) = EvaluationFile.Read("e.yaml", "- ask: when did it sink?\n  quotes: sank in May\n- ask: "
            + "/sources x\n  expect: nothing\n- ask: both\n  all: [one, two]\n  not: [three]\n");

        Assert.Empty(problems);
        Assert.Equal([1, 3, 5], cases.Select(question => question.Line));
        Assert.Equal("sank in May", Assert.Single(cases[0].Any));
        Assert.True(cases[1].Nothing);
        Assert.Equal(["one", "two"], cases[2].All);
    }

    [Theory]
    [InlineData("ask: x", 1, "not a list")]
    [InlineData("- quotes: [a]", 1, "asks nothing")]
    [InlineData("- ask: x", 1, "no quotation")]
    [InlineData("- ask: x\n  expect: nothing\n  quotes: [a]", 1, "expects nothing")]
    [InlineData("- ask: x\n  expect: silence", 1, "not known")]
    [InlineData("- ask: x\n  quotes: [a]\n  colour: red", 3, "\"colour\" is no field")]
    [InlineData("- ask: [x", 2, "no YAML")]
    [InlineData("- [x]", 1, "holds no fields")]
    [InlineData("# to come", 1, "no question")]
    public void Each_fault_is_named_with_its_line(string text, int line, string message)
    {
        var problems = EvaluationFile.Read("e.yaml", text).Problems;

        Assert.Contains(problems, problem => problem.Line == line && problem.Message.Contains(message));
    }

    [Fact]
    public void A_phrase_that_no_document_has_is_a_fault_of_the_file()
    {
        var question = new EvaluationCase(7, "x", ["The FERRY  sank", "the ferry flew"], [], [], false);

        var problem = Assert.Single(Evaluator.Unknown("e.yaml", Library().Works, [question]));

        Assert.Equal(7, problem.Line);
        Assert.Contains("the ferry flew", problem.Message);
    }

    [Fact]
    public void An_answer_without_quotations_is_right_for_nothing_and_missed_for_a_quotation()
    {
        var commands = CommandRegistry.For(Library(), new ManualTime());

        Assert.Equal(Verdict.Right, Evaluator.Judge(commands, new EvaluationCase(1, "/nonsense", [], [], [], true)).Verdict);
        Assert.Equal(Verdict.Missed, Evaluator.Judge(commands, new EvaluationCase(1, "/nonsense", ["sank in May"], [], [], false)).Verdict);
    }

    public void Dispose() => _library.Dispose();

    private LibrarySnapshot Library() => LibraryReader.Read(_library.Folder, data: null);
}
