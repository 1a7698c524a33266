using System.Text.Json;
using System.Text.RegularExpressions;
using ChatBot.Corpus.Phrases;
using ChatBot.Daily;
using ChatBot.Daily.Content;
using ChatBot.Daily.Posting;
using ChatBot.Daily.Schedule;
using ChatBot.Hosting;
using ChatBot.Search.Library;
using ChatBot.Testing;
using ChatBot.Testing.Libraries;
using NodaTime;
using static ChatBot.Tests.Daily.Subscriptions;

namespace ChatBot.Tests.Daily.Content;

public sealed class DailyComposerTests : IDisposable
{
    private static readonly IReadOnlyDictionary<long, LocalDate> Nothing = new Dictionary<long, LocalDate>();

    private readonly TemporaryLibrary _files = new TemporaryLibrary()
        .With("seeds/log.txt", """
            The old lighthouse was lit for the first time on 20 November 1999. The keeper, Ada Holm, *visited* the mole on 14 November 2001.

            The harbour froze on 29 February 2004. The ferry race of 17 November 2005 was cancelled.

            In November 2008 the council mended the quay.

            @everyone in the town came to the market on 3 May 2011.
            """)
        .With("seeds/sources.json", """
            [{"id": "holm-2013", "type": "article-magazine", "title": "The Harbour Log", "author": [{"family": "Holm", "given": "Ada"}],
              "container-title": "Port News", "issued": {"date-parts": [[2013, 4, 2]]}, "custom": {"file": "log.txt"}}]
            """);

    private readonly DailyComposer _composer;
    private readonly CurrentLibrary _library;

    public DailyComposerTests()
    {
        _library = new CurrentLibrary(LibraryReader.Read(_files.Folder, null), new ManualTime());
        _composer = new DailyComposer(_library, new DailyOptions());
    }

    public void Dispose() => _files.Dispose();

    [Fact]
    public void The_events_of_a_date_are_quoted_with_their_age_and_source()
    {
        var post = Compose(new(2026, 11, 20))!;

        Assert.Equal(
            """
            **On this date · Friday, 20 November 2026**
            **27 years ago today, 20 November 1999**
            > The old lighthouse was lit for the first time on 20 November 1999.
            -# — Ada Holm, *Port News*, 2013-04-02, ¶ 1 · holm-2013
            """,
            post.Text);
        Assert.Equal("On this date · Friday, 20 November 2026", post.Heading);
        Assert.Single(post.Shown);
        Assert.Null(post.Role);
    }

    [Fact]
    public void A_date_without_events_is_skipped() => Assert.Null(Compose(new(2026, 11, 21)));

    [Fact]
    public void What_is_known_to_the_month_only_is_no_event_of_a_day() => Assert.Null(Compose(new(2026, 11, 1)));

