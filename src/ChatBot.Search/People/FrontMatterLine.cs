using ChatBot.Corpus.Events;

namespace ChatBot.Search.People;

/// <summary>
/// A line at the head of a document that no list of sources tells apart from its text ("By Ann Lee", "Interview with Ann Lee, 7 June
/// 2001"): it names a writer and tells nothing.
/// </summary>
internal static class FrontMatterLine
{
    private const int LastParagraph = 3;

    public static bool Is(AnnotatedSentence sentence) =>
        DatelineSentences.Is(sentence)
        || (sentence.Passage.Number <= LastParagraph && sentence.Passage.Sentences.Count == 1
            && sentence.Work.Text[sentence.Span.Start..sentence.Span.End].TrimEnd() is [.., var last]
            && (char.IsLetterOrDigit(last) || last == ')'));
}
