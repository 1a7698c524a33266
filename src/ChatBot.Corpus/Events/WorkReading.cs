using ChatBot.Corpus.Names;
using ChatBot.Corpus.Works;

namespace ChatBot.Corpus.Events;

/// <summary>
/// A work with its sentences read: names, offices, dates, clauses. Safe for any number of threads; after <see cref="Release"/> the same
/// sentence is another object, equal to the one before.
/// </summary>
/// <param name="work">The work.</param>
/// <param name="read">Reads the sentences of its prose in order, when they are asked for.</param>
/// <param name="sentences">The same, where they are read already.</param>
public sealed class WorkReading(
    Work work, Func<IReadOnlyList<AnnotatedSentence>> read, IReadOnlyList<AnnotatedSentence>? sentences = null)
{
    private readonly Lock _reading = new();
    private volatile IReadOnlyList<AnnotatedSentence>? _sentences = sentences;

    public Work Work => work;

    /// <summary>The sentences of its prose in order; <c>Sentence.Ordinal</c> is the index.</summary>
    public IReadOnlyList<AnnotatedSentence> Sentences
    {
        get
        {
            if (_sentences is { } known)
                return known;
            lock (_reading)
                return _sentences ??= read();
        }
    }

    /// <summary>Gives up the room of the sentences until they are asked for again.</summary>
    public void Release() => _sentences = null;

    /// <summary>The offices that the work gives a person, by config/names or by its own words.</summary>
    public IEnumerable<OfficeMention> OfficesOf(Name person) =>
        Sentences.SelectMany(sentence => sentence.Offices).Where(office => office.Holder?.Resolved is { } holder && holder.Equals(person));
}
