using System.Net;

namespace ChatBot.Hosting.Settings;

/// <summary>What the address of the pages means.</summary>
public static class WebAddress
{
    /// <summary>True when an address is reached from this machine alone.</summary>
    public static bool IsLoopback(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri)
            && (uri.Host == "localhost" || (IPAddress.TryParse(uri.Host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address)));
}
