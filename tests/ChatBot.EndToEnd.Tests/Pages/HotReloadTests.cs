namespace ChatBot.EndToEnd.Tests.Pages;

public class HotReloadTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task A_document_saved_while_the_host_runs_is_in_the_answers()
    {
        using var library = HarbourLibrary.Make();
        await using var host = await PagesHost.StartAsync(library);
        var swapped = new TaskCompletionSource();
        host.Library.Swapped += _ => swapped.TrySetResult();

        library.With("seeds/new.txt", "A whale was seen off the mole.");
        await swapped.Task.WaitAsync(Patience);

        Assert.Contains("A whale was seen", (await host.GetAsync("/s/new")).Text);
    }

    [Fact]
    public async Task A_library_that_does_not_validate_leaves_the_old_in_force_and_the_page_says_what_is_wrong_and_where()
    {
        using var library = HarbourLibrary.Make();
        await using var host = await PagesHost.StartAsync(library);

        library.With("seeds/sources.json", "[\n  {\"id\": \"holm-2013\",\n   \"author\" }\n]");
        var page = await UntilAsync(host, text => text.Contains("notice fault"));

        Assert.Contains("<code>seeds/sources.json:3</code>", page);
        Assert.Contains("Answers come from the library before the change.", page);
        Assert.Contains("The ferry Linnet", (await host.GetAsync("/s/holm-2013")).Text);
        Assert.Contains("<code>seeds/sources.json:3</code>", (await host.GetAsync("/answer?q=%2Fsources")).Text);

        library.With("seeds/sources.json", "[]");
        Assert.DoesNotContain("notice fault", await UntilAsync(host, text => !text.Contains("notice fault")));
    }

    /// <summary>Asks for a page until it is as expected.</summary>
    private static async Task<string> UntilAsync(PagesHost host, Func<string, bool> expected)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (true)
        {
            var (_, text) = await host.GetAsync("/sources");
            if (expected(text))
                return text;
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, limit.Token);
        }
    }
}
