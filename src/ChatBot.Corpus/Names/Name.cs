using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Records;

namespace ChatBot.Corpus.Names;

/// <summary>A person, place, thing … that texts name, under whatever spellings.</summary>
/// <param name="Canonical">The form under which it is shown.</param>
/// <param name="Kind">A kind of <see cref="NameKind"/> or any other that config/names gives.</param>
public sealed record Name(string Canonical, string Kind)
{
    /// <summary>Other full forms and spellings.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>What its people and things are called ("Danish", "Dane"): such a word speaks of origin, never of where one goes.</summary>
    public IReadOnlyList<string> Demonyms { get; init; } = [];

    /// <summary>Canonical forms of what it lies in or belongs to (a city's country).</summary>
    public IReadOnlyList<string> PartOf { get; init; } = [];

    /// <summary>The offices that a person held.</summary>
    public IReadOnlyList<Office> Offices { get; init; } = [];

    /// <summary>True when no file of config/names has it and it was found in the texts.</summary>
    public bool IsFound { get; init; }

    public bool IsPerson => Kind == NameKind.Person;

    public bool IsPlace => Kind == NameKind.Place;

    /// <summary>Equal when the canonical form and the kind are: two entries of one name are one name.</summary>
    public bool Equals(Name? other) => other is not null && Canonical == other.Canonical && Kind == other.Kind;

    public override int GetHashCode() => HashCode.Combine(Canonical, Kind);
}

/// <summary>The kinds that the program itself knows; all others are only compared.</summary>
public static class NameKind
{
    public const string Person = "person";
    public const string Place = "place";
    public const string Organisation = "organisation";

    /// <summary>A name found in the texts of which nothing is known.</summary>
    public const string Unknown = "name";
}

/// <summary>An office with its time.</summary>
/// <param name="Title">"Foreign Minister", "head coach".</param>
/// <param name="Of">Canonical name of the place or body that it belongs to, or null.</param>
/// <param name="From">EDTF date or null.</param>
/// <param name="Until">EDTF date or null.</param>
public sealed record Office(string Title, string? Of, string? From, string? Until)
{
    /// <summary>True unless its time is known and lies wholly before or after the date.</summary>
    public bool IsHeldAt(DateInterval? date)
    {
        if (date is null)
            return true;
        var (from, until) = (From is null ? null : CslDates.FromEdtf(From), Until is null ? null : CslDates.FromEdtf(Until));
        return new DateInterval(from?.Start, until?.End, DatePrecision.Range, "").Overlaps(date);
    }
}
