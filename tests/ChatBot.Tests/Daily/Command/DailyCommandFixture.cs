using ChatBot.Daily.Command;
using ChatBot.Hosting;
using ChatBot.Search.Library;
using ChatBot.Testing;
using ChatBot.Testing.Libraries;
using ChatBot.Tests.Daily.Posting;
using NodaTime;
using static ChatBot.Tests.Daily.Subscriptions;

namespace ChatBot.Tests.Daily.Command;

/// <summary>The command on a library of one dated sentence, an hour before the first post is due.</summary>
public abstract class DailyCommandFixture : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryLibrary _library = new TemporaryLibrary()
        .With("seeds/a.txt", "The harbour opened on 20 November 1999. Ships came the same day.");

    private protected DailyCommandFixture()
    {
        Chat = new FakeChat(Time);
        Bot = new Bot(_folder.State, Chat, Time);
        Command = new DailyCommand(
            Bot.Store, new FakeContent(Date.PlusDays(2)), Chat, Bot.Zones,
                new DailyLenses(new CurrentLibrary(LibraryReader.Read(_library.Folder, null), Time)));
    }

    private protected static DailyCaller Admin { get; } = new(99, 7, 1, MayManage: true);

    private protected static DailyRequest.TurnOn AtNineInUtc { get; } = new(1, "9:00", "utc");

    private protected ManualTime Time { get; } = new((Due - Duration.FromHours(1)).ToDateTimeOffset());

    private protected FakeChat Chat { get; }

    private protected Bot Bot { get; }

    private protected DailyCommand Command { get; }

    public void Dispose()
    {
        Bot.Dispose();
        _folder.Dispose();
        _library.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected async Task HoursAsync(int count)
    {
        for (var hour = 0; hour < count; hour++)
        {
            Time.Advance(TimeSpan.FromHours(1));
            await Bot.RoundAsync();
        }
    }
}
