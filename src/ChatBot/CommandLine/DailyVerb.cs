using System.CommandLine;
using System.Globalization;
using ChatBot.Daily;
using ChatBot.Daily.Command;
using ChatBot.Daily.Content;
using ChatBot.Daily.Postgres;
using ChatBot.Daily.Schedule;
using ChatBot.Daily.Sql;
using ChatBot.Daily.Sqlite;
using ChatBot.Hosting;
using ChatBot.Hosting.Settings;
using ChatBot.Replies;
using ChatBot.Startup;
using ChatBot.State;
using NodaTime;

namespace ChatBot.CommandLine;

/// <summary>
/// <c>chatbot daily preview</c>: what would be posted on a date; <c>chatbot daily list</c>: the subscriptions and how they are going.
/// </summary>
internal static class DailyVerb
{
    public static Command Make(Terminal terminal, TimeProvider time) =>
        new("daily", "The daily posts") { MakePreview(terminal, time), MakeList(terminal) };

    private static Command MakePreview(Terminal terminal, TimeProvider time)
    {
        var date = new Option<string?>("--date")
        {
            Description = "The date, such as 11-20 or 2026-11-20 (default: today in UTC)",
            HelpName = "DATE"
        };
        var frequency = new Option<string>(
            "--frequency")
        { Description = "daily, weekdays, weekly or monthly", DefaultValueFactory = _ => "daily" };
        var whenEmpty = new Option<string>(
            "--when-empty")
        { Description = "skip, week, month or quotation", DefaultValueFactory = _ => "skip" };
        var lens = new Option<string?>("--lens") { Description = "Only what this lens quotes", HelpName = "NAME" };
        var verb = new Command("preview", "Prints what would be posted on a date") { date, frequency, whenEmpty, lens };
        frequency.AcceptOnlyFromAmong([.. DailyWords.Frequencies.Select(known => known.Word)]);
        whenEmpty.AcceptOnlyFromAmong([.. DailyWords.WhenEmpties.Select(known => known.Word)]);
        verb.SetLibraryAction(terminal, (parsed, folder) => Preview(
            terminal, time, folder, parsed.GetValue(date),
            DailyWords.FrequencyOf(parsed.GetValue(frequency)!)!.Value, DailyWords.WhenEmptyOf(parsed.GetValue(whenEmpty)!)!.Value,
                parsed.GetValue(lens)));
        return verb;
    }

    private static Command MakeList(Terminal terminal)
    {
        var verb = new Command("list", "Prints the subscriptions, their last and next posts");
        verb.SetLibraryAction(terminal, (_, folder, cancellation) => ListAsync(terminal, folder, cancellation));
        return verb;
    }

    private static int Preview(Terminal terminal, TimeProvider time, string folder, string? date, Frequency frequency, WhenEmpty whenEmpty,
        string? lens)
    {
        if (!DayOfYear.TryRead(date, Instant.FromDateTimeOffset(time.GetUtcNow()).InUtc().Date, out var day, out var problem))
        {
            terminal.Error.WriteLine(problem);
            return Root.Problem;
        }

        var (settings, faults) = SettingsReader.Read(folder);
        var snapshot = LibraryLocation.Read(folder);
        ProblemLines.Write(terminal.Error, [.. faults, .. snapshot.Problems.Where(fault => !fault.IsWarning)]);
        var library = new CurrentLibrary(snapshot, time);
        var lenses = new DailyLenses(library);
        if (lens is not null && lenses.Find(lens) is null)
        {
            terminal.Error.WriteLine($"There is no lens \"{lens}\". "
                + $"{(lenses.Names.Count == 0 ? "This library has none." : $"There are {string.Join(", ", lenses.Names)}.")}");
            return Root.Problem;
        }

        var subscription = new Subscription(
            0, 0, 0, new SubscriptionSettings("UTC", new LocalTime(9, 0), frequency, whenEmpty, lens is null ? null : lenses.Find(lens)),
                day, default, Health.Good);
        var composer = new DailyComposer(library, new DailyOptions { LeapDayOn28th = settings.Daily.LeapDayOn28 });
        terminal.Out.WriteLine(new DailyReport(MessageCatalog.English)
            .Preview(subscription, day, composer.Compose(subscription, day, new Dictionary<long, LocalDate>())));
        return Root.Fine;
    }

    private static async Task<int> ListAsync(Terminal terminal, string folder, CancellationToken cancellation)
    {
        var file = Path.Combine(LibraryLocation.DataOf(folder), DailyServices.StateFile);
        var connection = SettingsReader.Read(folder).Settings.State.Connection;
        if (connection is not { Length: > 0 } && !File.Exists(file))
        {
            await terminal.Out.WriteLineAsync("No channel has a daily post.");
            return Root.Fine;
        }

        try
        {
            var rules = new Zones().RulesVersion;
            using var state = connection is { Length: > 0 } ? new PostgresState(connection) : null;
            using SqlDailyStore store = state is null ? new SqliteDailyStore(file, rules) : new PostgresDailyStore(state, rules);
            var all = await store.ListAsync(null, cancellation);
            var unreadable = await store.UnreadableAsync(null, cancellation);
            foreach (var row in unreadable)
            {
                await terminal.Error.WriteLineAsync(
                    string.Create(CultureInfo.InvariantCulture,
                    $"channel {row.Channel}, server {row.Guild}: {row.Reason} /daily on sets it anew."));
            }

            if (all.Count + unreadable.Count == 0)
            {
                await terminal.Out.WriteLineAsync("No channel has a daily post.");
            }

            foreach (var subscription in all)
            {
                var history = await store.HistoryAsync(subscription.Channel, 1, cancellation);
                await terminal.Out.WriteLineAsync(DailyListing.Line(subscription, history.Count > 0 ? history[0] : null));
            }

            return Root.Fine;
        }
        catch (StateUnavailableException fault)
        {
            await terminal.Error.WriteLineAsync(fault.Message);
            return Root.Problem;
        }
    }
}
