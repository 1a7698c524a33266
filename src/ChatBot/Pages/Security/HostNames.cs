using ChatBot.Hosting.Settings;
using Microsoft.AspNetCore.HostFiltering;

namespace ChatBot.Pages.Security;

/// <summary>
/// On loopback, only requests that name this machine are answered: a page elsewhere cannot reach the bot by pointing a name of its own here
/// (DNS rebinding).
/// </summary>
internal static class HostNames
{
    public static void Add(IServiceCollection services, WebSettings settings) => services.Configure<HostFilteringOptions>(filter =>
    {
        filter.AllowedHosts = WebAddress.IsLoopback(settings.Url) && !settings.BehindProxy ? ["localhost", "127.0.0.1", "[::1]"] : ["*"];
        if (filter.AllowedHosts[0] != "*" && Uri.TryCreate(settings.PublicUrl, UriKind.Absolute, out var own))
            filter.AllowedHosts.Add(own.Host);
        filter.IncludeFailureMessage = false;
    });
}
