using System.Collections.Frozen;

namespace ChatBot.Corpus.Lexicons;

/// <summary>The words by which sentences, speeches and headings are told apart. The file tells what each list is for.</summary>
public sealed class SentenceWords(WordLists lists)
{
    public FrozenSet<string> LeadingAbbreviations { get; } = lists.WordsOfAnyCase("leading-abbreviations");

    /// <summary>Those of the calendar among them, but for days that are words too ("sat").</summary>
    public FrozenSet<string> OpenAbbreviations { get; } = lists.Words("open-abbreviations")
        .Concat(lists.Words("unit-abbreviations")).Concat(lists.Numbers("month-abbreviations").Keys)
        .Concat(lists.Numbers("weekday-abbreviations").Keys.Except(lists.Texts("calendar-homographs").Keys))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    public FrozenSet<string> Openers { get; } = lists.Words("sentence-openers");
    public FrozenSet<string> SpeechVerbs { get; } = lists.Words("speech-verbs");
    public FrozenSet<string> LineVerbs { get; } = lists.Words("line-verbs");
    public FrozenSet<string> QuestionOpeners { get; } = lists.Words("question-openers");
    public FrozenSet<string> AskingVerbs { get; } = lists.Words("asking-verbs");
    public FrozenSet<string> IndirectOpeners { get; } = lists.Words("indirect-openers");
}
