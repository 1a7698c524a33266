using ChatBot.Daily;
using ChatBot.Daily.Content;
using ChatBot.Daily.Schedule;
using NodaTime;
using static ChatBot.Tests.Daily.Subscriptions;

namespace ChatBot.Tests.Daily.Content;

public sealed class DailyComposerTests : IDisposable
{
    private readonly DailyLibrary _daily = new();

    public void Dispose() => _daily.Dispose();

    [Fact]
    public void The_events_of_a_date_are_quoted_with_their_age_and_source()
    {
        var post = _daily.Compose(new(2026, 11, 20))!;

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
    public void The_29th_of_February_is_shown_on_the_29th_and_on_the_28th_of_other_years_only_if_the_host_wants_it()
    {
        var wanting = new DailyComposer(_daily.Library, new DailyOptions { LeapDayOn28th = true });

        Assert.Contains("24 years ago today, 29 February 2004", _daily.Compose(new(2028, 2, 29))!.Text, StringComparison.Ordinal);
        Assert.Null(_daily.Compose(new(2027, 2, 28)));
        var text = wanting.Compose(Of(1), new(2027, 2, 28), DailyLibrary.Nothing)!.Text;
        Assert.StartsWith("**On this date · Sunday, 28 February 2027**\n**29 February 2004**\n", text, StringComparison.Ordinal);
        Assert.Null(wanting.Compose(Of(1), new(2028, 2, 28), DailyLibrary.Nothing));
    }

    [Fact]
    public void A_weekly_post_covers_the_week_each_event_with_its_own_date()
    {
        var text = _daily.Compose(new(2026, 11, 20), settings => settings with { Frequency = Frequency.Weekly })!.Text;

        Assert.StartsWith("**On the 7 dates up to this one · Friday, 20 November 2026**", text, StringComparison.Ordinal);
        Assert.Contains("**27 years ago today, 20 November 1999**", text, StringComparison.Ordinal);
        Assert.Contains("**14 November 2001**", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_cancelled_is_labelled_so() =>
        Assert.Contains("was cancelled*", _daily.Compose(new(2026, 11, 17))!.Text, StringComparison.Ordinal);

    [Fact]
    public void Markup_of_the_source_is_shown_and_not_obeyed()
    {
        Assert.Contains(@"> \@everyone in the town", _daily.Compose(new(2026, 5, 3))!.Text, StringComparison.Ordinal);
        Assert.Contains(@"\*visited\*", _daily.Compose(new(2026, 11, 14))!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_role_is_named_on_the_second_line_and_silence_is_passed_on()
    {
        var post = _daily.Compose(new(2026, 11, 20), settings => settings with { Role = 8, Silent = true })!;

        Assert.Equal("<@&8>", post.Text.Split('\n')[1]);
        Assert.Equal((8UL, true), (post.Role, post.Silent));
    }

    [Fact]
    public void A_lens_that_is_gone_posts_nothing_rather_than_everything() =>
        Assert.Null(_daily.Compose(new(2026, 11, 20), settings => settings with { Lens = "gone" }));

    [Fact]
    public void A_library_that_changed_is_seen_at_once()
    {
        Assert.Null(_daily.Compose(new(2026, 6, 1)));
        _daily.Files.With("seeds/more.txt", "The bell was cast on 1 June 1850.");

        _daily.Reread();

        Assert.Contains("The bell was cast", _daily.Compose(new(2026, 6, 1))!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_that_no_message_could_hold_is_shortened_and_what_is_shown_is_verbatim()
    {
        var sentence = "The bell was cast on 1 June 1850, " + string.Join(
            ", ", Enumerable.Range(1, 400).Select(number => $"{number} men pulling")) + ".";
        _daily.Files.With("seeds/more.txt", sentence);
        _daily.Reread();

        var text = _daily.Compose(new(2026, 6, 1))!.Text;

        Assert.InRange(text.Length, 1500, 2000);
        var quoted = Assert.Single(text.Split('\n'), line => line.StartsWith("> ", StringComparison.Ordinal))[2..];
        Assert.StartsWith(quoted, sentence, StringComparison.Ordinal);
        Assert.Contains("\n[…]\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_events_stay_within_a_message_and_the_rest_have_their_turn_next_time()
    {
        _daily.Files.With("seeds/more.txt", string.Join(
            ' ', Enumerable.Range(1, 12).Select(number => $"Bell number {number} of the tower was cast on 1 June {1850 + number}.")));
        _daily.Reread();
        var shown = new Dictionary<long, LocalDate>();
        for (var year = 2026; year <= 2028; year++)
        {
            var post = _daily.Compose(new(year, 6, 1), shown: shown)!;
            Assert.InRange(post.Text.Length, 100, 2000);
            post.Shown.ToList().ForEach(sentence => shown[sentence] = new(year, 6, 1));
        }

        Assert.Equal(12, shown.Count);
    }

    [Fact]
    public void What_several_sources_tell_of_one_event_is_one_entry_that_names_them_and_quotes_another_each_year()
    {
        Voyages();
        var post = _daily.Compose(new(2026, 5, 3), settings => settings with { Lens = "voyages" })!;

        var quoted = Assert.Single(post.Text.Split('\n'), line => line.StartsWith("> ", StringComparison.Ordinal));
        Assert.Single(post.Text.Split('\n'), line => line.StartsWith("-# also ", StringComparison.Ordinal));
        Assert.Equal(["first", "second"], post.Works!.Order());
        var next = _daily.Compose(new(2027, 5, 3), settings => settings with { Lens = "voyages" },
            post.Shown.ToDictionary(sentence => sentence, _ => new LocalDate(2026, 5, 3)))!;
        Assert.NotEqual(quoted, Assert.Single(next.Text.Split('\n'), line => line.StartsWith("> ", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_is_no_event_is_not_posted()
    {
        _daily.Files.With("seeds/advice.txt",
            "The council needs to keep the treaty of 9 July 1904. The rule of 10 July 1904 is the best one in the world. "
            + "The town hall burned on 11 July 1904.")
            .With("seeds/sources.json", """[{"id": "advice", "type": "article-magazine", "title": "Advice", "issued": {"date-parts": """
            + """[[1905, 1, 2]]}, "custom": {"file": "advice.txt"}}]""");
        _daily.Reread();

        Assert.Null(_daily.Compose(new(2026, 7, 9)));
        Assert.Null(_daily.Compose(new(2026, 7, 10)));
        Assert.NotNull(_daily.Compose(new(2026, 7, 11)));
        Assert.Contains(new AnnualDate(7, 11), _daily.Composer.EventDays(null));
        Assert.DoesNotContain(new AnnualDate(7, 9), _daily.Composer.EventDays(null));
    }

    [Fact]
    public void The_days_that_have_an_event_are_known_in_the_order_of_the_calendar() =>
        Assert.Equal([new(2, 29), new(5, 3), new(11, 14), new(11, 17), new AnnualDate(11, 20)], _daily.Composer.EventDays(null));

    private void Voyages()
    {
        _daily.Files.With("seeds/first.txt", "Captain Ilse Brandt sailed to Kirkwall on 3 May 1904.")
            .With("seeds/second.txt", "On 3 May 1904 Ilse Brandt sailed to Kirkwall with forty men.")
            .With("config/names/people.yaml", "kind: person\nnames:\n  - name: Ilse Brandt\n")
                .With("config/names/places.yaml", "kind: place\nnames:\n  - name: Kirkwall\n")
            .With("config/commands/voyages.yaml",
            "name: voyages\ndescription: Who sailed where\noptionDescription: A year or a name\nexample: /voyages 1904\nwords: "
            + "[sail]\nnarrowedBy: [person, place]\n");
        _daily.Reread();
    }
}
