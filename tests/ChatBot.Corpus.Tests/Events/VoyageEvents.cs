using System.Text;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Events;
using ChatBot.Corpus.Names;
using ChatBot.Corpus.Records;
using ChatBot.Corpus.Works;

namespace ChatBot.Corpus.Tests.Events;

/// <summary>Texts read for events of voyages and visits, with a few known names.</summary>
internal static class VoyageEvents
{
    private static readonly Gazetteer Names = new(
    [
        new Name("Norland", NameKind.Place) { Demonyms = ["Norlandish"] },
        new Name("Varhaven", NameKind.Place) { PartOf = ["Norland"] },
        new Name("Port Hale", NameKind.Place),
        new Name("Ada Norrby", NameKind.Person),
        new Name("Tomas Vell", NameKind.Person),
    ]);

    public static readonly TriggerPattern[] Voyages =
    [
        TriggerPattern.Of("voyage"), TriggerPattern.Of("visit"),
        TriggerPattern.Of("sail") with { Then = new HashSet<string>(["to"]), ThenName = NameKind.Place },
        TriggerPattern.Of("go") with { Then = new HashSet<string>(["to"]), ThenName = NameKind.Place },
    ];

    public static IReadOnlyList<EventMention> Read(string text) => EventReader.Read(Reading(text), "voyages", Voyages);

    public static IReadOnlyList<EventMention> Dated(string text, DateInterval asOf) => EventReader.ReadDated(Reading(text, asOf: asOf));

    /// <param name="text">The text.</param>
    /// <param name="language">Its language; null for unsaid.</param>
    /// <param name="asOf">When it was written; null for 2003.</param>
    public static WorkReading Reading(string text, string? language = null, DateInterval? asOf = null)
    {
        var work = new Work(new CslItem { Id = "w", Language = language }, "seeds/w.txt", Encoding.UTF8.GetBytes(text), text,
            WorkParts.Whole(text), asOf ?? DateInterval.Year(2003), false);
        return new(work, () => WorkReader.Read(work, Names, new TokenCache()));
    }
}
