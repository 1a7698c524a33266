using System.Collections.Frozen;

namespace ChatBot.Corpus.Events;

/// <summary>
/// Lines at the head of a document that say where and when it came out ("The Courier, 7 June 2001, by Ann Lee"): they have a date and
/// tell of nothing that happened. Known by having no word in small letters but prepositions.
/// </summary>
public static class Datelines
{
    private const int LastParagraph = 3;
    private const int MostWords = 24;

    private static readonly FrozenSet<string> Small = FrozenSet.ToFrozenSet(["by", "of", "the", "and", "in", "on", "at", "for", "from", "to", "a", "an", "published", "updated", "vol", "no"]);

    public static bool Is(AnnotatedSentence sentence) =>
        sentence.Passage.Number <= LastParagraph && sentence.Dates.Count > 0 && sentence.Atoms.Count <= MostWords
        && sentence.Atoms.All(atom => !char.IsLower(sentence.Work.Text[atom.Span.Start]) || Small.Contains(atom.Word));
}
