using System.Collections;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Dates.Grammar;
using ChatBot.Corpus.Dates.Resolution;
using ChatBot.Corpus.Dates.Tokens;
using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Words;

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
    [InlineData("( & ", "en")]
    [InlineData("on 3 May 1990 and in May 1990, ", "en")]
    [InlineData("5. Mai bis ", "de")]
    public void Twenty_times_the_text_takes_twenty_times_the_looks(string unit, string language)
    {
        var ratio = (double)Looks(unit, 40_000, language) / Looks(unit, 2_000, language);

        Assert.True(ratio < 30, $"Twenty times the text took {ratio:F1} times as many looks at tokens.");
    }

    // How often the rules look at a token: no clock, so that a busy machine changes nothing.
    private static long Looks(string unit, int length, string language)
    {
        var text = string.Concat(Enumerable.Repeat(unit, length / unit.Length));
        var words = Lexicon.Of(language).Dates;
        var read = DateTokenizer.Read(text, new TextSpan(0, text.Length), words);
        var places = Enumerable.Range(0, read.Count).ToList();
        var counting = new CountingList<DateToken>([.. places.Select(at => read[at])]);
        var paragraphs = new CountingList<int>([.. places.Select(read.Paragraph)]);
        var tokens = new TokenList(counting, [.. places.Select(read.Sentence)], paragraphs, words);
        foreach (var reading in DateGrammar.Read(tokens))
        {
            VerbDirection.Of(tokens, reading.First, reading.End);
            DateHeadings.IsWhole(tokens, reading.First, reading.End);
            EntryHead.Is(tokens, reading, DateInterval.Year(2000));
        }

        return counting.Looks + paragraphs.Looks;
    }

    private sealed class CountingList<T>(IReadOnlyList<T> items) : IReadOnlyList<T>
    {
        public long Looks { get; private set; }

        public T this[int index]
        {
            get
            {
                Looks++;
                return items[index];
            }
        }

        public int Count => items.Count;

        public IEnumerator<T> GetEnumerator() => items.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
