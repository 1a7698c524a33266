using System.Text.Json;
using System.Text.RegularExpressions;
using ChatBot.Corpus.Words;
using ChatBot.Corpus.Works;

namespace ChatBot.Benchmarks.Fitting;

/// <summary>A library with questions whose right sentences are known.</summary>
/// <param name="Name">Its short name.</param>
/// <param name="Library">The folder that holds seeds/ and config/.</param>
/// <param name="Questions">The questions.</param>
internal sealed record QuestionSet(string Name, string Library, IReadOnlyList<GoldQuestion> Questions)
{
    /// <summary>A set by its kind: gold, selqa or library.</summary>
    public static QuestionSet Of(string kind, string folder) => kind switch
    {
        "gold" => OfGold(folder, "."),
        "selqa" => OfSelQa(folder),
        _ => OfLibrary(folder),
    };

    /// <summary>The libraries of tests/, and gold/ and selqa/ where a folder has them.</summary>
    /// <param name="shared">The folder that holds gold/ and selqa-library/ (made by selqa.py); null for none.</param>
    public static IReadOnlyList<QuestionSet> All(string? shared)
    {
        var sets = Directory.GetDirectories("tests/ChatBot.Testing/AskedLibraries").Order(StringComparer.Ordinal).Select(OfLibrary)
            .ToList();
        if (shared is not null && Directory.Exists(Path.Combine(shared, "gold")))
            sets.Add(OfGold(Path.Combine(shared, "gold"), "."));
        return sets;
    }

    /// <summary>A library of tests/: questions.jsonl beside its seeds/.</summary>
    public static QuestionSet OfLibrary(string folder)
    {
        var questions = File.ReadLines(Path.Combine(folder, "questions.jsonl")).Where(line => line.Length > 0).Select(line =>
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            var answers = Spans(root.TryGetProperty("answers", out var listed) ? listed.EnumerateArray() : []);
            List<GoldSpan>[] groups = root.TryGetProperty("groups", out var told) && told.ValueKind == JsonValueKind.Array
                ? [.. told.EnumerateArray().Select(group => Spans(group.EnumerateArray()))] : [];
            answers.AddRange(groups.SelectMany(group => group));
            var kind = root.GetProperty("difficulty").GetString()!;
            return new GoldQuestion(root.GetProperty("input").GetString()!, kind, kind == "unanswerable" ? [] : answers)
            {
                Groups = groups,
            };
        });
        return new QuestionSet(Path.GetFileName(folder), folder, [.. questions]);
    }

    /// <summary>The visible part of gold/ on the library that ships.</summary>
    public static QuestionSet OfGold(string gold, string library)
    {
        var files = Directory.GetFiles(Path.Combine(library, "seeds"), "*.txt").ToDictionary(file => Path.GetFileName(file)[..3]);
        var questions = File.ReadLines(Path.Combine(gold, "questions.jsonl")).Where(line => line.Length > 0).Select(line =>
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            var kind = root.GetProperty("difficulty").GetString()!;
            if (kind == "unanswerable")
                return new GoldQuestion(root.GetProperty("q").GetString()!, kind, []);
            var docs = root.GetProperty("answer_docs").EnumerateArray().Select(doc => doc.GetString()!).ToArray();
            var quotes = root.GetProperty("answer_quotes").EnumerateArray().Select(quote => quote.GetString()!).ToArray();
            return new GoldQuestion(root.GetProperty("q").GetString()!, kind,
                [.. docs.Zip(quotes).Select(pair => new GoldSpan("seeds/" + Path.GetFileName(files[pair.First]), pair.Second))]);
        });
        return new QuestionSet("gold", library, [.. questions]);
    }

    /// <summary>A library that ../shared/selqa/selqa.py made.</summary>
    public static QuestionSet OfSelQa(string folder)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "gold.json")));
        return new QuestionSet("selqa", folder, [.. json.RootElement.EnumerateArray().Select(one => new GoldQuestion(
            one.GetProperty("q").GetString()!, one.GetProperty("paraphrase").GetBoolean() ? "paraphrase" : "lexical",
            [.. one.GetProperty("gold").EnumerateArray()
                .Select(span => new GoldSpan("seeds/" + span[0].GetString(), new TextSpan(span[1].GetInt32(), span[2].GetInt32())))]))]);
    }

    private static List<GoldSpan> Spans(IEnumerable<JsonElement> quotes) =>
        [.. quotes.Select(quote => new GoldSpan(
            "seeds/" + Path.GetFileName(quote.GetProperty("file").GetString()!), quote.GetProperty("quote").GetString()!))];
}

/// <summary>A question with the sentences that answer it; none where the library cannot.</summary>
internal sealed record GoldQuestion(string Text, string Difficulty, IReadOnlyList<GoldSpan> Answers)
{
    /// <summary>What has to be told together, each in one of several ways; empty where one sentence is enough.</summary>
    public IReadOnlyList<IReadOnlyList<GoldSpan>> Groups { get; init; } = [];

    public bool IsAnsweredBy(Work work, TextSpan span) => Answers.Any(answer => answer.IsMetBy(work, span));
}

/// <summary>Where an answer stands: a file of seeds/, and the place or the words in it.</summary>
internal sealed record GoldSpan(string File, TextSpan? Span, string Quote = "")
{
    private const double Share = 0.6;

    public GoldSpan(string file, string quote)
        : this(file, null, quote)
    {
    }

    /// <summary>True when a quotation there overlaps it by 60 % of the shorter of the two.</summary>
    public bool IsMetBy(Work work, TextSpan span)
    {
        if (File != work.Origin.File)
            return false;
        var own = Span ?? In(work.Text);
        var common = Math.Min(own.End, span.End) - Math.Max(own.Start, span.Start);
        return common > 0 && common >= Share * Math.Min(own.Length, span.Length);
    }

    // A document of marks is quoted as it reads: its words count, not what stands between them.
    private TextSpan In(string text)
    {
        var start = text.IndexOf(Quote, StringComparison.Ordinal);
        if (start >= 0)
            return new TextSpan(start, start + Quote.Length);
        var found = Regex.Match(text, string.Join(@"[\W_]+", Regex.Matches(Quote, @"[^\W_]+").Select(word => word.Value)));
        return found.Success ? new TextSpan(found.Index, found.Index + found.Length) : new TextSpan(0, 0);
    }
}
