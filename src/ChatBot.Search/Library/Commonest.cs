using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Events;
using ChatBot.Corpus.Names;
using MemoryPack;

namespace ChatBot.Search.Library;

/// <summary>What a library's texts name most often: examples of what can be asked.</summary>
/// <param name="Person">A person's canonical name, or null.</param>
/// <param name="Name">Any name, or null.</param>
/// <param name="Day">A day of the year, as 11-20, or null.</param>
[MemoryPackable]
public sealed partial record Commonest(string? Person, string? Name, string? Day)
{
    public static Commonest Of(IReadOnlyList<WorkReading> readings)
    {
        var names = Sentences().SelectMany(sentence => sentence.Names).Select(mention => mention.Only).OfType<Name>();
        var days = Sentences().SelectMany(sentence => sentence.Dates)
            .Where(date => date.Value is { Precision: DatePrecision.Day, Start: not null });
        return new Commonest(Most(names.Where(name => name.IsPerson))?.Canonical, Most(names)?.Canonical,
            Most(days.Select(date => $"{date.Value.Start:MM-dd}")));

        IEnumerable<AnnotatedSentence> Sentences() => readings.SelectMany(reading => reading.Sentences);
    }

    private static T? Most<T>(IEnumerable<T> items)
        where T : class => items.CountBy(item => item).OrderByDescending(pair => pair.Value).Select(pair => pair.Key).FirstOrDefault();
}
