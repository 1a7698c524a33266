using ChatBot.Corpus.Events;
using ChatBot.Corpus.Names;
using ChatBot.Corpus.Sources;
using ChatBot.Corpus.Works;
using ChatBot.Search.Joining;
using ChatBot.Search.Lenses;
using ChatBot.Search.Queries;

namespace ChatBot.Search.Library;

/// <summary>What is read from the works beyond their words, stage by stage: names, sentences, lenses, events.</summary>
internal sealed record LibraryStages(
    Gazetteer Names,
    IReadOnlyList<WorkReading> Readings,
    Vocabulary Vocabulary,
    IReadOnlyList<Lens> Lenses,
    IReadOnlyDictionary<string, IReadOnlyList<JoinedEvent>> Events)
{
    public static LibraryStages Read(string folder, IReadOnlyList<Work> works, ICollection<Problem> problems)
    {
        var names = NamesReader.Read(folder);
        var lenses = LensReader.Read(folder, ReservedNames.All);
        foreach (var problem in names.Problems.Concat(lenses.Problems).Concat(NarrowingKinds.Check(folder, lenses.Lenses, names.Names)))
            problems.Add(problem);
        var given = new Gazetteer(names.Names);
        var gazetteer = new Gazetteer([.. names.Names, .. FoundNames.In(works, given)]);
        var readings = works.AsParallel().AsOrdered().Select(work => WorkReader.Read(work, gazetteer)).ToArray();
        var events = lenses.Lenses.ToDictionary(
            lens => lens.Name, lens => EventJoiner.Join([.. readings.AsParallel().AsOrdered().SelectMany(work => EventReader.Read(work, lens.Name, lens.Patterns))], gazetteer), StringComparer.Ordinal);
        return new LibraryStages(gazetteer, readings, new Vocabulary(readings), lenses.Lenses, events);
    }
}
