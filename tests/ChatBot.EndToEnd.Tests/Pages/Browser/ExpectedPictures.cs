using System.Diagnostics;
using ChatBot.Hosting.Settings;
using SkiaSharp;

namespace ChatBot.EndToEnd.Tests.Pages.Browser;

/// <summary>
/// The pages as somebody looked at them and found them good, half as large, in Expected/. <c>CHATBOT_TEST_PICTURES=new</c> makes them anew,
/// to be looked at before they are committed.
/// </summary>
internal static class ExpectedPictures
{
    private const string Browser = "tests/ChatBot.EndToEnd.Tests/Pages/Browser";

    /// <summary>Pixels of the kept picture, by which both are averaged: letters may move by a hair, lines and boxes may not.</summary>
    private const int Cell = 4;

    /// <summary>Of 255, in any channel: the colour of a cell that somebody would see.</summary>
    private const int Seen = 24;

    /// <summary>Of all cells: a word or two.</summary>
    private const double Tolerated = 0.003;

    private static readonly string Folder = Path.Combine(ProjectLibrary.Folder, Browser, "Expected");

    private static readonly string Origin = Path.Combine(Folder, "made-with.txt");

    /// <summary>Whether they are made anew.</summary>
    public static bool AreMade { get; } = ProcessEnvironment.Find("CHATBOT_TEST_PICTURES") == "new";

    /// <summary>Why pictures of this machine cannot be held against the kept ones, or null when they can.</summary>
    public static string? Incomparable { get; } = Chromium.Missing ?? (AreMade || Here() == File.ReadAllText(Origin).Trim() ? null
        : $"The expected pictures were made with another browser or other fonts: see {Browser}/Expected/made-with.txt, here {Here()}");

    /// <summary>What differs from the kept picture of this name, or null when nothing does that would be seen.</summary>
    /// <param name="screenshot">As PNG, in the page's own size.</param>
    public static string? Difference(string name, byte[] screenshot)
    {
        using var full = SKBitmap.Decode(screenshot);
        using var half = Scaled(full, full.Width / 2, full.Height / 2);
        var file = Path.Combine(Folder, name + ".webp");
        if (AreMade)
        {
            Directory.CreateDirectory(Folder);
            File.WriteAllText(Origin, Here() + "\n");
            using var encoded = half.Encode(SKEncodedImageFormat.Webp, 60);
            File.WriteAllBytes(file, encoded.ToArray());
            return null;
        }

        using var kept = SKBitmap.Decode(file);
        if ((kept.Width, kept.Height) != (half.Width, half.Height)) return $"{name}: another size";
        using var was = Scaled(kept, kept.Width / Cell, kept.Height / Cell);
        using var now = Scaled(half, kept.Width / Cell, kept.Height / Cell);
        var seen = was.Pixels.Zip(now.Pixels).Count(pair => Math.Max(Math.Abs(pair.First.Red - pair.Second.Red),
            Math.Max(Math.Abs(pair.First.Green - pair.Second.Green), Math.Abs(pair.First.Blue - pair.Second.Blue))) > Seen);
        if (seen <= was.Pixels.Length * Tolerated) return null;
        var shown = Path.Combine(Path.GetTempPath(), $"chatbot-{name}.png");
        File.WriteAllBytes(shown, screenshot);
        return $"{name}: {100.0 * seen / was.Pixels.Length:F1} % of it looks otherwise; now it is {shown}";
    }

    private static SKBitmap Scaled(SKBitmap picture, int width, int height) =>
        picture.Resize(new SKImageInfo(width, height, SKColorType.Bgra8888, SKAlphaType.Opaque),
            new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));

    /// <summary>The browser and the fonts that the stylesheet's stacks come to.</summary>
    private static string Here() => string.Join("; ", [Said("chromium", "--version"),
        .. ((string[])["system-ui", "Georgia", "Liberation Mono"])
        .Select(font => Said("fc-match", "--format=%{family} %{fontversion}", font))]);

    private static string Said(string program, params string[] arguments)
    {
        try
        {
            using var process =
                Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            return process.StandardOutput.ReadToEnd().Trim();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return $"no {program}";
        }
    }
}

/// <summary>A test of kept pictures; skipped, saying so, where another browser or other fonts draw.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PictureFactAttribute : FactAttribute
{
    public PictureFactAttribute() => Skip = ExpectedPictures.Incomparable;
}
