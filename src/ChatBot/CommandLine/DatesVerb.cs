using System.CommandLine;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Dates.Tagging;
using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Works;

namespace ChatBot.CommandLine;

/// <summary><c>chatbot dates FILE</c>: the date expressions that are read in a text, a line each.</summary>
internal static class DatesVerb
{
    public static Command Make(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "A text file (UTF-8), or - for standard input" };
        var asOf = new Option<string?>("--as-of")
        {
            Description = "The date of the text, which \"this year\" and \"in May\" count from: 2001-11-27, 2001-11 or 2001",
            HelpName = "DATE",
        };
        var language = new Option<string?>("--language") { Description = "The language of the text; English without", HelpName = "TAG" };
        var json = new Option<bool>("--json") { Description = "Print one JSON object a line" };
        asOf.Validators.Add(result =>
        {
            if (result.GetValue(asOf) is { } typed && AsOf(typed) is null)
                result.AddError($"\"{typed}\" is no date. Give a day, a month or a year, such as 2001-11-27, 2001-11 or 2001.");
        });
        language.Validators.Add(result =>
        {
            if (Lexicon.Find(result.GetValue(language)) is null)
                result.AddError($"Dates are read in: {string.Join(", ", Lexicon.Languages)}. Give one of these.");
        });
        var verb = new Command("dates", "Shows the dates that are read in a text") { file, asOf, language, json };
        verb.SetAction((parsed, cancellation) =>
            ShowAsync(terminal, parsed.GetValue(file)!, parsed.GetValue(asOf), parsed.GetValue(language), parsed.GetValue(json),
                cancellation));
        return verb;
    }

    private static async Task<int> ShowAsync(
        Terminal terminal, string file, string? asOf, string? language, bool json, CancellationToken cancellation)
    {
        if (await TextAsync(terminal, file, cancellation) is not { } text)
            return Root.Problem;
        var date = asOf is null ? null : AsOf(asOf);
        foreach (var line in json ? DateReport.Write(text, date, language) : DateReport.WriteTable(text, date, language))
            await terminal.Out.WriteLineAsync(line.AsMemory(), cancellation);
        return Root.Fine;
    }

    private static async Task<string?> TextAsync(Terminal terminal, string file, CancellationToken cancellation) =>
        file == "-"
            ? await terminal.In.ReadToEndAsync(cancellation)
            : InputFile.Read(terminal, file, "Name a text file in UTF-8, or - for standard input.",
                path => Work.Decode(File.ReadAllBytes(path)));

    private static DateInterval? AsOf(string typed) =>
        DateQuery.Read(typed) is
        {
            Problems.Count: 0,
            Dates: [
                {
                    Interval:
                    {
                        Start: not null, End: not null,
                        Precision: DatePrecision.Day or DatePrecision.Month or DatePrecision.Year
                    } date
                }]
        } read && read.Rest(typed) == "" ? date
            : null;
}
