using System.Security.Cryptography;
using System.Text;
using ChatBot.Hosting.Settings;

namespace ChatBot.Pages.Html;

/// <summary>The accent of the pages as a stylesheet: a tone that can be read on light ground, and one for dark.</summary>
internal sealed class Theme
{
    /// <summary>The stylesheet's grounds on which the accent is hardest to read: <c>--sunken</c>, light and dark.</summary>
    private static readonly (Accent Light, Accent Dark) Grounds = (new(0xF1EFE9), new(0x22262C));

    private const double Readable = 4.6;

    /// <summary>Brighter than it must be: a page in the dark has little else that shines.</summary>
    private const double Bright = 7.5;

    private readonly byte[] _css;

    public Theme(ChatBotSettings settings)
    {
        var (light, dark) = (settings.Library.Colour.Against(Grounds.Light, Readable),
            settings.Library.Colour.Against(Grounds.Dark, Bright));
        _css = Encoding.UTF8.GetBytes($":root{{--accent:{light};--accent-ink:#fff}}@media screen and "
            + $"(prefers-color-scheme:dark){{:root{{--accent:{dark};--accent-ink:#10161c}}}}");
        (Colour, Address) = ($"{light}", $"/assets/accent.css?v={Convert.ToHexStringLower(SHA256.HashData(_css))[..12]}");
    }

    /// <summary>On light ground, as <c>#rrggbb</c>.</summary>
    public string Colour { get; }

    /// <summary>Where the stylesheet is.</summary>
    public string Address { get; }

    public void Map(IEndpointRouteBuilder routes) => routes.MapGet("/assets/accent.css", (HttpContext context) =>
    {
        context.Response.Headers.CacheControl = Assets.CacheControl(context);
        return Results.Bytes(_css, "text/css; charset=utf-8");
    }).ExcludeFromDescription().DisableRateLimiting();
}
