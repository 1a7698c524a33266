using System.Text.RegularExpressions;
using ChatBot.Commands;
using ChatBot.Search.Answers;
using ChatBot.Search.Library;
using ChatBot.Testing;
using ChatBot.Testing.Libraries;

namespace ChatBot.Tests.Commands;

public sealed class CommandRegistryTests : IDisposable
{
    private readonly TemporaryLibrary _library = new TemporaryLibrary()
        .With("seeds/harbour.txt", "The ferry sank in May 1904. All were saved.");

    [Theory]
    [InlineData("/sources")]
    [InlineData("/SOURCES")]
    [InlineData("  /sources   ")]
    [InlineData("/sources harbour")]
    public void A_command_is_found_whatever_its_case_and_blanks(string input) =>
        Assert.Equal(AnswerStatus.Answered, Registry().Answer(input).Status);

    [Fact]
    public void An_unknown_command_is_said_with_the_nearest_one()
    {
        var answer = Registry().Answer("/sourcs ferry");

        Assert.Equal(AnswerStatus.Invalid, answer.Status);
        Assert.Contains("/sourcs", answer.Message);
        Assert.Equal("/sources ferry", Assert.Single(answer.Suggestions));
    }

    [Fact]
    public void A_command_that_is_like_no_other_leads_to_the_help() =>
        Assert.Equal("/help", Assert.Single(Registry().Answer("/xyzzy ferry").Suggestions));

    [Fact]
    public void A_question_that_is_too_long_is_refused_kindly()
    {
        var answer = Registry().Answer(new string('a', 6001));

        Assert.Equal(AnswerStatus.Invalid, answer.Status);
        Assert.Contains("6,000", answer.Message);
    }

    [Theory]
    [InlineData("/who wer war der Kapitän")]
    [InlineData("/timeline des naufrages de la côte")]
    [InlineData("/figure сколько человек")]
    [InlineData("wer war der Kapitän?")]
    public void Any_command_says_that_it_is_asked_in_another_language(string input)
    {
        var answer = Registry().Answer(input);

        Assert.Single(Regex.Matches(answer.Message, "the documents are in English. Ask in their language"));
        Assert.DoesNotContain("seems to be", Registry().Answer("/who captain of the ferry").Message);
    }

    [Fact]
    public void Help_lists_every_command_with_its_description()
    {
        var registry = Registry();

        var answer = registry.Answer("/help");

        Assert.All(registry.Commands, command => Assert.Contains($"/{command.Name} – {command.Description.Description}", answer.Message));
    }

    [Fact]
    public void Examples_are_the_librarys_own()
    {
        Assert.Equal("/cite harbour", Registry().Find("cite")!.Description.Example);

        _library.With("config/examples.yaml", "ask: when did it sink?\nask2: x\n");

        var registry = Registry();
        Assert.Equal("/ask when did it sink?", registry.Find("ask")!.Description.Example);
        Assert.Contains(registry.Library.Problems, problem => problem is { File: "config/examples.yaml", Line: 2 });
    }

    [Theory]
    [InlineData("today", 7)]
    [InlineData("yesterday", 8)]
    public void Today_is_the_day_where_the_host_is(string about, int day)
    {
        _library.With("seeds/pier.txt", "The pier opened on 7 June 1911.");
        var commands = CommandRegistry.For(
            LibraryReader.Read(_library.Folder, data: null), new ManualTime(new DateTimeOffset(2030, 6, day, 23, 0, 0, TimeSpan.Zero)));

        Assert.Equal("The pier opened on 7 June 1911.", Assert.Single(commands.Answer($"/onthisdate {about}").Quotations).Quotation.Exact);
    }

    [Fact]
    public void Every_command_keeps_within_what_Discord_allows()
    {
        Assert.All(Registry().Commands, command =>
        {
            Assert.Matches("^[-_a-z0-9]{1,32}$", command.Name);
            Assert.InRange(command.Description.Description.Length, 1, 100);
            Assert.InRange(command.Description.Option.Description.Length, 1, 100);
        });
    }

    public void Dispose() => _library.Dispose();

    private CommandRegistry Registry() => CommandRegistry.For(LibraryReader.Read(_library.Folder, data: null), new ManualTime());
}
