using ChatBot.Daily;
using NodaTime;

namespace ChatBot.Tests.Daily.Content;

/// <summary>What is posted on a day of which the library tells nothing.</summary>
public sealed class EmptyDayTests : IDisposable
{
    private readonly DailyLibrary _daily = new();

    public void Dispose() => _daily.Dispose();

    [Fact]
    public void A_date_without_events_is_skipped() => Assert.Null(_daily.Compose(new(2026, 11, 21)));

    [Fact]
    public void What_is_known_to_the_month_only_is_no_event_of_a_day() => Assert.Null(_daily.Compose(new(2026, 11, 1)));

    [Fact]
    public void A_date_without_events_shows_the_month_where_that_is_wanted_and_says_so()
    {
        var text = _daily.Compose(new(2026, 11, 21), settings => settings with { WhenEmpty = WhenEmpty.Month })!.Text;

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
            var post = _daily.Compose(new(2026, 11, day), settings => settings with { WhenEmpty = WhenEmpty.Month }, shown)!;
            post.Shown.ToList().ForEach(sentence => shown[sentence] = new(2026, 11, day));
            texts.Add(post.Text);
        }

        Assert.Contains(texts, text => text.Contains("the council mended the quay", StringComparison.Ordinal));
        Assert.NotEqual(texts[0].Split('\n')[2..], texts[1].Split('\n')[2..]);
    }

    [Fact]
    public void A_date_without_events_shows_a_quotation_where_that_is_wanted_and_says_so()
    {
        var text = _daily.Compose(new(2026, 11, 21), settings => settings with { WhenEmpty = WhenEmpty.Quotation })!.Text;

        Assert.Contains("*The library has no event of 21 November. Quotation of the day:*\n> ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_without_events_shows_the_week_where_that_is_wanted_and_says_so()
    {
        var text = _daily.Compose(new(2026, 11, 22), settings => settings with { WhenEmpty = WhenEmpty.Week })!.Text;

        Assert.Contains("*The library has no event of 22 November. What happened in this week of other years:*", text,
            StringComparison.Ordinal);
        Assert.Contains("**20 November 1999**", text, StringComparison.Ordinal);
        Assert.Null(_daily.Compose(new(2026, 7, 1), settings => settings with { WhenEmpty = WhenEmpty.Week }));
    }
}
