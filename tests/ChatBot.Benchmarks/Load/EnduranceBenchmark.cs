using System.Globalization;
using ChatBot.Testing.Load;

namespace ChatBot.Benchmarks.Load;

/// <summary>
/// What is left behind: a library saved again and again while people ask, a connection that breaks again and again, and the longest
/// questions; after each, the process's handles and memory.
/// </summary>
internal static class EnduranceBenchmark
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <returns>0 when every call was answered.</returns>
    public static async Task<int> RunAsync(int reconnects = 1000, int reloads = 200)
    {
        using var library = LoadLibrary.Shipped();
        await using var bot = await LoadedBot.StartAsync(library);
        await bot.AskAsync("warming up", 50, TimeSpan.FromSeconds(5), LoadLibrary.Plain);
        await bot.AnsweredAsync(Patience);
        Console.WriteLine($"at first: {bot.Footprint()}");

        await Task.WhenAll(
            Task.Run(() => bot.AskAsync("while it is saved", 100, TimeSpan.FromSeconds(20), number => LoadLibrary.Plain(number + 1000))),
            Task.Run(() => SaveAsync(bot, 50, TimeSpan.FromSeconds(0.4))));
        await bot.AnsweredAsync(Patience);
        Console.WriteLine(bot.Times("while it is saved"));
        Console.WriteLine($"50 savings in 20 s, taken up {Taken(bot)} times: {bot.Footprint()}");

        for (var time = 1; time <= reconnects; time++)
        {
            var before = bot.Discord.Gateway.Sessions.Resumes + bot.Discord.Gateway.Sessions.Identifies;
            bot.Discord.Gateway.Sessions.Break();
            while (bot.Discord.Gateway.Sessions.Resumes + bot.Discord.Gateway.Sessions.Identifies == before)
                await Task.Delay(TimeSpan.FromMilliseconds(1), TimeProvider.System);
            await bot.AskAsync("after a break", LoadLibrary.Plain(time + 10_000));
            if (time % (reconnects / 2) == 0) Console.WriteLine($"after {time} reconnects: {bot.Footprint()}");
        }

        await bot.AnsweredAsync(Patience);
        Console.WriteLine(bot.Times("after a break"));

        for (var time = 1; time <= reloads; time++)
        {
            var before = Taken(bot);
            await SaveAsync(bot, 1, TimeSpan.Zero, $"reload {time}");
            while (Taken(bot) == before) await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System);
            if (time % (reloads / 2) == 0) Console.WriteLine($"after {time} reloads: {bot.Footprint()}");
        }

        var words = File.ReadAllText(Directory.EnumerateFiles(Path.Combine(library.Folder, "seeds"), "*.txt").Order(StringComparer.Ordinal)
            .First())
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var number = 0; number < 200; number++)
        {
            await bot.AskAsync("longest", ("ask", "question", HostileBenchmark.Hostile(number, words)));
            await bot.AnsweredAsync(Patience);
        }

        Console.WriteLine(bot.Times("longest"));
        Console.WriteLine($"after 200 of the longest questions: {bot.Footprint()}");
        return bot.Unanswered == 0 ? 0 : 1;
    }

    private static int Taken(LoadedBot bot) =>
        bot.Lines.Count(line => line.Contains("Took up the changed library", StringComparison.Ordinal));

    private static async Task SaveAsync(LoadedBot bot, int times, TimeSpan every, string label = "saving")
    {
        for (var time = 0; time < times; time++)
        {
            bot.Library.With("seeds/notes.txt", string.Create(
                CultureInfo.InvariantCulture, $"The northern gate was closed on 3 May 1974, as note {label} {time} has it."));
            await Task.Delay(every, TimeProvider.System);
        }
    }
}
