using System.Diagnostics;
using System.Text;
using ChatBot.Corpus.Sources;
using ChatBot.Corpus.Words;
using ChatBot.Corpus.Works;

namespace ChatBot.Benchmarks.Reading;

/// <summary>
/// What the readers recover: the share of sentences that stand whole in one paragraph of the text, the share of pages that are right
/// (against pdftotext, a page at a time), time and memory.
/// </summary>
internal static class ReadingBenchmark
{
    public static int Run(string folder, int count)
    {
        var files = MadeFiles.Make(folder, count);
        var watch = Stopwatch.StartNew();
        var reading = SeedsReader.Read(folder);
        var first = watch.Elapsed;
        watch.Restart();
        SeedsReader.Read(folder);
        var again = watch.Elapsed;
        var works = reading.Works.ToDictionary(work => work.Origin.Name);
        foreach (var problem in reading.Problems)
            Console.WriteLine(problem);
        var misses = new StringBuilder();
        foreach (var format in files.GroupBy(file => Path.GetExtension(file.Key)).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            int sentences = 0, found = 0, pages = 0, right = 0;
            foreach (var (file, (document, hasNotes)) in format)
            {
                var work = works.GetValueOrDefault(file);
                var blocks = work?.Passages.Select(
                    passage => (passage.Span, Letters: Letters(work.Text[passage.Span.Start..passage.Span.End]))).ToList() ?? [];
                var truth = format.Key == ".pdf" ? Pages(Path.Combine(folder, "seeds", file)) : [];
                foreach (var sentence in document.Sentences(hasNotes))
                {
                    sentences++;
                    var letters = Letters(sentence);
                    var block = blocks.FirstOrDefault(block => block.Letters.Contains(letters, StringComparison.Ordinal));
                    if (block.Letters is null)
                    {
                        misses.AppendLine($"{file}: {sentence}");
                        continue;
                    }
                    found++;
                    var on = Enumerable.Range(1, truth.Count).Where(page => truth[page - 1].Contains(letters, StringComparison.Ordinal))
                        .ToList();
                    if (on.Count != 1)
                        continue;
                    pages++;
                    if (PageOf(work!, block.Span, block.Letters.IndexOf(letters, StringComparison.Ordinal), letters.Length) == $"{on[0]}")
                        right++;
                    else
                        misses.AppendLine($"{file}: page {on[0]}: {sentence}");
                }
            }
            Console.WriteLine($"{format.Key}: {format.Count()} files, {found} of {sentences} sentences "
                + $"({(double)found / sentences:F4}){(pages > 0 ? $", page right in {right} of {pages} ({(double)right / pages:F4})"
                    : "")}");
        }
        var quoted = reading.Works.Sum(work => work.Sentences.Count);
        var verbatim = reading.Works.Sum(work => Verbatim(folder, work));
        Console.WriteLine($"{verbatim} of {quoted} quotations stand byte for byte in the text beside the file");
        Console.WriteLine($"read in {first.TotalSeconds:F1} s, again in {again.TotalSeconds:F1} s; "
            + $"peak memory {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB");
        File.WriteAllText(Path.Combine(folder, "misses.txt"), misses.ToString());
        return 0;
    }

    private static int Verbatim(string folder, Work work)
    {
        var bytes = File.ReadAllBytes(Path.Combine(folder, work.File));
        var text = Work.Decode(bytes);
        return work.Sentences.Count(sentence => text[sentence.Span.Start..sentence.Span.End] == work.Quote(sentence.Span).Exact
            && bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(work.Quote(sentence.Span).Exact)) >= 0);
    }

    /// <summary>The page of the letters at a place in a block, counted in letters.</summary>
    private static string? PageOf(Work work, TextSpan block, int at, int length)
    {
        var places = Enumerable.Range(block.Start, block.Length).Where(i => IsLetter(work.Text[i])).ToList();
        return work.Quote(new TextSpan(places[at], places[at + length - 1] + 1)).Page;
    }

    private static List<string> Pages(string pdf)
    {
        using var process = Process.Start(new ProcessStartInfo("pdftotext", $"-raw {pdf} -") { RedirectStandardOutput = true })!;
        return [.. process.StandardOutput.ReadToEnd().Split('\f').Select(Letters)];
    }

    /// <summary>White space and hyphens at line ends aside, texts must be the same, letter for letter and sign for sign.</summary>
    private static string Letters(string text) => string.Concat(text.Where(IsLetter));

    private static bool IsLetter(char c) => !char.IsWhiteSpace(c) && c is not ('-' or '\u00AD' or '\u2010');
}
