using System.Threading.Channels;
using ChatBot.Chat;
using ChatBot.Testing;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace ChatBot.Tests.Chat;

public sealed class FileCallStoreTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("chatbot-calls-").FullName;
    private readonly ManualTime _time = new();

    [Fact]
    public void A_kept_call_outlasts_the_process()
    {
        var name = Store().Keep("a long question");
        Assert.Equal(name, Store().Keep("a long question"));
        Assert.Equal("a long question", Store().Find(name));
        Assert.Null(Store().Find("../" + name[3..]));
        Assert.Null(Store().Find("../../etc/passwd"));
    }

    [Fact]
    public void What_nobody_used_for_400_days_is_forgotten()
    {
        var name = Store().Keep("a long question");
        _time.Advance(TimeSpan.FromDays(400));
        Assert.Equal(0, Store().Forget());
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(1, Store().Forget());
        Assert.Null(Store().Find(name));
        Assert.Empty(Directory.EnumerateFiles(_folder));
    }

    [Fact]
    public void A_use_keeps_it_for_another_400_days()
    {
        var (pressed, asked) = (Store().Keep("pressed"), Store().Keep("asked again"));
        _time.Advance(TimeSpan.FromDays(365));
        Store().Find(pressed);
        Store().Keep("asked again");
        _time.Advance(TimeSpan.FromDays(365));
        Assert.Equal(0, Store().Forget());
        Assert.Equal(("pressed", "asked again"), (Store().Find(pressed), Store().Find(asked)));
    }

    [Fact]
    public void What_a_crash_left_half_written_goes_too_and_is_not_counted()
    {
        var left = Path.Combine(_folder, "0123456789abcdef01234567.1.1");
        File.WriteAllText(left, "half");
        File.SetLastWriteTimeUtc(left, _time.GetUtcNow().UtcDateTime);
        _time.Advance(TimeSpan.FromDays(401));
        Assert.Equal(0, Store().Forget());
        Assert.False(File.Exists(left));
    }

    [Fact]
    public void A_folder_that_was_never_made_has_nothing_to_forget() =>
        Assert.Equal(0, new FileCallStore(Path.Combine(_folder, "none"), _time, NullLogger<FileCallStore>.Instance).Forget());

    [Fact]
    public void Where_nothing_can_be_written_a_call_has_its_name_all_the_same_and_is_not_found()
    {
        var inTheWay = Path.Combine(_folder, "a file");
        File.WriteAllText(inTheWay, "");
        var store = new FileCallStore(Path.Combine(inTheWay, "calls"), _time, NullLogger<FileCallStore>.Instance);
        Assert.Null(store.Find(store.Keep("a long question")));
    }

    [Fact]
    public async Task The_sweep_comes_at_the_start_and_once_a_day()
    {
        var log = new Lines();
        var old = Store().Keep("old");
        _time.Advance(TimeSpan.FromDays(200));
        var young = Store().Keep("young");
        _time.Advance(TimeSpan.FromDays(201));
        using var sweep = new CallStoreSweep(Store(), _time, log);
        await sweep.StartAsync(default);
        await log.NextAsync();
        Assert.False(File.Exists(Path.Combine(_folder, old)));
        Assert.True(File.Exists(Path.Combine(_folder, young)));

        _time.Advance(TimeSpan.FromDays(200)); // its timer stands since before the first sweep
        await log.NextAsync();
        Assert.False(File.Exists(Path.Combine(_folder, young)));
        await sweep.StopAsync(default);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private FileCallStore Store() => new(_folder, _time, NullLogger<FileCallStore>.Instance);

    private sealed class Lines : ILogger<CallStoreSweep>
    {
        private readonly Channel<string> _written = Channel.CreateUnbounded<string>();

        public async Task<string> NextAsync() => await _written.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromMinutes(2));

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception,
            Func<TState, Exception?, string> formatter) =>
            _written.Writer.TryWrite(formatter(state, exception));
    }
}
