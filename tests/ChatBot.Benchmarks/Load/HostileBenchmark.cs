using System.Globalization;
using ChatBot.Testing.Load;

namespace ChatBot.Benchmarks.Load;

/// <summary>Hostile questions beside other people's plain ones, through Discord: nobody waits for more than a second.</summary>
internal static class HostileBenchmark
{
    private const int Longest = 6000;
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(20);

    /// <summary>What was seen to be slow in readers of dates, names and questions, each repeated as often as a line can hold.</summary>
    private static readonly string[] Units =
    [
        "1 2 3 ", "1990-", "from 871 to ", "the early late mid to the first week of ", "nineteen hundred and ", "$5 $1990 ", "( & ", "\"",
        "who did what and when and ", "a, b and c, ", "Anna of ", "not only but also ", "is the of the ", "AAAA BB ", "xyzzy",
    ];

    /// <returns>0 when every plain call was answered within a second.</returns>
    public static async Task<int> RunAsync()
    {
        using var library = LoadLibrary.Shipped();
        await using var bot = await LoadedBot.StartAsync(library);
        var words = File.ReadAllText(Directory.EnumerateFiles(Path.Combine(library.Folder, "seeds"), "*.txt").Order(StringComparer.Ordinal)
            .First())
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        await bot.AskAsync("warming up", 20, TimeSpan.FromSeconds(5), LoadLibrary.Plain);
        await bot.AnsweredAsync(Time);
        await Task.WhenAll(
            Task.Run(() => bot.AskAsync("plain", 100, Time, number => LoadLibrary.Plain(number + 1000))),
            Task.Run(() => bot.AskAsync("hostile", 20, Time, number => ("ask", "question", Hostile(number, words)))));
        await bot.AnsweredAsync(Time);
        Console.WriteLine(bot.Times("plain"));
        Console.WriteLine(bot.Times("hostile"));
        Console.WriteLine(bot.Footprint());
        return bot.Late("plain") == 0 ? 0 : 1;
    }

    /// <summary>Never the same twice: a third of them the library's own words in another order.</summary>
    internal static string Hostile(int number, IReadOnlyList<string> words)
    {
        var unit = Units[number % Units.Length];
        var text = number % 3 == 0 ? string.Join(' ', Enumerable.Range(0, 1500).Select(at => words[(at * (number + 7) * 31) % words.Count]))
            : string.Concat(Enumerable.Repeat(unit, (Longest / unit.Length) + 1));
        return string.Create(CultureInfo.InvariantCulture, $"{number} {text}")[..Math.Min(Longest, text.Length)];
    }
}
