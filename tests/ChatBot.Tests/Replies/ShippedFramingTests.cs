using System.Text.RegularExpressions;
using ChatBot.Commands;
using ChatBot.Corpus.Phrases;
using ChatBot.Daily.Command;
using ChatBot.Daily.Posting;
using ChatBot.Replies;
using ChatBot.Search.Answers;
using ChatBot.Search.Library;
using ChatBot.Testing;

namespace ChatBot.Tests.Replies;

/// <summary>The languages that the project ships with have every phrase that the bot says.</summary>
public partial class ShippedFramingTests
{
    private static readonly string Project = ProjectFolder.Path;

    private static readonly LibrarySnapshot Library = LibraryReader.Read(Project, data: null);

    public static TheoryData<string> Locales => ["de", "fr"];

    [Theory]
    [MemberData(nameof(Locales))]
    public void Every_phrase_of_the_code_is_said_in(string locale)
    {
        var phrases = Library.MessageCatalogs[locale];
        var code = Directory.EnumerateFiles(Path.Combine(Project, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(file => SentencesInCode.Of(File.ReadAllText(file))).Where(HasWords).ToHashSet();

        Assert.Superset(new HashSet<string>(["{0} quotations from {1} sources.", "Which source?", "page {0} of {1}",
            "The bot stopped before it was posted."]), code);
        Assert.Empty(code.Where(phrase => !phrases.ContainsKey(phrase)).Order());
    }

    [Theory]
    [InlineData("Phrase.Of($\"a {x}.\")", "a {0}.")]
    [InlineData("Phrase.Of($\"a {string.Join(\", \", x)} and {y:N0} b\")", "a {0} and {1} b")]
    [InlineData("words.Say(\"say \\\"x\\\" {0}\", one)", "say \"x\" {0}")]
    [InlineData("words.Say(known ? \"a b\" : \"c d\", x)", "a b|c d")]
    [InlineData("words.Say(\"a \"\n    + \"b\")", "a b")]
    [InlineData("const string Gone = \"it went\"; words.Say(Gone)", "it went")]
    public void A_sentence_is_found_however_it_is_written(string code, string found) =>
        Assert.Equal(found.Split('|'), SentencesInCode.Of(code));

    [Theory]
    [MemberData(nameof(Locales))]
    public void Every_word_for_a_choice_a_label_and_a_refusal_is_said_in(string locale)
    {
        var words = MessageCatalog.Of(Library, locale);
        var said = DailyWords.Frequencies.Select(known => known.Said).Concat(DailyWords.WhenEmpties.Select(known => known.Said))
            .Concat(Enum.GetValues<Refusal>().Select(why => why.Sentence().Form))
            .Concat(new[] { QuotationLabel.Cancelled, QuotationLabel.Planned, QuotationLabel.Expected, QuotationLabel.Publication,
                QuotationLabel.Bio, QuotationLabel.Nearest,
                QuotationLabel.Related }.Select(LabelWords.Of))
            .Concat(["January", "December", "Monday", "Sunday", "German", "View Channel", "Create Public Threads", "Manage Threads"]);

        Assert.DoesNotContain(said, english => words[english].ResourceNotFound);
    }

    [Theory]
    [MemberData(nameof(Locales))]
    public void Every_slot_of_a_phrase_is_kept_in(string locale) =>
        Assert.Empty(Library.MessageCatalogs[locale].Where(pair => !Slots(pair.Key).SequenceEqual(Slots(pair.Value))).Select(pair =>
            pair.Key));

    [Fact]
    public void The_languages_have_the_same_phrases() =>
        Assert.Equal(Library.MessageCatalogs["de"].Keys.Order(StringComparer.Ordinal),
            Library.MessageCatalogs["fr"].Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Locales))]
    public void Sentences_one_after_the_other_are_put_together_as_they_are(string locale)
    {
        var (words, first) = (MessageCatalog.Of(Library, locale), Phrase.Of($"Nothing found."));
        var said = words.Say(first);

        Assert.Equal($"{said} {said}", words.Say(Phrase.Join(" ", first, first)));
        Assert.Equal($"{said} {said} {said}", words.Say(Phrase.Join(" ", first, first, first)));
        Assert.Equal($"{said}, {said}", words.Say(Phrase.Join(", ", first, first)));
    }

    [Theory]
    [InlineData("/timeline")]
    [InlineData("/timeline 1800")]
    [InlineData("/who Nobody")]
    [InlineData("/sources")]
    [InlineData("/sources nothing of that name")]
    [InlineData("/compare the agreement")]
    [InlineData("/figure visits")]
    [InlineData("/onthisdate 11-20")]
    [InlineData("/onthisdate 02-30")]
    [InlineData("/onthisdate 01-02")]
    [InlineData("/cite")]
    [InlineData("/cite nothing of that name")]
    [InlineData("/help")]
    [InlineData("/help timeline")]
    [InlineData("/help visits")]
    [InlineData("/visits")]
    [InlineData("/daily")]
    [InlineData("/compare")]
    [InlineData("/nothing")]
    [InlineData("hello")]
    [InlineData("which sources?")]
    [InlineData("who is nobody of that name?")]
    [InlineData("was ist das für ein Land und wer hat dort gelebt?")]
    public void What_is_said_to_a_call_is_in_the_catalogs(string call)
    {
        var answer = CommandRegistry.For(Library, TimeProvider.System).Answer(call);
        var forms = answer.Lines.Concat(answer.Differences).Append(answer.Title).SelectMany(Forms)
            .Where(HasWords).ToList();

        Assert.NotEmpty(answer.Lines);
        Assert.All(new[] { "de", "fr" }, locale =>
            Assert.DoesNotContain(forms, form => !Library.MessageCatalogs[locale].ContainsKey(form)));
    }

    private static IEnumerable<string> Forms(Phrase phrase) => phrase.Arguments.OfType<Phrase>().SelectMany(Forms).Prepend(phrase.Form);

    private static IEnumerable<string> Slots(string text) =>
        Slot().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal);

    private static bool HasWords(string form) => Slot().Replace(form, "").Count(char.IsLetter) > 1;

    [GeneratedRegex(@"\{[0-9]\}")]
    private static partial Regex Slot();
}
