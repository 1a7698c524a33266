using ChatBot.Daily;
using ChatBot.Daily.Content;
using ChatBot.Hosting;
using ChatBot.Search.Library;
using ChatBot.Testing;
using ChatBot.Testing.Libraries;
using NodaTime;
using static ChatBot.Tests.Daily.Subscriptions;

namespace ChatBot.Tests.Daily.Content;

/// <summary>A small library with days to post, in a folder of its own.</summary>
internal sealed class DailyLibrary : IDisposable
{
    public TemporaryLibrary Files { get; } = new TemporaryLibrary()
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

    public DailyLibrary()
    {
        Library = new CurrentLibrary(LibraryReader.Read(Files.Folder, null), new ManualTime());
        Composer = new DailyComposer(Library, new DailyOptions());
    }

    public CurrentLibrary Library { get; }

    public DailyComposer Composer { get; }

    public static IReadOnlyDictionary<long, LocalDate> Nothing { get; } = new Dictionary<long, LocalDate>();

    public void Dispose() => Files.Dispose();

    public void Reread() => Library.Swap(LibraryReader.Read(Files.Folder, null));

    public DailyPost? Compose(LocalDate day, Func<SubscriptionSettings, SubscriptionSettings>? adjust = null,
        IReadOnlyDictionary<long, LocalDate>? shown = null)
    {
        var subscription = Of(1);
        var settings = adjust?.Invoke(subscription.Settings) ?? subscription.Settings;
        return Composer.Compose(subscription with { Settings = settings, Anchor = day }, day, shown ?? Nothing);
    }
}
