using System.Diagnostics;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Works;

namespace ChatBot.Corpus.Tests.Dates;

/// <summary>Hostile texts cost no more for each character when they are long.</summary>
public class LinearTimeTests
{
    [Theory]
    [InlineData("1 2 3 ", "en")]
    [InlineData("1 2 3 ", "de")]
    [InlineData("1/2/", "en")]
    [InlineData("1990-", "en")]
    [InlineData("1st 2nd the third of ", "en")]
    [InlineData("$5 $1990 ", "en")]
    [InlineData("May 3, ", "en")]
    [InlineData("Monday 3, ", "en")]
    [InlineData("the early late mid to the first week of ", "en")]
    [InlineData("from 871 to ", "en")]
    [InlineData("nineteen hundred and ", "en")]
    [InlineData("AAAA BB ", "en")]
    [InlineData("十二月", "zh")]
    [InlineData("二〇一四", "zh")]
    [InlineData("a\u0301\u0302", "en")]
    [InlineData("5. Mai bis ", "de")]
    public void Twenty_times_the_text_takes_about_twenty_times_as_long(string unit, string language)
    {
        var (small, large) = (Repeat(unit, 2_000), Repeat(unit, 40_000));
        Fastest(small, language);
        var ratio = Fastest(large, language) / Fastest(small, language);

        Assert.True(ratio < 120, $"Twenty times the text took {ratio:F1} times as long.");
    }

    private static string Repeat(string unit, int length) => string.Concat(Enumerable.Repeat(unit, length / unit.Length));

    private static double Fastest(string text, string language) => Enumerable.Range(0, 3).Min(_ =>
    {
        var started = Stopwatch.GetTimestamp();
        DateTagger.Read(text, new TextSpan(0, text.Length), Reading.AsOf, language);
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    });
}
