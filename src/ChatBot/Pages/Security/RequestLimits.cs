using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using ChatBot.Hosting.Settings;
using ChatBot.Pages.Api;
using ChatBot.Replies;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.RateLimiting;

namespace ChatBot.Pages.Security;

/// <summary>Limits of what one request may hold, and of how many one address may send.</summary>
internal static class RequestLimits
{
    private const int LongestBody = 16 * 1024;

    /// <summary>Room for a question of 6,000 letters, each of them percent-encoded in UTF-8.</summary>
    private const int LongestAddress = 64 * 1024;

    /// <summary>Completions have a limit of their own: who types a question shall not have used up what asking it takes.</summary>
    private const string Typing = "/api/complete";
    private const int LettersOfRequest = 10;

    public static void Add(WebApplicationBuilder builder, WebSettings settings)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = LongestBody;
            kestrel.Limits.MaxRequestLineSize = LongestAddress;
            kestrel.Limits.MaxRequestBufferSize = 2 * LongestAddress;
            kestrel.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
        });
        builder.Services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, (IPAddress, bool IsTyping)>(context =>
                RateLimitPartition.GetFixedWindowLimiter(
                    (AddressOf(context), context.Request.Path == Typing), of => new FixedWindowRateLimiterOptions
                    {
                        PermitLimit = of.Item2 ? LettersOfRequest * settings.RequestsPerMinute : settings.RequestsPerMinute,
                        Window = TimeSpan.FromMinutes(1),
                    }));
            limiter.OnRejected = RefuseAsync;
        });
        if (!settings.BehindProxy)
            return;
        // The proxy that stands before the pages is the only one whose word is taken for whom it speaks.
        builder.Services.Configure<ForwardedHeadersOptions>(forwarded =>
        {
            forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            forwarded.ForwardLimit = 1;
            forwarded.KnownIPNetworks.Clear();
            forwarded.KnownProxies.Clear();
        });
    }

    public static void Use(WebApplication app, WebSettings settings)
    {
        if (settings.BehindProxy)
            app.UseForwardedHeaders();
        app.UseRateLimiter();
    }

    /// <summary>An IPv6 user holds a whole /64, so that counts as one address.</summary>
    private static IPAddress AddressOf(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress ?? IPAddress.None;
        if (address.IsIPv4MappedToIPv6)
            return address.MapToIPv4();
        if (address.AddressFamily != System.Net.Sockets.AddressFamily.InterNetworkV6)
            return address;
        var bytes = address.GetAddressBytes();
        Array.Clear(bytes, 8, 8);
        return new IPAddress(bytes);
    }

    private static async ValueTask RefuseAsync(OnRejectedContext rejected, CancellationToken cancellation)
    {
        var seconds = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait)
            ? Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)) : 60;
        var response = rejected.HttpContext.Response;
        response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        var line = $"Too many requests in a minute. Try again in {seconds} seconds.";
        if (rejected.HttpContext.Request.Path.StartsWithSegments("/api"))
        {
            await response.WriteAsJsonAsync(new ProblemJson(StatusCodes.Status429TooManyRequests, line), WebJson.Default.ProblemJson,
                "application/problem+json", cancellation);
            return;
        }
        var frame = rejected.HttpContext.RequestServices.GetRequiredService<PageFrame>();
        await (IsPart(rejected.HttpContext.Request.Path)
            ? frame.Part(Markup.Of($"""<p class="notice">{line}</p>"""), response.StatusCode)
            : frame.Sorry(line, response.StatusCode)).ExecuteAsync(rejected.HttpContext);
    }

    /// <summary>Whether a page's script asked, to put what comes into the page.</summary>
    private static bool IsPart(PathString path) =>
        path == "/answer" || (path.Value is { } text
        && (text.EndsWith("/context", StringComparison.Ordinal) || text.EndsWith("/panel", StringComparison.Ordinal)));
}
