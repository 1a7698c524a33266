using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Names;

/// <summary>A name as it stands in a text.</summary>
/// <param name="Span">Where, in UTF-16 code units of the text.</param>
/// <param name="Names">What it may name: one, or all who share the form where the text does not tell them apart.</param>
/// <param name="Form">Which form it is.</param>
public sealed record NameMention(TextSpan Span, IReadOnlyList<Name> Names, NameForm Form)
{
    /// <summary>True when it can be this name.</summary>
    public bool IsOf(Name name) => Names.Contains(name);

    /// <summary>The one name it stands for, or null where several may be meant.</summary>
    public Name? Resolved => Names.Count == 1 ? Names[0] : null;
}

/// <summary>The form of a mention, strongest first.</summary>
public enum NameForm
{
    /// <summary>The canonical form or an alias.</summary>
    Full,

    /// <summary>A person's last name alone.</summary>
    Family,

    /// <summary>The initials of a longer name.</summary>
    Initials,

    /// <summary>A place's demonym or adjective.</summary>
    Demonym,

    /// <summary>An office whose holder the document, or config/names, tells.</summary>
    Office,

    /// <summary>"He", "she", "his", "her": a person named before.</summary>
    Pronoun,
}
