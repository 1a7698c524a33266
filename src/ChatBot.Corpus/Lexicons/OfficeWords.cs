using System.Collections.Frozen;

namespace ChatBot.Corpus.Lexicons;

/// <summary>The words of offices and titles: the language's, not a subject's.</summary>
public sealed class OfficeWords(WordLists lists)
{
    private readonly FrozenSet<string> _heads = lists.Words("office-heads");
    private readonly FrozenSet<string> _modifiers = lists.Words("office-modifiers");
    private readonly FrozenSet<string> _forms = lists.Words("forms-of-address");

    public bool IsHead(string word) => _heads.Contains(word) || (word.Length > 3 && word[^1] == 's' && _heads.Contains(word[..^1]));

    public bool IsModifier(string word) => _modifiers.Contains(word);

    /// <summary>A word before a person's name that is no part of it.</summary>
    public bool IsTitle(string word) => _forms.Contains(word) || _heads.Contains(word);

    /// <summary>A form of address ("Mr", "Gen"), which says nothing by itself.</summary>
    public bool IsForm(string word) => _forms.Contains(word) && !_heads.Contains(word);

    /// <summary>The words that an abbreviated office stands for.</summary>
    public static IReadOnlyList<string> Expand(string word) => word == "pm" ? ["prime", "minister"] : [word];
}
