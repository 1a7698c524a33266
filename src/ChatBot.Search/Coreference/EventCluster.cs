using ChatBot.Corpus.Events;
using ChatBot.Corpus.Phrases;

namespace ChatBot.Search.Coreference;

/// <summary>One happening, as all sources tell it. Two are equal that begin with the same place: a mention is of one happening.</summary>
/// <param name="Mentions">In the order of works and of reading.</param>
public sealed record EventCluster(IReadOnlyList<EventMention> Mentions)
{
    /// <summary>In what the sources differ; empty where they agree or only one tells of it.</summary>
    public IReadOnlyList<Difference> Differences { get; init; } = [];

    /// <summary>How many works tell of it.</summary>
    public int Works { get; } = Mentions.Select(mention => mention.Work).Distinct().Count();

    private (string, AnnotatedSentence, TextSpan, TextSpan, bool) First =>
        (Mentions[0].Kind, Mentions[0].Sentence, Mentions[0].Trigger, Mentions[0].Scope, Mentions[0].IsContinuation);

    public bool Equals(EventCluster? other) => other is not null && First.Equals(other.First);

    public override int GetHashCode() => First.GetHashCode();
}

/// <summary>Something that sources say differently. It is reported, not judged.</summary>
/// <param name="About">"date", "place", "number" or "rank".</param>
/// <param name="Sides">What each says, a mention for each.</param>
public sealed record Difference(string About, IReadOnlyList<(string Said, EventMention Mention)> Sides)
{
    /// <summary>One line for the reader.</summary>
    public Phrase Line => About switch
    {
        "date" => Phrase.Of($"The sources differ on the date: {Said}."),
        "place" => Phrase.Of($"The sources differ on the place: {Said}."),
        "number" => Phrase.Of($"The sources differ on the number: {Said}."),
        _ => Phrase.Of($"The sources differ on the rank: {Said}."),
    };

    private string Said => string.Join("; ", Sides.Select(side => $"{side.Said} ({side.Mention.Work.Key})"));
}
