using ChatBot.Commands;
using ChatBot.Hosting;
using ChatBot.Search.Library;
using ChatBot.Testing;
using ChatBot.Testing.Libraries;

namespace ChatBot.Tests.Commands;

public sealed class CompletionsTests : IDisposable
{
    private readonly TemporaryLibrary _library = new TemporaryLibrary()
        .With("seeds/harbour.txt",
        "Captain Ilse Brandt sailed to Kirkwall on 3 May 1904. The harbour of Kirkwall froze in 1907. Ilse Brandt came home in June 1907.")
        .With("config/names/people.yaml", "kind: person\nnames:\n  - name: Ilse Brandt\n    aliases: [Elsa Brand]\n")
        .With("config/names/places.yaml", "kind: place\nnames:\n  - name: Kirkwall\n")
        .With("config/commands/voyages.yaml",
        "name: voyages\ndescription: Who sailed where\noptionDescription: A year or a name\nexample: /voyages 1904\nwords: [sail, "
        + "come]\nnarrowedBy: [person, place]\n");

    [Fact]
    public void A_lens_proposes_its_years_latest_first_then_its_names() =>
        Assert.Equal(["1907", "1904", "Ilse Brandt", "Kirkwall"], Values("voyages", "").Take(4));

    [Fact]
    public void A_name_is_found_under_an_alias_and_the_words_themselves_can_be_searched_for()
    {
        var completions = Completions.For(Registry(), "voyages", "els");

        Assert.Equal(["Ilse Brandt", "els"], completions.Select(completion => completion.Value));
        Assert.Equal("Ilse Brandt (Elsa Brand)", completions[0].Label);
        Assert.Equal("search for “els”", completions[1].Label);
    }

    [Fact]
    public void Questions_are_proposed_that_the_library_answers_and_never_a_search()
    {
        _library.With("config/examples.yaml", "ask: who sailed to Kirkwall?\n");
        var registry = Registry();
        Assert.Equal("who sailed to Kirkwall?", Assert.Single(Completions.For(registry, "ask", "")).Value);

        registry.PrepareQuestions();

        var proposed = Completions.For(registry, "ask", "");
        Assert.Equal("who sailed to Kirkwall?", proposed[0].Value);
        Assert.All(proposed, completion => Assert.Equal(Search.Answers.AnswerStatus.Answered, registry.Answer(completion.Value).Status));
        Assert.All(proposed, completion => Assert.Equal(Search.Answers.Certainty.Sure, registry.Answer(completion.Value).Certainty));
        Assert.Equal(["when"], Completions.For(registry, "ask", "when").Select(completion => completion.Label));
    }

    [Fact]
    public void Sources_are_proposed_by_key() => Assert.Contains("harbour", Values("sources", "harb"));

    [Fact]
    public void More_than_a_hundred_characters_are_proposed_to_nobody()
    {
        Assert.Empty(Values("voyages", new string('x', 101)));
        Assert.All(Completions.For(Registry(), "voyages", new string('x', 100)),
            completion => Assert.InRange(completion.Label.Length, 1, 100));
    }

    [Fact]
    public void At_most_25_are_proposed()
    {
        using var library = new TemporaryLibrary()
            .With("seeds/years.txt", string.Join(' ', Enumerable.Range(1900, 60).Select(year => $"It happened in {year}.")));
        var registry = CommandRegistry.For(LibraryReader.Read(library.Folder, data: null), new ManualTime());

        Assert.InRange(Completions.For(registry, "timeline", "19").Count, 1, 25);
    }

    [Theory]
    [InlineData("kirk", "Kirkwall")]
    [InlineData("KIRK", "Kirkwall")]
    [InlineData("walvik", "Hålvik")]
    [InlineData("hal", "Hålvik")]
    [InlineData("HÅL", "Hålvik")]
    [InlineData("wall", "Kirkwall")]
    public void Case_and_accents_make_no_difference(string typed, string proposed)
    {
        _library.With("seeds/north.txt", "The ferry sailed to Hålvik in 1906.")
            .With("config/names/north.yaml", "kind: place\nnames:\n  - name: Hålvik\n    aliases: [Wålvik]\n");
        Assert.Equal(proposed, Values("voyages", typed).First());
    }

    [Fact]
    public void Until_a_changed_library_is_prepared_what_the_one_before_had_is_proposed_and_nobody_waits()
    {
        var current = new CurrentLibrary(LibraryReader.Read(_library.Folder, data: null), new ManualTime());
        current.Commands.Prepare();
        _library.With("seeds/south.txt", "The ferry sailed to Marlow in 1931.");

        current.Swap(LibraryReader.Read(_library.Folder, data: null));

        Assert.NotEmpty(Years());
        Assert.DoesNotContain("1931", Years());
        Assert.False(current.Commands.IsPrepared);
        current.Commands.Prepare();
        Assert.Contains("1931", Years());

        IEnumerable<string> Years() => Completions.For(current.Commands, "timeline", "").Select(completion => completion.Value);
    }

    [Fact]
    public void Without_a_library_before_what_is_proposed_is_read_when_it_is_asked_for()
    {
        var current = new CurrentLibrary(LibraryReader.Read(_library.Folder, data: null), new ManualTime());
        current.Swap(LibraryReader.Read(_library.Folder, data: null));

        Assert.NotEmpty(Completions.For(current.Commands, "timeline", ""));
        Assert.True(current.Commands.IsPrepared);
    }

    public void Dispose() => _library.Dispose();

    private IEnumerable<string> Values(string command, string typed) =>
        Completions.For(Registry(), command, typed).Select(completion => completion.Value);

    private CommandRegistry Registry() => CommandRegistry.For(LibraryReader.Read(_library.Folder, data: null), new ManualTime());
}
