using System.Globalization;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Dates.Tagging;
using ChatBot.Search.Commands;
using ChatBot.Search.People;

namespace ChatBot.Commands;

/// <summary>The commands that read the library as it is, without a lens: who, when, how many.</summary>
internal static class LibraryCommands
{
    public static ChatCommand Who { get; } = new(
        new CommandDescription("who", "Who someone is, in the sources' words",
            new OptionDescription("about", "A person under any spelling, or an office", Required: true), "/who the author"),
        (commands, call) => WhoAnswerer.Answer(commands.Library, call.Input, call.About));

    public static ChatCommand Timeline { get; } = new(
        new CommandDescription("timeline", "What happened when, in order of time",
            new OptionDescription("about", "Years (1979-1989), a month, a name, a word, or several", Required: false), "/timeline"),
        (commands, call) => TimelineAnswerer.Answer(commands.Library, call.Input, call.About));

    /// <param name="time">Tells which day is today, where the host is.</param>
    public static ChatCommand OnThisDate(TimeProvider time) => new(
        new CommandDescription("onthisdate", "What happened on a day of the year",
            new OptionDescription("date", "A day: 11-20, November 20, today, yesterday", Required: true), "/onthisdate 11-20"),
        (commands, call) => OnThisDateAnswerer.Answer(commands.Library, call.Input, call.About, Today(time)))
    {
        Settled = call => DateQuery.Read(call.About, DateInterval.Day(Today(time).Year, Today(time).Month, Today(time).Day)).Dates is
            [{ Interval: { Precision: DatePrecision.Day, Start: { } day } }]
                ? call with { About = day.ToString("MM-dd", CultureInfo.InvariantCulture) } : call,
    };

    public static ChatCommand Figure { get; } = new(
        new CommandDescription("figure", "Numbers, and what they count",
            new OptionDescription("about", "What is counted, or the number", Required: true), "/figure percent"),
        (commands, call) => FigureAnswerer.Answer(commands.Library, call.Input, call.About));

    private static DateOnly Today(TimeProvider time) => DateOnly.FromDateTime(time.GetLocalNow().DateTime);
}
