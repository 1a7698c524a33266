using System.CommandLine;
using ChatBot.Hosting.Settings;

namespace ChatBot.CommandLine;

/// <summary><c>chatbot health</c>: whether the worker on this machine is ready, for whatever watches it.</summary>
internal static class HealthVerb
{
    private static readonly TimeSpan Within = TimeSpan.FromSeconds(4);

    public static Command Make(Terminal terminal)
    {
        var verb = new Command("health", "Asks the worker that runs on this machine whether it is ready");
        verb.SetLibraryAction(terminal, (_, folder, cancellation) => AskAsync(terminal, folder, cancellation));
        return verb;
    }

    private static async Task<int> AskAsync(Terminal terminal, string folder, CancellationToken cancellation)
    {
        var url = new UriBuilder(SettingsReader.Read(folder).Settings.Web.Url) { Path = "/healthz/ready" };
        if (url.Host is "0.0.0.0" or "[::]") url.Host = "127.0.0.1";
        try
        {
            using var client = new HttpClient { Timeout = Within };
            using var reply = await client.GetAsync(url.Uri, cancellation);
            await terminal.Out.WriteLineAsync(await reply.Content.ReadAsStringAsync(cancellation));
            return reply.IsSuccessStatusCode ? Root.Fine : Root.Problem;
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException)
        {
            await terminal.Error.WriteLineAsync(
                $"No worker answers at {url.Uri} ({fault.Message}). Start it with chatbot run, or set CHATBOT_Web__Url to its address.");
            return Root.Problem;
        }
    }
}
