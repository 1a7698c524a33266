using ChatBot.Corpus.Phrases;
using ChatBot.Hosting;
using ChatBot.Replies;
using NodaTime;

namespace ChatBot.Daily.Content;

/// <summary>
/// Chooses what a post shows: the events of the dates that it covers, or what the subscription has for a date without any.
/// </summary>
public sealed class DailyComposer(CurrentLibrary library, DailyOptions options, SourceLinks? links = null) : IDailyContent
{
    private const int MostEvents = 5;
    private const int MostOfMonth = 3;
    private static readonly AnnualDate LeapDay = new(2, 29);

    private volatile DayBook? _book;

    public DailyPost? Compose(Subscription subscription, LocalDate day, IReadOnlyDictionary<long, LocalDate> shown, int number = 1)
    {
        var book = Book();
        var settings = subscription.Settings;
        if (settings.Lens is { } lens && book.Commands.Find(lens) is null)
        {
            // The lens is gone from config/; what it would have chosen is not known, and showing everything is not what was asked for.
            return null;
        }

        var covered = subscription.Recurrence.Covers(day);
        var dates = Dates(covered).ToList();
        var text = new PostText(day, covered.Count, settings.Role, Words(settings), links);
        var events = dates.SelectMany(date => book.Events(date, settings.Lens))
            .Where(told => number == 1 || !told.Any(quoted =>
                shown.TryGetValue(Fingerprint.Of(quoted.Quotation), out var last) && last == day)).ToList();
        if (events.Count > 0)
        {
            text.AddEvents(Rotation.Take(events, shown, MostEvents));
        }
        else if (settings.WhenEmpty == WhenEmpty.Week)
        {
            text.AddWeek(Rotation.Take([.. Week(day).SelectMany(date => book.Events(date, settings.Lens))], shown, MostEvents));
        }
        else if (settings.WhenEmpty == WhenEmpty.Month)
        {
            text.AddMonth(Rotation.Take(book.Month(day.Month, settings.Lens), shown, MostOfMonth));
        }
        else if (settings.WhenEmpty == WhenEmpty.Quotation)
        {
            text.AddQuotation(Rotation.Take(book.Sentences(settings.Lens), shown, 1));
        }

        if (number == 1) text.AddPublications([.. dates.SelectMany(book.Publications)]);
        var extras = settings.Extras;
        return text.Finish(settings.Silent) is not { } post ? null : post with
        {
            Title = extras.IsForum ? TitleOf(post, settings, day) : null,
            Tag = extras.Tag,
            Thread = extras.Thread ? TitleOf(post, settings, day) : null,
            Publish = extras.Publish,
            OfferRole = extras.OfferRole,
            ButtonLabels = extras.Locale is null ? null : [Words(settings).Say("Cite"), Words(settings).Say("Get or leave the role")],
        };
    }

    public IReadOnlyList<AnnualDate> EventDays(string? lens) => Book().EventDays(lens);

    public string Say(SubscriptionSettings settings, Phrase said) => Words(settings).Say(said);

    /// <summary>At most 100 characters, Discord's limit for the name of a thread.</summary>
    private string TitleOf(DailyPost post, SubscriptionSettings settings, LocalDate day) =>
        settings.Extras.Title is { } title ? $"{Clipped.To(title, 70)} · {DateFormat.Of(day.ToDateOnly(), Words(settings))}"
            : Clipped.To(post.Heading, 100);

    private MessageCatalog Words(SubscriptionSettings settings) => MessageCatalog.Of(library.Snapshot, settings.Extras.Locale);

    /// <summary>The days of the year within three of a date, in order.</summary>
    private static IEnumerable<AnnualDate> Week(LocalDate day) =>
        Enumerable.Range(-3, 7).Select(days => day.PlusDays(days)).Select(date => new AnnualDate(date.Month, date.Day));

    /// <summary>The days of the year that are looked up, with the 29th of February on the 28th where that is wanted.</summary>
    private IEnumerable<AnnualDate> Dates(IReadOnlyList<LocalDate> covered)
    {
        foreach (var date in covered)
        {
            yield return new AnnualDate(date.Month, date.Day);
            if (options.LeapDayOn28th && date is { Month: 2, Day: 28 } && !CalendarSystem.Iso.IsLeapYear(date.Year))
            {
                yield return LeapDay;
            }
        }
    }

    private DayBook Book()
    {
        var commands = library.Commands;
        var book = _book;
        if (book?.Commands != commands)
        {
            book = new DayBook(commands);
            _book = book;
        }

        return book;
    }
}
