using ChatBot.Corpus.Events;

namespace ChatBot.Search.Lenses;

/// <summary>A command that is data: which words of a text speak of its matter, and how what is asked narrows it.</summary>
public sealed record Lens
{
    /// <summary>The command's name, as Discord allows it.</summary>
    public required string Name { get; init; }

    public required string Description { get; init; }

    /// <summary>The name of its one option.</summary>
    public string OptionName { get; init; } = "about";

    public required string OptionDescription { get; init; }

    /// <summary>A call to show.</summary>
    public required string Example { get; init; }

    /// <summary>Names by Discord locale.</summary>
    public IReadOnlyDictionary<string, string> NameLocalizations { get; init; } = new Dictionary<string, string>();

    public IReadOnlyDictionary<string, string> DescriptionLocalizations { get; init; } = new Dictionary<string, string>();

    public IReadOnlyDictionary<string, string> OptionDescriptionLocalizations { get; init; } = new Dictionary<string, string>();

    /// <summary>The words that speak of it.</summary>
    public required IReadOnlyList<TriggerPattern> Patterns { get; init; }

    /// <summary>
    /// True for a plain list of words, as an owner writes it: what it says of the matter is widened. One that says what must stand beside
    /// its words is exact.
    /// </summary>
    public bool IsPlain => 3 * Patterns.Count(
        pattern => pattern is
        {
            Then.Count: 0, ThenName: null, AfterName: null, With.Count: 0, Without.Count: 0,
            As: null
        }) >= 2 * Patterns.Count;

    /// <summary>Kinds of name by which it is usually narrowed, for proposals; empty for all.</summary>
    public IReadOnlyList<string> NarrowedBy { get; init; } = [];

    /// <summary>The line of its file on which that stands, from 1.</summary>
    public int NarrowedByLine { get; init; }

    /// <summary>Whether a place that is asked for is where the matter goes to, or anywhere in it.</summary>
    public PlaceRole Places { get; init; } = PlaceRole.Anywhere;

    public LensOrder Order { get; init; } = LensOrder.Told;

    /// <summary>Words of askers by the word that the texts use ("chopper" for "helicopter"), folded.</summary>
    public IReadOnlyDictionary<string, string> Alike { get; init; } = new Dictionary<string, string>();

    /// <summary>The file that it comes from, relative to the library.</summary>
    public string File { get; init; } = "";
}

/// <summary>What a place in a question means to a lens.</summary>
public enum PlaceRole
{
    Anywhere,

    /// <summary>Where it goes to; "from P" and "by P" then ask for where it comes from.</summary>
    Target,
}

/// <summary>What comes first.</summary>
public enum LensOrder
{
    /// <summary>What most sources tell, then what is dated most exactly.</summary>
    Told,
    Oldest,
    Newest,
}
