using ChatBot.Corpus.Dates;

namespace ChatBot.Corpus.Events;

/// <summary>
/// The sentences of a work but its datelines, each with the date that stands over it: that of the heading above, or of the line or the
/// words that open a letter or an entry of a diary. A line at the head of a work that has but one dates the work, and not what it tells.
/// </summary>
internal static class Entries
{
    public static IEnumerable<(AnnotatedSentence Sentence, IReadOnlyList<DateMention> Standing, bool IsFirst)> Of(WorkReading work)
    {
        var isOfEntries = work.Sentences.Count(DatelineSentences.Is) > 1;
        IReadOnlyList<DateMention> head = [];
        AnnotatedSentence? line = null;
        int? shown = null;
        foreach (var sentence in work.Sentences)
        {
            if (DatelineSentences.Is(sentence))
            {
                (head, line) = (sentence.Dates, sentence);
                continue;
            }
            var opened = line is not null && (line.Passage == sentence.Passage
                || (isOfEntries && line.Passage.Number < sentence.Passage.Number)) ? head : [];
            var above = sentence.HeadingDates;
            // The later of the two stands nearer.
            var standing = above.Count > 0 && (opened.Count == 0 || above[0].Span.Start > opened[0].Span.Start) ? above : opened;
            var isFirst = standing.Count > 0 && shown != standing[0].Span.Start;
            shown = standing.Count > 0 ? standing[0].Span.Start : shown;
            yield return (sentence, standing, isFirst);
        }
    }
}
