using ChatBot.Corpus.Names;
using ChatBot.Corpus.Works;

namespace ChatBot.Corpus.Events;

/// <summary>A work with its sentences read: names, offices, dates, clauses.</summary>
/// <param name="Work">The work.</param>
/// <param name="Sentences">The sentences of its prose in order; <c>Sentence.Ordinal</c> is the index.</param>
public sealed record WorkReading(Work Work, IReadOnlyList<AnnotatedSentence> Sentences)
{
    /// <summary>The offices that the work gives a person, by config/names or by its own words.</summary>
    public IEnumerable<OfficeMention> OfficesOf(Name person) =>
        Sentences.SelectMany(sentence => sentence.Offices).Where(office => office.Holder?.Only is { } holder && holder.Equals(person));
}
