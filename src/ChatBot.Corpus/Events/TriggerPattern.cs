using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Events;

/// <summary>Words that tell of a matter, with what must and must not stand near them.</summary>
public sealed record TriggerPattern
{
    /// <summary>The words in a row, each as the folded forms that it may have.</summary>
    public required IReadOnlyList<IReadOnlySet<string>> Words { get; init; }

    /// <summary>Folded words of which one must follow, at most <see cref="Reach"/> words on; empty for none.</summary>
    public IReadOnlySet<string> Then { get; init; } = new HashSet<string>();

    /// <summary>The kind of name that must follow (directly, or after <see cref="Then"/>); null for none.</summary>
    public string? ThenName { get; init; }

    /// <summary>The kind of name that must stand before it in the sentence; null for none.</summary>
    public string? AfterName { get; init; }

    /// <summary>Folded words of which one must stand in the same clause; empty for none.</summary>
    public IReadOnlySet<string> With { get; init; } = new HashSet<string>();

    /// <summary>Folded words of which none may stand within <see cref="Reach"/> words.</summary>
    public IReadOnlySet<string> Without { get; init; } = new HashSet<string>();

    /// <summary>Noun or verb only, as far as the word before it tells; null for either.</summary>
    public WordClass? As { get; init; }

    /// <summary>How near is near, in words.</summary>
    public const int Reach = 4;

    /// <summary>The pattern of a lemma, with the nouns of its deed, or of a phrase of lemmas, in all their forms.</summary>
    public static TriggerPattern Of(string phrase) =>
        Forms(phrase, exact: false) is [var only]
            ? new() { Words = [only.Concat(Derivation.Nouns(only.First())).ToHashSet(StringComparer.Ordinal)] }
            : new() { Words = Forms(phrase, exact: false) };

    /// <summary>The words of a phrase, each with its forms.</summary>
    public static IReadOnlyList<IReadOnlySet<string>> Forms(string phrase, bool exact) =>
        [.. Analyzer.ReadParts(phrase)
            .Select(token => (IReadOnlySet<string>)(exact ? new HashSet<string>([token.Word]) : [.. Inflection.Forms(token.Word)]))];
}

/// <summary>The word class that a trigger must have where it stands.</summary>
public enum WordClass
{
    Noun,
    Verb,
}
