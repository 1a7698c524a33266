using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Dates.Tagging;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Tests.Dates;

/// <summary>Reads a text and writes what was read as "text=edtf", joined by "; ", so that a case is one line.</summary>
internal static class Reading
{
    /// <summary>Thursday 12 June 2014, the day of most cases.</summary>
    public static readonly DateInterval AsOf = DateInterval.Day(2014, 6, 12);

    public static IReadOnlyList<DateMention> Mentions(string text, DateInterval? asOf) =>
        DateTagger.Read(text, new TextSpan(0, text.Length), asOf);

    public static string Dated(string text) => Named(text, AsOf);

    public static string Undated(string text) => Named(text, null);

    /// <summary>What the spans name.</summary>
    public static string Named(string text, DateInterval? asOf) =>
        string.Join("; ", Mentions(text, asOf).Select(m => $"{m.Text}={m.Named.Edtf}"));

    /// <summary>What they denote, with the word before them.</summary>
    public static string Denoted(string text) => string.Join("; ", Mentions(text, AsOf).Select(m => $"{m.Text}={m.Value.Edtf}"));
}
