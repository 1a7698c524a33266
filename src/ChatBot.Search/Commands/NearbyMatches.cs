using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Events;
using ChatBot.Corpus.Names;
using ChatBot.Search.Index;
using ChatBot.Search.Lenses;
using ChatBot.Search.Queries;

namespace ChatBot.Search.Commands;

/// <summary>
/// Mentions of a matter that meet a query by what stands around them: the date of a sentence before, of the entry or of the document, a
/// name in the paragraph, the heading or the title. Shown beside, nearest first.
/// </summary>
internal sealed class NearbyMatches(SentenceTable sentences, Gazetteer gazetteer, LibraryQuery query)
{
    private const int Reach = 6;

    /// <summary>How far off a part of the query may be met, all parts together.</summary>
    private const int Farthest = 5;

    private const int InParagraph = 2;
    private const int InHeading = 3;
    private const int InWork = 4;

    /// <summary>How far the parts of the query are, 0 where all are in the sentence; null where one is nowhere near.</summary>
    public (EventMatch Match, int Distance)? Match(EventMention mention)
    {
        var number = sentences.NumberOf(mention.Sentence);
        var around = new Lazy<List<(AnnotatedSentence Sentence, int Distance)>>(() => Around(number));
        var matches = new List<TextSpan>();
        var (sum, isMet) = (0, false);
        var dates = mention.Dates;
        if (query.Dates.Count > 0)
        {
            if (DateAround(mention, around) is not var (told, distance))
                return null;
            // The day on which it was written is met, and shown as the date of nothing.
            (dates, sum, isMet) = (distance == InWork ? dates : [told], distance, distance == 0);
        }
        foreach (var distance in query.Names.Select(name => Name(number, around, name, matches))
            .Concat(query.Words.Select(word => Word(number, around, word))))
        {
            if (distance is not { } far)
                return null;
            sum += far;
            isMet |= far <= InHeading;
        }
        return sum <= Farthest && (isMet || query.Names.Count + query.Words.Count == 0) && query.Office is null
            ? (new EventMatch(
                dates == mention.Dates ? mention : EventMatcher.ShownWith(mention, dates), MatchLevel.Paragraph, matches, false), sum)
            : null;
    }

    // The sentences of the paragraph, and the question that it answers, with how far each is.
    private List<(AnnotatedSentence Sentence, int Distance)> Around(int number)
    {
        var paragraph = sentences.Paragraph(number);
        var from = Math.Max(paragraph.Start.Value, number - Reach);
        var around = Enumerable.Range(from, Math.Min(paragraph.End.Value, number + 3) - from)
            .Select(at => (sentences[at], at == number ? 0 : at == number - 1 ? 1 : InParagraph)).OrderBy(pair => pair.Item2).ToList();
        if (sentences.QuestionBefore(paragraph.Start.Value) is { } question)
            around.Add((question, InParagraph));
        return around;
    }

    private (DateMention Told, int Distance)? DateAround(
        EventMention mention, Lazy<List<(AnnotatedSentence Sentence, int Distance)>> around)
    {
        bool Meets(DateMention told) => query.Dates.Any(asked => DateMatching.Meets(told, asked));
        if (mention.Dates.Concat(mention.Sentence.Dates).FirstOrDefault(Meets) is { } own)
            return (own, 0);
        if (mention.Dates.Count > 0 || EventDates.In(mention.Sentence, mention.Sentence.Span).Count > 0)
            return null;
        foreach (var (sentence, distance) in around.Value.Where(
            pair => pair.Distance > 0 && pair.Sentence.Span.Start < mention.Sentence.Span.Start)
            .OrderByDescending(pair => pair.Sentence.Span.Start))
        {
            if (EventDates.In(sentence, sentence.Span) is { Count: > 0 } before)
            {
                if (before.FirstOrDefault(Meets) is { } told)
                    return (told, distance);
                break;
            }
        }
        if (mention.Sentence.HeadingDates.Count > 0)
            return mention.Sentence.HeadingDates.FirstOrDefault(Meets) is { } heading ? (heading, 0) : null;
        return mention.Sentence.WrittenOn is { Precision: DatePrecision.Day } day
            && new DateMention(mention.Sentence.Span, "", day, DateBasis.DocumentDate) is var published && Meets(published)
            ? (published, InWork)
            : null;
    }

    private int? Name(int number, Lazy<List<(AnnotatedSentence Sentence, int Distance)>> around, QueryName asked, List<TextSpan> matches)
    {
        foreach (var (sentence, distance) in around.Value)
        {
            if (sentence.Names.FirstOrDefault(mention => mention.Form != NameForm.Office
                && mention.Names.Any(one => asked.Names.Any(name => Is(one, name)))) is not { } met)
                continue;
            if (distance == 0)
                matches.Add(met.Span);
            return distance;
        }
        return asked.Terms.Count > 0 && (asked.Terms.All(sentences.Above(number).Contains) || IsTeller(sentences[number], asked))
            ? InHeading : null;
    }

    private static bool IsTeller(AnnotatedSentence sentence, QueryName asked) =>
        asked.Terms.All(FirstPerson.TermsOf(sentence.Work).Contains) && FirstPerson.IsIn(sentence);

    private bool Is(Name name, Name asked) => asked.IsPlace ? gazetteer.IsWithin(name, asked) : name.Equals(asked);

    private int? Word(int number, Lazy<List<(AnnotatedSentence Sentence, int Distance)>> around, QueryWord word)
    {
        foreach (var (sentence, distance) in around.Value)
        {
            if (word.IsIn(SentenceTerms.Of(sentence, sentence.Span)))
                return distance;
        }
        return word.IsIn(sentences.Above(number)) ? InHeading : null;
    }
}
