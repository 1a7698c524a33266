using System.Collections.Frozen;

namespace ChatBot.Corpus.Lexicons;

/// <summary>The words of titles that capitals and sentences turn on, in any case. The file tells what each list is for.</summary>
public sealed class TitleCaseWords(WordLists lists)
{
    public FrozenSet<string> SmallWords { get; } = lists.WordsOfAnyCase("title-small-words");
    public FrozenSet<string> Prepositions { get; } = lists.WordsOfAnyCase("title-prepositions");
    public FrozenSet<string> Abbreviations { get; } = lists.WordsOfAnyCase("title-abbreviations");
    public FrozenSet<string> ForeignWords { get; } = lists.WordsOfAnyCase("foreign-title-words");
}
