using System.Collections.Frozen;
using System.Security.Cryptography;

namespace ChatBot.Pages.Html;

/// <summary>
/// The stylesheet, the scripts and the icon: they are in the program, so that no folder is served. Their addresses carry their hash, and
/// browsers keep them for good.
/// </summary>
internal static class Assets
{
    private const string Prefix = "ChatBot.Pages.Assets.";

    private static readonly FrozenDictionary<string, Asset> All = Read();

    /// <summary>The address of an asset by its name, such as <c>style.css</c>.</summary>
    public static string Address(string name) => $"/assets/{name}?v={All[name].Hash}";

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/assets/{name}", (string name, HttpContext context) =>
    {
        if (!All.TryGetValue(name, out var asset))
            return Results.NotFound();
        context.Response.Headers.CacheControl = CacheControl(context);
        return Results.Bytes(asset.Content, asset.Type);
    }).ExcludeFromDescription().DisableRateLimiting();

    /// <summary>An address that carries its content's hash is kept for good.</summary>
    public static string CacheControl(HttpContext context) =>
        context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "no-cache";

    private static FrozenDictionary<string, Asset> Read()
    {
        var assembly = typeof(Assets).Assembly;
        var assets = new Dictionary<string, Asset>();
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(resource)!;
            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            var name = resource[Prefix.Length..];
            assets[name] = new(content, TypeOf(name), Convert.ToHexStringLower(SHA256.HashData(content))[..12]);
        }
        return assets.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static string TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => "application/octet-stream",
    };

    private sealed record Asset(byte[] Content, string Type, string Hash);
}
