using ChatBot.Corpus.Names;
using ChatBot.Corpus.Works;

namespace ChatBot.Corpus.Events;

/// <summary>A work with its sentences read: names, offices, dates, clauses. Safe for any number of threads.</summary>
/// <param name="work">The work.</param>
/// <param name="sentences">
/// Reads the sentences of its prose in order, when they are first asked for: once, whoever asks. What it throws, every asker gets.
/// </param>
public sealed class WorkReading(Work work, Func<IReadOnlyList<AnnotatedSentence>> sentences)
{
    private readonly Lazy<IReadOnlyList<AnnotatedSentence>> _sentences = new(sentences);

    public Work Work => work;

    /// <summary>The sentences of its prose in order; <c>Sentence.Ordinal</c> is the index.</summary>
    public IReadOnlyList<AnnotatedSentence> Sentences => _sentences.Value;

    /// <summary>The offices that the work gives a person, by config/names or by its own words.</summary>
    public IEnumerable<OfficeMention> OfficesOf(Name person) =>
        Sentences.SelectMany(sentence => sentence.Offices).Where(office => office.Holder?.Resolved is { } holder && holder.Equals(person));
}
