using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Names;

namespace ChatBot.Search.Questions;

/// <summary>A question as it was read.</summary>
/// <param name="Text">As typed.</param>
/// <param name="Kind">What kind of answer it asks for.</param>
/// <param name="Words">The words that carry it, in order.</param>
/// <param name="Asked">What the question word stands with: the thing counted ("how many ships"), the kind of thing ("which city");
/// a subset of <paramref name="Words"/>, the head last; empty when it stands alone.</param>
public sealed record Question(string Text, QuestionKind Kind, IReadOnlyList<QuestionWord> Words, IReadOnlyList<QuestionWord> Asked)
{
    /// <summary>True when it asks what several sources say.</summary>
    public bool IsAboutSources { get; init; }

    /// <summary>
    /// True when one sentence may not tell all of it: "how did it begin and how did it end", "according to both", "which exercises".
    /// </summary>
    public bool AsksForSeveral { get; init; }

    /// <summary>True for words alone, without one that asks: where they stand is what is wanted.</summary>
    public bool IsLookup { get; init; }

    /// <summary>The word that says what was done, or null where its place is not certain.</summary>
    public QuestionWord? Predicate { get; init; }

    /// <summary>True when it takes what it asks about for done: "why <i>did</i> Ada resign", "when <i>was</i> it built".</summary>
    public bool IsOfPast { get; init; }

    /// <summary>The words of the post whose holder is asked for ("who is the <i>captain</i> of …"); none otherwise.</summary>
    public IReadOnlyList<QuestionWord> Post { get; init; } = [];

    /// <summary>The offices that it names.</summary>
    public IReadOnlyList<OfficeMention> Offices { get; init; } = [];

    /// <summary>True when it asks for the person who acted for another, so that a country or body is no answer.</summary>
    public bool AsksForAgent { get; init; }

    /// <summary>True when it asks for an age.</summary>
    public bool AsksForAge { get; init; }

    /// <summary>What the number must be of that is asked for.</summary>
    public Measure Measure { get; init; }
}

/// <summary>A word of a question, or a few that mean one thing ("called off").</summary>
/// <param name="Tokens">Its tokens; one, but for a phrase.</param>
/// <param name="Role">What kind of word it is.</param>
/// <param name="Date">For <see cref="WordRole.Date"/>, what it denotes.</param>
public sealed record QuestionWord(IReadOnlyList<Token> Tokens, WordRole Role, DateInterval? Date = null)
{
    /// <summary>Its terms joined by blanks, as tables of words have them.</summary>
    public string Key { get; } = string.Join(' ', Tokens.Select(token => token.Term));

    /// <summary>What the library knows by this name, or by the name that it is part of.</summary>
    public IReadOnlyList<Name> Known { get; init; } = [];

    /// <summary>
    /// True for a place that someone is said to go to: what is only called after it is not there ("visit Norway", "the Norwegian Sea").
    /// </summary>
    public bool IsDestination { get; init; }

    /// <summary>True for the name of a place.</summary>
    public bool IsPlace => IsName && Known.Any(name => name.IsPlace);

    public bool IsName => Role is WordRole.Name;
}

/// <summary>What kind of word a word of a question is.</summary>
public enum WordRole
{
    /// <summary>A noun, a verb, an adjective with a meaning of its own.</summary>
    Content,

    /// <summary>A proper name or a part of one.</summary>
    Name,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A date with a year.</summary>
    Date,

    /// <summary>A word that many sentences could have in its place: "make", "take part", "actually".</summary>
    Light,
}