    [Fact]
    public void A_date_without_events_shows_the_month_where_that_is_wanted_and_says_so()
    {
        var text = Compose(new(2026, 11, 21), settings => settings with { WhenEmpty = WhenEmpty.Month })!.Text;

        Assert.Contains("*The library has no event of 21 November. What happened in November:*", text, StringComparison.Ordinal);
        Assert.Contains("**20 November 1999**", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ago today", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Over_days_without_events_the_month_takes_turns()
    {
        var shown = new Dictionary<long, LocalDate>();
        var texts = new List<string>();
        for (var day = 1; day <= 4; day++)
        {
            var post = Compose(new(2026, 11, day), settings => settings with { WhenEmpty = WhenEmpty.Month }, shown)!;
            post.Shown.ToList().ForEach(sentence => shown[sentence] = new(2026, 11, day));
            texts.Add(post.Text);
        }

        Assert.Contains(texts, text => text.Contains("the council mended the quay", StringComparison.Ordinal));
        Assert.NotEqual(texts[0].Split('\n')[2..], texts[1].Split('\n')[2..]);
    }

    [Fact]
    public void A_date_without_events_shows_a_quotation_where_that_is_wanted_and_says_so()
    {
        var text = Compose(new(2026, 11, 21), settings => settings with { WhenEmpty = WhenEmpty.Quotation })!.Text;

        Assert.Contains("*The library has no event of 21 November. Quotation of the day:*\n> ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_29th_of_February_is_shown_on_the_29th_and_on_the_28th_of_other_years_only_if_the_host_wants_it()
    {
        var wanting = new DailyComposer(_library, new DailyOptions { LeapDayOn28th = true });

        Assert.Contains("24 years ago today, 29 February 2004", Compose(new(2028, 2, 29))!.Text, StringComparison.Ordinal);
        Assert.Null(Compose(new(2027, 2, 28)));
        var text = wanting.Compose(Of(1), new(2027, 2, 28), Nothing)!.Text;
        Assert.StartsWith("**On this date · Sunday, 28 February 2027**\n**29 February 2004**\n", text, StringComparison.Ordinal);
        Assert.Null(wanting.Compose(Of(1), new(2028, 2, 28), Nothing));
    }

    [Fact]
    public void A_weekly_post_covers_the_week_each_event_with_its_own_date()
    {
        var text = Compose(new(2026, 11, 20), settings => settings with { Frequency = Frequency.Weekly })!.Text;

        Assert.StartsWith("**On the 7 dates up to this one · Friday, 20 November 2026**", text, StringComparison.Ordinal);
        Assert.Contains("**27 years ago today, 20 November 1999**", text, StringComparison.Ordinal);
        Assert.Contains("**14 November 2001**", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_cancelled_is_labelled_so() =>
        Assert.Contains("was cancelled*", Compose(new(2026, 11, 17))!.Text, StringComparison.Ordinal);

    [Fact]
    public void Markup_of_the_source_is_shown_and_not_obeyed()
    {
        Assert.Contains(@"> \@everyone in the town", Compose(new(2026, 5, 3))!.Text, StringComparison.Ordinal);
        Assert.Contains(@"\*visited\*", Compose(new(2026, 11, 14))!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_role_is_named_on_the_second_line_and_silence_is_passed_on()
    {
        var post = Compose(new(2026, 11, 20), settings => settings with { Role = 8, Silent = true })!;

        Assert.Equal("<@&8>", post.Text.Split('\n')[1]);
        Assert.Equal((8UL, true), (post.Role, post.Silent));
    }

    [Fact]
    public void A_lens_that_is_gone_posts_nothing_rather_than_everything() =>
        Assert.Null(Compose(new(2026, 11, 20), settings => settings with { Lens = "gone" }));

    [Fact]
    public void A_library_that_changed_is_seen_at_once()
    {
        Assert.Null(Compose(new(2026, 6, 1)));
        _files.With("seeds/more.txt", "The bell was cast on 1 June 1850.");

        _library.Swap(LibraryReader.Read(_files.Folder, null));

        Assert.Contains("The bell was cast", Compose(new(2026, 6, 1))!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_that_no_message_could_hold_is_shortened_and_what_is_shown_is_verbatim()
    {
        var sentence = "The bell was cast on 1 June 1850, " + string.Join(
            ", ", Enumerable.Range(1, 400).Select(number => $"{number} men pulling")) + ".";
        _files.With("seeds/more.txt", sentence);
        _library.Swap(LibraryReader.Read(_files.Folder, null));

        var text = Compose(new(2026, 6, 1))!.Text;

        Assert.InRange(text.Length, 1500, 2000);
        var quoted = Assert.Single(text.Split('\n'), line => line.StartsWith("> ", StringComparison.Ordinal))[2..];
        Assert.StartsWith(quoted, sentence, StringComparison.Ordinal);
        Assert.Contains("\n[…]\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_events_stay_within_a_message_and_the_rest_have_their_turn_next_time()
    {
        _files.With("seeds/more.txt", string.Join(
            ' ', Enumerable.Range(1, 12).Select(number => $"Bell number {number} of the tower was cast on 1 June {1850 + number}.")));
        _library.Swap(LibraryReader.Read(_files.Folder, null));
        var shown = new Dictionary<long, LocalDate>();
        for (var year = 2026; year <= 2028; year++)
        {
            var post = Compose(new(year, 6, 1), shown: shown)!;
            Assert.InRange(post.Text.Length, 100, 2000);
            post.Shown.ToList().ForEach(sentence => shown[sentence] = new(year, 6, 1));
        }

        Assert.Equal(12, shown.Count);
    }

    [Fact]
    public void What_several_sources_tell_of_one_event_is_one_entry_that_names_them_and_quotes_another_each_year()
    {
        Voyages();
        var post = Compose(new(2026, 5, 3), settings => settings with { Lens = "voyages" })!;

        var quoted = Assert.Single(post.Text.Split('\n'), line => line.StartsWith("> ", StringComparison.Ordinal));
        Assert.Single(post.Text.Split('\n'), line => line.StartsWith("-# also ", StringComparison.Ordinal));
        Assert.Equal(["first", "second"], post.Works!.Order());
        var next = Compose(new(2027, 5, 3), settings => settings with { Lens = "voyages" },
            post.Shown.ToDictionary(sentence => sentence, _ => new LocalDate(2026, 5, 3)))!;
        Assert.NotEqual(quoted, Assert.Single(next.Text.Split('\n'), line => line.StartsWith("> ", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_is_no_event_is_not_posted()
    {
        _files.With("seeds/advice.txt",
            "The council needs to keep the treaty of 9 July 1904. The rule of 10 July 1904 is the best one in the world. "
            + "The town hall burned on 11 July 1904.")
            .With("seeds/sources.json", """[{"id": "advice", "type": "article-magazine", "title": "Advice", "issued": {"date-parts": """
            + """[[1905, 1, 2]]}, "custom": {"file": "advice.txt"}}]""");
        _library.Swap(LibraryReader.Read(_files.Folder, null));

        Assert.Null(Compose(new(2026, 7, 9)));
        Assert.Null(Compose(new(2026, 7, 10)));
        Assert.NotNull(Compose(new(2026, 7, 11)));
        Assert.Contains(new AnnualDate(7, 11), _composer.EventDays(null));
        Assert.DoesNotContain(new AnnualDate(7, 9), _composer.EventDays(null));
    }

    [Fact]
    public void The_days_that_have_an_event_are_known_in_the_order_of_the_calendar() =>
        Assert.Equal([new(2, 29), new(5, 3), new(11, 14), new(11, 17), new AnnualDate(11, 20)], _composer.EventDays(null));

    [Fact]
    public void A_date_without_events_shows_the_week_where_that_is_wanted_and_says_so()
    {
        var text = Compose(new(2026, 11, 22), settings => settings with { WhenEmpty = WhenEmpty.Week })!.Text;

        Assert.Contains("*The library has no event of 22 November. What happened in this week of other years:*", text,
            StringComparison.Ordinal);
        Assert.Contains("**20 November 1999**", text, StringComparison.Ordinal);
        Assert.Null(Compose(new(2026, 7, 1), settings => settings with { WhenEmpty = WhenEmpty.Week }));
    }

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
        var german = LibraryReader.Read(ProjectFolder(), null).MessageCatalogs["de"].Keys;
        _files.With("config/framing/sv-SE.yaml", "phrases:\n" + string.Concat(german.Select(form =>
            $"  {JsonSerializer.Serialize(form)}: {JsonSerializer.Serialize(Regex.Replace(form, @"\p{L}", "x"))}\n")));
        _library.Swap(LibraryReader.Read(_files.Folder, null));

        var post = Compose(new(2026, month, day), settings => settings with
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
        _library.Swap(LibraryReader.Read(ProjectFolder(), null));
        var settings = new SubscriptionSettings("UTC", new LocalTime(9, 0)) { Extras = new PostExtras(Locale: locale) };

        var told = _composer.Say(settings, DailyNotices.Failed(
            Of(1, settings: settings), new(2026, 5, 4), Phrase.Of($"The bot stopped before it was posted.")));

        Assert.Contains("<#1>", told);
        Assert.Contains(first, told);
        Assert.Contains(second, told);
    }

    private static string ProjectFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "ChatBot.sln"))) folder = folder.Parent;
        return folder.FullName;
    }

    private void Voyages()
    {
        _files.With("seeds/first.txt", "Captain Ilse Brandt sailed to Kirkwall on 3 May 1904.")
            .With("seeds/second.txt", "On 3 May 1904 Ilse Brandt sailed to Kirkwall with forty men.")
            .With("config/names/people.yaml", "kind: person\nnames:\n  - name: Ilse Brandt\n")
                .With("config/names/places.yaml", "kind: place\nnames:\n  - name: Kirkwall\n")
            .With("config/commands/voyages.yaml",
            "name: voyages\ndescription: Who sailed where\noptionDescription: A year or a name\nexample: /voyages 1904\nwords: "
            + "[sail]\nnarrowedBy: [person, place]\n");
        _library.Swap(LibraryReader.Read(_files.Folder, null));
    }

    private DailyPost? Compose(LocalDate day, Func<SubscriptionSettings, SubscriptionSettings>? adjust = null,
        IReadOnlyDictionary<long, LocalDate>? shown = null)
    {
        var subscription = Of(1);
        var settings = adjust?.Invoke(subscription.Settings) ?? subscription.Settings;
        return _composer.Compose(subscription with { Settings = settings, Anchor = day }, day, shown ?? Nothing);
    }
}
