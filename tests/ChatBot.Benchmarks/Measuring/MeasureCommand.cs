using System.Text.Json;
using ChatBot.Benchmarks.Fitting;
using ChatBot.Commands;
using ChatBot.Search.Answers;
using ChatBot.Search.Library;

namespace ChatBot.Benchmarks.Measuring;

/// <summary>
/// Asks a library its commands.jsonl and questions.jsonl as a user would, and prints what was right: of commands, those that hold every
/// event that they must and none that they must not, with its label; of questions, what <see cref="Figures"/> has.
/// </summary>
internal static class MeasureCommand
{
    private const int MostOfSeveral = 5;

    public static int Run(IReadOnlyList<string> folders, bool failures)
    {
        var all = new Tally();
        var judged = new List<AskedOnce>();
        foreach (var folder in folders)
        {
            var library = LibraryReader.Read(folder, Path.Combine(Path.GetTempPath(), "chatbot-fit", Path.GetFileName(folder)),
                FitCommand.Encoders());
            library.Index.MakeVectors(null, CancellationToken.None);
            var commands = CommandRegistry.For(library, TimeProvider.System);
            var tally = new Tally();
            foreach (var line in File.Exists(Path.Combine(folder, "commands.jsonl"))
                ? File.ReadLines(Path.Combine(folder, "commands.jsonl")) : [])
                tally.Add(JudgedCommand.Of(commands, line), failures);
            tally.Print(Path.GetFileName(folder));
            all.Add(tally);
            var set = QuestionSet.OfLibrary(folder);
            var asked = set.Questions.Select(question => Ask(commands, question)).ToList();
            Print(Path.GetFileName(folder), asked);
            judged.AddRange(asked);
        }
        all.Print("all");
        Print("all", judged);
        return 0;
    }

    private static AskedOnce Ask(
        CommandRegistry commands, GoldQuestion question)
    {
        var answer = commands.Answer(question.Text);
        var offered = answer.Status == AnswerStatus.Answered ? answer.Quotations.Where(quoted => !QuotationLabel.SetsAside(quoted.Labels))
            .ToList()
            : [];
        bool Hit(int most) => offered.Take(most).Any(quoted => question.IsAnsweredBy(quoted.Quotation.Work, quoted.Quotation.Span));
        bool? covers = question.Groups.Count == 0 ? null : question.Groups.All(group => offered.Take(MostOfSeveral).Any(quoted =>
            group.Any(span => span.IsMetBy(quoted.Quotation.Work, quoted.Quotation.Span))));
        return new AskedOnce(question.Answers.Count > 0, Hit(1), Hit(3), covers,
            offered.Count > 0 && answer.Certainty == Certainty.Sure, question.Difficulty);
    }

    private static void Print(string name, List<AskedOnce> asked)
    {
        foreach (var kind in asked.Where(one => one.Answerable).GroupBy(one => one.Difficulty))
        {
            var ofSeveral = kind.Where(one => one.Covers is not null).ToList();
            var covered = ofSeveral.Count == 0 ? ""
                : $", all that it asks for among five {ofSeveral.Count(one => one.Covers == true)} of {ofSeveral.Count}";
            Console.WriteLine($"  {name} {kind.Key}: first {kind.Count(one => one.First)}, among three {kind.Count(one => one.Three)} of "
                + $"{kind.Count()}{covered}");
        }
        var (sure, none) = (asked.Count(one => one.Sure), asked.Count(one => !one.Answerable));
        Console.WriteLine(
            $"  {name} all: first {asked.Count(one => one.First)}, among three {asked.Count(one => one.Three)} of {asked.Count - none}; "
            + $"sure {sure}, right of sure {asked.Count(one => one.Sure && one.First)}; "
            + $"unanswerable not claimed {asked.Count(one => !one.Answerable && !one.Sure)} of {none}");
    }

    private sealed class Tally
    {
        private int _commands;
        private int _passed;
        private int _must;
        private int _found;

        public void Add(JudgedCommand judged, bool failures)
        {
            _commands++;
            _passed += judged.Faults.Count == 0 ? 1 : 0;
            _must += judged.Must;
            _found += judged.Found;
            if (failures && judged.Faults.Count > 0)
                Console.WriteLine($"FAIL {judged.Input}: {string.Join("; ", judged.Faults)}");
        }

