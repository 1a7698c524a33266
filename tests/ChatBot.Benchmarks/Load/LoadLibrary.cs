using System.Globalization;
using ChatBot.Testing.Libraries;

namespace ChatBot.Benchmarks.Load;

/// <summary>The library that is asked under load, and plain calls to it.</summary>
internal static class LoadLibrary
{
    /// <summary>A copy of the library that the project ships with; run from the project's folder.</summary>
    public static TemporaryLibrary Shipped()
    {
        var library = new TemporaryLibrary();
        foreach (var part in (string[])["seeds", "config"])
            foreach (var file in Directory.EnumerateFiles(part, "*", SearchOption.AllDirectories))
                library.With(file, File.ReadAllBytes(file));
        return library;
    }

    /// <summary>A call as people make it, never the same twice: every fifth a question in plain words.</summary>
    public static (string Command, string Option, string Text) Plain(int number) => (number % 5) switch
    {
        0 => ("ask", "question",
            string.Create(CultureInfo.InvariantCulture, $"which agreement was signed in {2000 + (number % 25)}, no. {number}?")),
        1 => ("timeline", "about", string.Create(CultureInfo.InvariantCulture, $"{1900 + number}")),
        2 => ("onthisdate", "date", string.Create(CultureInfo.InvariantCulture, $"{new DateOnly(1900, 1, 1).AddDays(number):yyyy-MM-dd}")),
        3 => ("visits", "about", string.Create(CultureInfo.InvariantCulture, $"{2010 + (number % 9)}-{1 + (number % 12):00}")),
        _ => ("deal", "about", string.Create(CultureInfo.InvariantCulture, $"2012 to {2013 + number}")),
    };
}
