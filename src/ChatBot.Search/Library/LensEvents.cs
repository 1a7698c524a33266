using ChatBot.Corpus.Events;
using ChatBot.Corpus.Names;
using ChatBot.Corpus.Works;
using ChatBot.Search.Coreference;
using ChatBot.Search.Lenses;

namespace ChatBot.Search.Library;

/// <summary>What each lens finds in the texts.</summary>
internal static class LensEvents
{
    /// <summary>By the lens's name, what it finds, joined where several sources tell of one happening.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<EventCluster>> Of(
        IReadOnlyList<WorkReading> readings, IReadOnlyList<Lens> lenses, Gazetteer names, Copies copies)
    {
        // Work by work, so that the words of a work are taken from its text once for all lenses.
        var found = readings.AsParallel().AsOrdered()
            .Select(work => lenses.Select(lens => EventReader.Read(work, lens.Name, lens.Patterns)
            .Where(told => !copies.Repeats(told.Work, told.Sentence.Span))).ToArray()).ToArray();
        return lenses.Select((lens, at) => (lens.Name, Events: EventCoreference.Join([.. found.SelectMany(work => work[at])], names)))
            .ToDictionary(pair => pair.Name, pair => pair.Events, StringComparer.Ordinal);
    }
}