        public void Add(Tally other) => (_commands, _passed, _must, _found) =
            (_commands + other._commands, _passed + other._passed, _must + other._must, _found + other._found);

        public void Print(string name) => Console.WriteLine($"{name}: commands {_passed} of {_commands}, events found {_found} of {_must}");
    }
}

/// <summary>How a question was answered.</summary>
/// <param name="Answerable">True when the library answers it.</param>
/// <param name="First">True when the first quotation does.</param>
/// <param name="Three">True when one of the first three does.</param>
/// <param name="Covers">True when the first five tell all that it asks for; null where one sentence is enough.</param>
/// <param name="Sure">True when something was quoted surely.</param>
/// <param name="Difficulty">The kind of question.</param>
internal sealed record AskedOnce(bool Answerable, bool First, bool Three, bool? Covers, bool Sure, string Difficulty);

/// <summary>A command as it was answered.</summary>
internal sealed record JudgedCommand(string Input, int Must, int Found, IReadOnlyList<string> Faults)
{
    private const int Shown = 70;

    public static JudgedCommand Of(CommandRegistry commands, string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        var input = root.GetProperty("input").GetString()!;
        var answer = commands.Answer(input);
        var quoted = answer.Quotations;
        var offered = answer.Status == AnswerStatus.Answered ? quoted.Where(one => !QuotationLabel.SetsAside(one.Labels)).ToList() : [];
        var faults = new List<string>();
        if (root.GetProperty("expect").GetString() == "nothing")
        {
            if (offered.Count > 0)
                faults.Add($"answered where there is nothing: {Short(offered[0].Quotation.Exact)}");
            return new JudgedCommand(input, 0, 0, faults);
        }
        var musts = List(root, "must").ToArray();
        if (musts.Length > 0 && offered.Count == 0)
            faults.Add("no answer");
        var found = 0;
        var events = musts.GroupBy(Event, (_, tellings) => tellings.ToArray()).ToArray();
        foreach (var tellings in events)
        {
            if (tellings.SelectMany(Alternatives).Any(one => quoted.Any(quote => Is(one, quote))))
                found++;
            else
                faults.Add($"missed: {Short(tellings[0].GetProperty("quote").GetString()!)}");
        }
        faults.AddRange(List(root, "must_not")
            .Where(wrong => offered.Any(quote => Is(wrong, quote) && !musts.Concat(List(root, "may")).Any(right => Is(right, quote))))
            .Select(wrong => $"wrong: {Short(wrong.GetProperty("quote").GetString()!)}"));
        foreach (var label in root.TryGetProperty("labels", out var labels) && labels.ValueKind == JsonValueKind.Object
            ? labels.EnumerateObject().ToArray() : [])
        {
            var told = offered.FirstOrDefault(quote => quote.Quotation.Exact.Contains(label.Name, StringComparison.Ordinal)
                || label.Name.Contains(quote.Quotation.Exact, StringComparison.Ordinal));
            if (told is not null && !told.Labels.Any(given => IsLike(given, label.Value.GetString()!)))
                faults.Add($"not labelled {label.Value.GetString()}: {Short(label.Name)}");
        }
        return new JudgedCommand(input, events.Length, found, faults);
    }

    // Sentences with the same event tell the same, and one of them is enough.
    private static string Event(JsonElement must) =>
        must.TryGetProperty("event", out var name) && name.GetString() is { Length: > 0 } given ? given : must.GetRawText();

    private static bool IsLike(string given, string wanted) =>
        given == wanted || (given is QuotationLabel.Planned or QuotationLabel.Expected
        && wanted is QuotationLabel.Planned or QuotationLabel.Expected);

    private static IEnumerable<JsonElement> Alternatives(JsonElement must) =>
        must.TryGetProperty("or", out var others) && others.ValueKind == JsonValueKind.Array ? others.EnumerateArray().Prepend(must)
            : [must];

    private static IEnumerable<JsonElement> List(JsonElement root, string name) =>
        root.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : [];

    private static bool Is(JsonElement gold, AnswerQuotation quoted) =>
        new GoldSpan("seeds/" + Path.GetFileName(gold.GetProperty("file").GetString()!), gold.GetProperty("quote").GetString()!)
            .IsMetBy(quoted.Quotation.Work, quoted.Quotation.Span);

    private static string Short(string text) =>
        text.Length <= Shown ? text.ReplaceLineEndings(" ") : text[..Shown].ReplaceLineEndings(" ") + "…";
}
