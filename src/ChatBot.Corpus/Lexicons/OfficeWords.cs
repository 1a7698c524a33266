using System.Collections.Frozen;

namespace ChatBot.Corpus.Lexicons;

/// <summary>The words of offices and titles: the language's, not a subject's.</summary>
public sealed class OfficeWords(WordLists lists)
{
    private readonly FrozenSet<string> _heads = lists.Words("office-heads");
    private readonly FrozenSet<string> _modifiers = lists.Words("office-modifiers");
    private readonly FrozenSet<string> _forms = lists.Words("forms-of-address");

    private readonly FrozenSet<string> _further = lists.Words("further-titles");

    public FrozenSet<string> TitlesOfMen { get; } = lists.Words("titles-of-men");
    public FrozenSet<string> TitlesOfWomen { get; } = lists.Words("titles-of-women");
    public FrozenSet<string> Links { get; } = lists.Words("office-links");
    public FrozenSet<string> Passing { get; } = lists.Words("office-passing");
    public FrozenSet<string> Deputies { get; } = lists.Words("deputies");

    public bool IsHead(string word) => _heads.Contains(word) || (word.Length > 3 && word[^1] == 's' && _heads.Contains(word[..^1]));

    public bool IsModifier(string word) => _modifiers.Contains(word);

    /// <summary>A word before a person's name that is no part of it.</summary>
    public bool IsTitle(string word) => _forms.Contains(word) || _heads.Contains(word);

    /// <summary>A form of address ("Mr", "Gen"), which says nothing by itself.</summary>
    public bool IsForm(string word) => _forms.Contains(word) && !_heads.Contains(word);

    /// <summary>True for "Mr", "Captain": what follows with a capital is a person's name.</summary>
    public bool IsTitleOfPerson(string word) =>
        IsForm(word) || TitlesOfMen.Contains(word) || TitlesOfWomen.Contains(word) || _further.Contains(word);

    /// <summary>The words that an abbreviated office stands for.</summary>
    public static IReadOnlyList<string> Expand(string word) => word == "pm" ? ["prime", "minister"] : [word];
}
