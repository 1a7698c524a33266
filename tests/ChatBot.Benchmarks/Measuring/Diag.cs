#pragma warning disable
using System.Text.Json;
using ChatBot.Benchmarks.Fitting;
using ChatBot.Commands;
using ChatBot.Search.Library;
namespace ChatBot.Benchmarks.Measuring;
internal static class Diag
{
    public static int Run(IReadOnlyList<string> folders)
    {
        foreach (var folder in folders)
        {
            var library = LibraryReader.Read(folder, Path.Combine(Path.GetTempPath(), "chatbot-fit", Path.GetFileName(folder.TrimEnd('/'))), FitCommand.Encoders());
            library.Index.MakeVectors(null, CancellationToken.None);
            var commands = CommandRegistry.For(library, TimeProvider.System);
            foreach (var line in File.ReadLines(Path.Combine(folder, "commands.jsonl")))
            {
                var judged = JudgedCommand.Of(commands, line);
                if (judged.Faults.Count == 0) continue;
                Console.WriteLine($"#### {Path.GetFileName(folder.TrimEnd('/'))} {judged.Input}: {string.Join("; ", judged.Faults)}");
                using var json = JsonDocument.Parse(line);
                var answer = commands.Answer(judged.Input);
                Console.WriteLine($"  status {answer.Status} certainty {answer.Certainty}");
                foreach (var q in answer.Quotations.Take(6)) Console.WriteLine($"    > [{string.Join(",", q.Labels)}] {q.Quotation.Exact.ReplaceLineEndings(" ")[..Math.Min(120, q.Quotation.Exact.Length)]}");
                if (!json.RootElement.TryGetProperty("must", out var musts)) continue;
                foreach (var must in musts.EnumerateArray())
                {
                    var quote = must.GetProperty("quote").GetString()!;
                    var file = must.GetProperty("file").GetString()!;
                    if (!judged.Faults.Any(f => f.StartsWith("missed") && f.Contains(quote.ReplaceLineEndings(" ")[..Math.Min(40, quote.Length)]))) continue;
                    for (var i = 0; i < library.Sentences.Count; i++)
                    {
                        var s = library.Sentences[i];
                        if (!s.Work.Origin.File.EndsWith(file) || !(s.Text.ToString().Contains(quote[..Math.Min(30, quote.Length)]))) continue;
                        for (var j = Math.Max(0, i - 3); j <= i; j++)
                        {
                            var t = library.Sentences[j];
                            Console.WriteLine($"   {(j == i ? "*" : " ")} p{t.Passage.Number} {t.Text.ToString().ReplaceLineEndings(" ")}");
                            Console.WriteLine($"       dates [{string.Join("; ", t.Dates.Select(d => d.Text + "=" + d.Value + "/" + d.Basis))}] head [{string.Join("; ", t.HeadingDates.Select(d => d.Value))}] written {t.WrittenOn} names [{string.Join("; ", t.Names.Select(n => n.Form + ":" + string.Join("|", n.Names.Select(x => x.Canonical))))}]");
                        }
                        foreach (var m in library.Mentions.Where(m => m.Sentence == s)) Console.WriteLine($"       mention {m.Kind} dates [{string.Join(";", m.Dates.Select(d => d.Value))}] {m.Factuality} names [{string.Join(";", m.Names.Select(n => string.Join("|", n.Names.Select(x => x.Canonical))))}]");
                        break;
                    }
                }
            }
            library.Index.Dispose();
        }
        return 0;
    }
}
