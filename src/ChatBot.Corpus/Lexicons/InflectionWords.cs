using System.Collections.Frozen;

namespace ChatBot.Corpus.Lexicons;

/// <summary>Words whose forms no rule makes. The file tells what each list is for.</summary>
public sealed class InflectionWords(WordLists lists)
{
    public IReadOnlyList<string> FormsOfBe { get; } = lists.Ordered("be-forms");
    public FrozenSet<string> DoublingVerbs { get; } = lists.Words("doubling-verbs");

    /// <summary>Past and participle, with a blank between where they differ: "arise" has "arose arisen".</summary>
    public FrozenDictionary<string, string> IrregularVerbs { get; } = lists.Texts("irregular-verbs");
    public FrozenDictionary<string, string> IrregularNouns { get; } = lists.Texts("irregular-nouns");
}
