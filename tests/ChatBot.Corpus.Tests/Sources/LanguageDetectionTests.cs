using ChatBot.Corpus.Sources;
using ChatBot.Testing.Libraries;

namespace ChatBot.Corpus.Tests.Sources;

public class LanguageDetectionTests
{
    [Theory]
    [InlineData("The keeper of the mill left it to his son, who sold it to the town in the year after the flood.", null)]
    [InlineData("Der Müller vermachte die Mühle seinem Sohn, der sie im Jahr nach der Flut an die Stadt verkaufte.", "de")]
    [InlineData("Molnaren testamenterade kvarnen till sin son, som sålde den till staden året efter översvämningen.", "sv")]
    [InlineData("Мельник завещал мельницу сыну, который продал её городу через год после наводнения.", "ru")]
    [InlineData("磨坊主把磨坊留给了儿子。", "zh")]
    [InlineData("1 man pulling, 2 men pulling, 3 men pulling, 4 men pulling, 5 men pulling, 6 men pulling, 7 men pulling.", null)]
    [InlineData("Mühle Oster", null)]
    [InlineData("1921 12 44", null)]
    public void The_language_of_a_text_is_detected_where_no_record_says_it(string text, string? expected)
    {
        using var library = new TemporaryLibrary().With("seeds/a.txt", text);
        var item = Assert.Single(SeedsReader.Read(library.Folder).Works).Item;

        Assert.Equal((expected, expected is not null), (item.Language, item.Custom is { LanguageDetected: true }));
    }

    [Fact]
    public void What_the_record_says_is_not_overruled()
    {
        using var library = new TemporaryLibrary()
            .With("seeds/a.txt", "Der Müller vermachte die Mühle seinem Sohn, der sie im Jahr nach der Flut an die Stadt verkaufte.")
                .With("seeds/sources.json", """[{ "id": "a", "language": "nds" }]""");
        var item = Assert.Single(SeedsReader.Read(library.Folder).Works).Item;

        Assert.Equal(("nds", null), (item.Language, item.Custom));
    }

    [Fact]
    public void Dates_are_read_in_the_language_that_was_detected()
    {
        using var library = new TemporaryLibrary()
            .With("seeds/a.txt", "Le moulin brûla le 4 juin 1921, et le meunier partit pour la ville où vivait déjà son frère aîné.");
        var work = Assert.Single(SeedsReader.Read(library.Folder).Works);

        Assert.Equal("1921-06-04", Assert.Single(
            ChatBot.Corpus.Dates.Tagging.DateTagger.Read(work.Text, work.Parts.Body, null, work.Item.Language)).Value.Edtf);
    }
}
