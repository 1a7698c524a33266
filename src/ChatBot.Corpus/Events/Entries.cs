using ChatBot.Corpus.Dates;

namespace ChatBot.Corpus.Events;

/// <summary>
/// The sentences of a work but its datelines, each with the date that stands over it: that of the heading above, or of the line or the
/// words that open a letter or an entry of a diary or a chronology ("4 July. Rain.", "4 July – Rain, and then snow."). A line at the head
/// of a work that has but one dates the work, and not what it tells.
/// </summary>
internal static class Entries
{
    public static IEnumerable<(AnnotatedSentence Sentence, IReadOnlyList<DateMention> Standing, bool IsFirst)> Of(WorkReading work)
    {
        var isOfEntries = work.Sentences.Count(DatelineSentences.Is) > 1;
        IReadOnlyList<DateMention> head = [];
        AnnotatedSentence? line = null;
        DateMention? entry = null;
        int? shown = null;
        foreach (var sentence in work.Sentences)
        {
            if (DatelineSentences.Is(sentence))
            {
                (head, line) = (sentence.Dates, sentence);
                continue;
            }
            if (Opening(sentence) is { } date)
            {
                entry = date;
                shown = date.Span.Start;
            }
            else if (entry is not null && !sentence.Passage.Span.Contains(entry.Span))
            {
                entry = null;
            }
            var opened = entry is not null ? [entry] : line is not null && (line.Passage == sentence.Passage
                || (isOfEntries && line.Passage.Number < sentence.Passage.Number)) ? head : [];
            var above = sentence.HeadingDates;
            // The later of the two stands nearer.
            var standing = above.Count > 0 && (opened.Count == 0 || above[0].Span.Start > opened[0].Span.Start) ? above : opened;
            var isFirst = standing.Count > 0 && shown != standing[0].Span.Start;
            shown = standing.Count > 0 ? standing[0].Span.Start : shown;
            yield return (sentence, standing, isFirst);
        }
    }

    // A date that opens a paragraph and is parted from what it dates: "4 July – Rain.", "1924: rain".
    private static DateMention? Opening(AnnotatedSentence sentence)
    {
        if (sentence.Dates is not [var date, ..] || date.Span.Start > sentence.Tokens[0].Span.Start
            || sentence.Sentence.Ordinal != sentence.Passage.Sentences[0].Ordinal)
            return null;
        var after = sentence.Work.Text.AsSpan(date.Span.End, sentence.Span.End - date.Span.End).TrimStart(" \u00A0*_)");
        return after.Length > 0 && after[0] is '-' or '–' or '—' or ':' ? date : null;
    }
}
