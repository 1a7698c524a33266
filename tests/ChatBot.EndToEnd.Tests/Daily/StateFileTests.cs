using ChatBot.CommandLine;
using ChatBot.Daily;
using ChatBot.Daily.Schedule;
using ChatBot.Daily.Sql;
using ChatBot.Daily.Sqlite;
using ChatBot.Startup;
using ChatBot.Testing.Libraries;
using NodaTime;

namespace ChatBot.EndToEnd.Tests.Daily;

public sealed class StateFileTests : IDisposable
{
    private readonly TemporaryLibrary _library = new TemporaryLibrary()
        .With("seeds/a.txt", "The harbour opened on 20 November 1999.")
        .With("config/chatbot.json",
        """{ "web": { "url": "http://127.0.0.1:0" }, "discord": { "token": "none", "apiUrl": "http://127.0.0.1:9" } }""");

    private string State => Path.Combine(_library.Folder, "data", DailyServices.StateFile);

    public void Dispose() => _library.Dispose();

    [Fact]
    public async Task A_state_file_of_a_newer_version_stops_the_worker_with_one_line_and_stays_as_it_is()
    {
        using (var connection = StateFile.Open(State))
        {
            connection.Run($"PRAGMA user_version = {SqliteMigrations.Latest + 1}");
        }

        var before = File.ReadAllBytes(State);

        var (code, _, error) = await RunAsync("run");

        Assert.Equal(1, code);
        Assert.Contains("newer version", error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(State));
    }

    [Fact]
    public async Task List_prints_each_subscription_with_its_last_and_next_post()
    {
        Assert.Equal((0, "No channel has a daily post.\n"), await OutAsync("daily", "list"));
        Assert.False(File.Exists(State));
        using (var store = new SqliteDailyStore(State, ""))
        {
            var due = new DueDate(new LocalDate(2026, 11, 20), Instant.FromUtc(2026, 11, 20, 9, 0));
            var subscription = new Subscription(
                11, 7, 99, new SubscriptionSettings("Europe/London", new LocalTime(9, 0)), due.Date, due, Health.Good);
            await store.SaveAsync(subscription, default);
            var claim = new LedgerEntry(11, due.Date, LedgerState.Claimed, due.At, due.At, 1, due.At, new DailyPost("h", "t", []));
            await store.ClaimAsync(claim, subscription.Recurrence.After(due.Date, DateTimeZoneProviders.Tzdb["Europe/London"]), default);
            await store.SentAsync(claim, 1234, default);
            await store.CloseAsync(claim, LedgerState.Done, null, default);
        }

        Assert.Equal(
            (0, "channel 11\tserver 7\tevery day Europe/London\ton\tlast 2026-11-20 done (message 1234)\tnext 2026-11-21 09:00 "
            + "(2026-11-21T09:00Z)\n"),
            await OutAsync("daily", "list"));
    }

    [Theory]
    [InlineData("02-30", 1)]
    [InlineData("soon", 1)]
    [InlineData("11-20", 0)]
    public async Task Preview_takes_a_day_of_the_calendar(string date, int expected)
    {
        var (code, output, error) = await RunAsync("daily", "preview", "--date", date);

        Assert.Equal(expected, code);
        Assert.Equal(expected == 0, output.Length > 0);
        Assert.Equal(expected == 1, error.Contains("11-20", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Preview_refuses_what_is_no_choice_as_wrong_usage() =>
        Assert.Equal(2, (await RunAsync("daily", "preview", "--frequency", "hourly")).Code);

    private async Task<(int Code, string Output)> OutAsync(params string[] arguments)
    {
        var (code, output, _) = await RunAsync(arguments);
        return (code, output);
    }

    private async Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await Root.RunAsync([.. arguments, "--library", _library.Folder], Terminal.On(TextReader.Null, output, error),
            TimeProvider.System);
        return (code, output.ToString(), error.ToString());
    }
}
