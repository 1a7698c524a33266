using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Dates.Tagging;
using ChatBot.Corpus.Names;

namespace ChatBot.Search.Queries;

/// <summary>What was asked for, read: dates, names, an office, and other words. All of it must be met.</summary>
public sealed record LibraryQuery
{
    public required string Text { get; init; }

    public IReadOnlyList<QueryDate> Dates { get; init; } = [];

    /// <summary>What was meant as a date and is none.</summary>
    public IReadOnlyList<QueryDateProblem> DateProblems { get; init; } = [];

    public IReadOnlyList<QueryName> Names { get; init; } = [];

    /// <summary>An office without a name beside it ("army chief"), or null.</summary>
    public QueryOffice? Office { get; init; }

    public IReadOnlyList<QueryWord> Words { get; init; } = [];

    /// <summary>Words that only repeat what the command is about.</summary>
    public IReadOnlyList<QueryWord> OwnWords { get; init; } = [];

    /// <summary>Words that no document has, as typed.</summary>
    public IReadOnlyList<string> Unknown { get; init; } = [];

    /// <summary>How many things narrow it.</summary>
    public int Parts => Dates.Count + Names.Count + Words.Count + (Office is null ? 0 : 1);

    /// <summary>True when two things narrow it, or one date that is finer than a year.</summary>
    public bool IsNarrow => Parts > 1 || Dates.Any(date => date.Interval is not { Precision: >= DatePrecision.Year });

    public bool IsEmpty => Dates.Count == 0 && Names.Count == 0 && Office is null && Words.Count == 0;
}

/// <summary>A name that was asked for.</summary>
/// <param name="Text">As typed.</param>
/// <param name="Names">What it may mean; several when the asker must choose.</param>
/// <param name="Lesser">What it may mean less probably (a first name of another person).</param>
/// <param name="Direction">What the word before it says of places.</param>
public sealed record QueryName(string Text, IReadOnlyList<Name> Names, IReadOnlyList<Name> Lesser, Direction Direction)
{
    /// <summary>The terms of its words, for names that are only found in the texts.</summary>
    public IReadOnlyList<string> Terms { get; init; } = [];

    /// <summary>True when it was read in spite of its spelling.</summary>
    public bool IsNear { get; init; }

    public bool IsPlace => Names.Any(name => name.IsPlace);
}

/// <summary>What the word before a place says.</summary>
public enum Direction
{
    None,
    To,
    From,
}

/// <summary>An office that was asked for.</summary>
/// <param name="Terms">The terms of its words.</param>
/// <param name="Nations">The places whose office it is.</param>
public sealed record QueryOffice(IReadOnlySet<string> Terms, IReadOnlyList<Name> Nations);

/// <summary>A word that was asked for.</summary>
/// <param name="Text">As typed.</param>
/// <param name="Parts">Its terms: several for a compound.</param>
/// <param name="Joined">The compound as one term.</param>
public sealed record QueryWord(string Text, IReadOnlyList<string> Parts, string Joined)
{
    /// <summary>The word of the texts as which it was read in spite of its spelling; null where it was not.</summary>
    public string? ReadAs { get; init; }

    /// <summary>True when one of these terms is the word; parts of a compound that holds a number only count together.</summary>
    public bool IsIn(IReadOnlySet<string> terms) =>
        terms.Contains(Joined) || (!Joined.Any(char.IsDigit) || Parts.Count == 1 ? Parts.All(terms.Contains) : false);
}
