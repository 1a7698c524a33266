using ChatBot.Corpus.Phrases;
using ChatBot.Corpus.Words;
using ChatBot.Replies;
using ChatBot.Search.Answers;
using ChatBot.Search.Library;
using ChatBot.Testing.Libraries;

namespace ChatBot.Tests.Replies;

public sealed class MessageCatalogTests : IDisposable
{
    private readonly TemporaryLibrary _folder = new TemporaryLibrary()
        .With("seeds/harbour.txt", "The ferry sank. 2 quotations from 1 source. It was cancelled.")
        .With("config/framing/de.yaml", """
            phrases:
              was cancelled: wurde abgesagt
              "{0} quotations from {1} source.": "{0} Zitate aus {1} Quelle."
              page {0} of {1}: Seite {0} von {1}
            """);

    [Theory]
    [InlineData("de", "was cancelled", "wurde abgesagt")]
    [InlineData("DE", "was cancelled", "wurde abgesagt")]
    [InlineData("de-AT", "was cancelled", "wurde abgesagt")]
    [InlineData("de", "no phrase of config", "no phrase of config")]
    [InlineData("fr", "was cancelled", "was cancelled")]
    [InlineData(null, "was cancelled", "was cancelled")]
    public void A_phrase_is_said_in_the_readers_language_where_config_has_it(string? locale, string english, string said) =>
        Assert.Equal(said, MessageCatalog.Of(Library(), locale).Say(english));

    [Theory]
    [InlineData("de", "{0} at {1}", "9 um Rom")]
    [InlineData("fr", "{0} at {1}", "9 at Rom")]
    [InlineData(null, "{0} at {1}", "9 at Rom")]
    public void Slots_are_filled_in_every_language(string? locale, string form, string said)
    {
        _folder.With("config/framing/de.yaml", """
            phrases:
              "{0} at {1}": "{0} um {1}"
            """);

        Assert.Equal(said, MessageCatalog.Of(Library(), locale).Say(form, "9", "Rom"));
    }

    [Fact]
    public void Slots_may_come_in_another_order()
    {
        _folder.With("config/framing/de.yaml", """
            phrases:
              "from {0} to {1}, or so": "bis {1}, ab {0}"
              "the first": "der Erste"
            """);
        var words = MessageCatalog.Of(Library(), "de");

        Assert.Equal("bis b, ab der Erste", words.Say(Phrase.Of($"from {Phrase.Of($"the first")} to {"b"}, or so")));
        Assert.Equal("from a to b, or so", words.Say("from a to b, or so"));
        Assert.Equal("bis b, ab a", words["from {0} to {1}, or so", "a", "b"].Value);
        Assert.True(words["no phrase of config"].ResourceNotFound);
    }

    [Fact]
    public void Quotations_are_never_translated()
    {
        var library = Library();
        var work = library.Works[0];
        var quoted = new AnswerQuotation(work.Quote(new TextSpan(0, work.Text.Length)), null, [QuotationLabel.Cancelled], []);
        var answer = new Answer("/x", "x", AnswerStatus.Answered, Phrase.Of($"x"), [Phrase.Of($"{2} quotations from {1} source.")],
            [quoted], []);

        var page = Assert.Single(DiscordPages.Of(answer, language: MessageCatalog.Of(library, "de"))).Text;

        Assert.Contains("2 Zitate aus 1 Quelle.", page);
        Assert.Contains("*wurde abgesagt*", page);
        Assert.Contains("2 quotations from 1 source", page);
    }

    [Fact]
    public void A_fault_in_the_file_is_named()
    {
        _folder.With("config/framing/fr.yaml", "phrase:\n  a: b\n");

        Assert.Contains(Library().Problems, problem => problem is { File: "config/framing/fr.yaml", Line: 1 });
    }

    public void Dispose() => _folder.Dispose();

    private LibrarySnapshot Library() => LibraryReader.Read(_folder.Folder, data: null);
}
