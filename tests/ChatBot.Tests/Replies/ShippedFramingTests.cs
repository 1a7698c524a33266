using System.Text.RegularExpressions;
using ChatBot.Daily.Command;
using ChatBot.Daily.Posting;
using ChatBot.Replies;
using ChatBot.Search.Answers;
using ChatBot.Search.Library;

namespace ChatBot.Tests.Replies;

/// <summary>The languages that the project ships with have every phrase that the bot says.</summary>
public partial class ShippedFramingTests
{
    private static readonly string Project = Folder();

    private static readonly LibrarySnapshot Library = LibraryReader.Read(Project, data: null);

    public static TheoryData<string> Locales => ["de", "fr"];

    [Theory]
    [MemberData(nameof(Locales))]
    public void Every_phrase_of_the_code_is_said_in(string locale)
    {
        var phrases = Library.MessageCatalogs[locale];
        var code = Directory.EnumerateFiles(Path.Combine(Project, "src", "ChatBot"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(file => Said().Matches(File.ReadAllText(file))).Select(match => Regex.Unescape(match.Groups[1].Value)).ToHashSet();

        Assert.True(code.Count > 40);
        Assert.DoesNotContain(code, phrase => !phrases.ContainsKey(phrase));
    }

    [Theory]
    [MemberData(nameof(Locales))]
    public void Every_word_for_a_choice_a_label_and_a_refusal_is_said_in(string locale)
    {
        var words = MessageCatalog.Of(Library, locale);
        var said = DailyWords.Frequencies.Select(known => known.Said).Concat(DailyWords.WhenEmpties.Select(known => known.Said))
            .Concat(Enum.GetValues<Refusal>().Select(why => why.Sentence()))
            .Concat(new[] { QuotationLabel.Cancelled, QuotationLabel.Planned, QuotationLabel.Expected, QuotationLabel.Publication, QuotationLabel.Bio, QuotationLabel.Nearest,
                QuotationLabel.Related }.Select(LabelWords.Of));

        Assert.DoesNotContain(said, english => words.Say(english) == english);
    }

    [Theory]
    [MemberData(nameof(Locales))]
    public void Every_slot_of_a_phrase_is_kept_in(string locale) =>
        Assert.Empty(Library.MessageCatalogs[locale].Where(pair => !Slots(pair.Key).SequenceEqual(Slots(pair.Value))).Select(pair => pair.Key));

    [Fact]
    public void The_languages_have_the_same_phrases() =>
        Assert.Equal(Library.MessageCatalogs["de"].Keys.Order(StringComparer.Ordinal), Library.MessageCatalogs["fr"].Keys.Order(StringComparer.Ordinal));

    private static IEnumerable<string> Slots(string text) =>
        Slot().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal);

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "ChatBot.sln"))) folder = folder.Parent;
        return folder.FullName;
    }

    [GeneratedRegex(@"\b(?:Say|Label|Words)\(\s*""((?:[^""\\]|\\.)+)""")]
    private static partial Regex Said();

    [GeneratedRegex(@"\{[0-9]\}")]
    private static partial Regex Slot();
}
