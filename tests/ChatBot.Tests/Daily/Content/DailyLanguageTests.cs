using System.Text.Json;
using System.Text.RegularExpressions;
using ChatBot.Corpus.Phrases;
using ChatBot.Daily;
using ChatBot.Daily.Posting;
using ChatBot.Search.Library;
using ChatBot.Testing;
using NodaTime;
using static ChatBot.Tests.Daily.Subscriptions;

namespace ChatBot.Tests.Daily.Content;

/// <summary>Posts in the server's language.</summary>
public sealed class DailyLanguageTests : IDisposable
{
    private readonly DailyLibrary _daily = new();

    public void Dispose() => _daily.Dispose();

    /// <summary>A language that says every phrase of the shipped ones in x: what is not x was not said by it.</summary>
    [Theory]
    [InlineData(11, 20, WhenEmpty.Skip)]
    [InlineData(4, 2, WhenEmpty.Quotation)]
    [InlineData(11, 22, WhenEmpty.Week)]
    [InlineData(11, 3, WhenEmpty.Month)]
    [InlineData(7, 1, WhenEmpty.Quotation)]
    [InlineData(11, 17, WhenEmpty.Skip)]
    public void Every_word_of_the_bots_own_is_in_the_servers_language(int month, int day, WhenEmpty whenEmpty)
    {
        var german = LibraryReader.Read(ProjectFolder.Path, null).MessageCatalogs["de"].Keys;
        _daily.Files.With("config/framing/sv-SE.yaml", "phrases:\n" + string.Concat(german.Select(form =>
            $"  {JsonSerializer.Serialize(form)}: {JsonSerializer.Serialize(Regex.Replace(form, @"\p{L}", "x"))}\n")));
        _daily.Reread();

        var post = _daily.Compose(new(2026, month, day), settings => settings with
        {
            WhenEmpty = whenEmpty,
            Extras = new PostExtras(Thread: true, OfferRole: 5, Locale: "sv-SE"),
        })!;
        var own = post.Text.Split('\n').Where(line => !line.StartsWith('>')).Select(line =>
            line.Split(line.StartsWith("-# ", StringComparison.Ordinal) ? "—" : ":*", 2)[0]);

        Assert.All(own.Concat(post.ButtonLabels!).Append(post.Heading).Append(post.Thread!), line =>
            Assert.DoesNotMatch("[A-Za-wyz]", line));
        Assert.Contains("xx", post.Heading, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de", "konnte nicht erscheinen. Der Bot hielt an", "Gelöscht wurde nichts")]
    [InlineData("fr", "n’a pas pu se faire.", "Rien n’a été supprimé")]
    [InlineData(null, "could not be made. The bot stopped", "Nothing was deleted")]
    public void The_admin_is_told_of_a_failed_post_in_the_servers_language(string? locale, string first, string second)
    {
        _daily.Library.Swap(LibraryReader.Read(ProjectFolder.Path, null));
        var settings = new SubscriptionSettings("UTC", new LocalTime(9, 0)) { Extras = new PostExtras(Locale: locale) };

        var told = _daily.Composer.Say(settings, DailyNotices.Failed(
            Of(1, settings: settings), new(2026, 5, 4), Phrase.Of($"The bot stopped before it was posted.")));

        Assert.Contains("<#1>", told);
        Assert.Contains(first, told);
        Assert.Contains(second, told);
    }
}
