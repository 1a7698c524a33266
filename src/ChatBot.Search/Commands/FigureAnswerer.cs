using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Events;
using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Names;
using ChatBot.Corpus.Phrases;
using ChatBot.Search.Answers;
using ChatBot.Search.Explain;
using ChatBot.Search.Figures;
using ChatBot.Search.Index;
using ChatBot.Search.Lenses;
using ChatBot.Search.Library;
using ChatBot.Search.Pipeline;
using ChatBot.Search.Queries;

namespace ChatBot.Search.Commands;

/// <summary><c>/figure</c>: numbers of the texts by what they count. A number that only stands near what was asked for is none.</summary>
public static class FigureAnswerer
{
    private static readonly FigureWords Lists = Lexicon.English.Figures;

    private const string Command = "figure";

    /// <summary>How many sentences back the thing may be named that "it" cost.</summary>
    private const int Reach = 3;

    private const int MostClosest = 3;

    public static Answer Answer(LibrarySnapshot library, string input, string about)
    {
        // "1140" is a number where the library counts 1,140 of what is asked for.
        var asked = AskedNumbers.In(library.Figures, about, dated: false);
        var (query, found, others) = Found(library, asked);
        if (found.Count + others.Count == 0 && asked.Values.Count > 0)
            (query, found, others) = Found(library, AskedNumbers.In(library.Figures, about, dated: true));
        var quotations = found.OrderBy(figure => EventReader.FactualityAt(figure.Sentence, figure.Span) != Factuality.Happened)
            .Select(Quoted).Once().ToList();
        if (quotations.Count == 0 && query.Words.Any(word => Lists.LastingNouns.Contains(word.Text.ToLowerInvariant())))
            quotations = Periods(library.Readings, query);
        var title = Phrase.Of($"Figures: {about}");
        if (quotations.Count > 0)
            return new Answer(input, Command, AnswerStatus.Answered, title,
                [Phrase.Join(" ", quotations.Count == 1 ? Phrase.Of($"1 figure.") : Phrase.Of($"{quotations.Count} figures."),
                    NameNotes.Of(query))],
                quotations, []);
        // A thing alone says not what of it is counted.
        if (query.Words.Count + query.Names.Count >= Math.Max(2 - query.Unknown.Count, 1)
            && Closest(library.Questions, library.Figures, about) is { Count: > 0 } closest)
            return new Answer(input, Command, AnswerStatus.Answered, title,
                [Phrase.Join(" ", Phrase.Of($"No number of the library counts just that."), Explanation.Of(Certainty.Unsure, closest))],
                closest, [])
            { Certainty = Certainty.Unsure };
        var message = query.Unknown.Count > 0
            ? Absence.Of(library.Works, query)
            : Phrase.Of($"Nothing found: no number of the library counts that.");
        return Answers.Answer.Nothing(input, Command, title, message,
            [.. others.Take(MostClosest).Select(Quoted).Once()
                .Select(one => one with { Labels = [.. one.Labels, QuotationLabel.Related] })]);
    }

    /// <summary>What was asked for, read, with the figures that count most of it: those of the time asked for, and others.</summary>
    private static (LibraryQuery Query, List<Figure> Figures, List<Figure> Others) Found(LibrarySnapshot library, AskedNumbers asked)
    {
        var query = library.Queries.Read(asked.Rest);
        var wanted = Wanted.Of(query, asked.Values);
        var figures = library.Figures.Select(figure => (Figure: figure, Score: Score(library.Names, wanted, figure)))
            .Where(pair => pair.Score > 0).ToList();
        if (figures.Count == 0)
            figures = [.. library.Figures.Where(figure => IsOfMatterBefore(library.Sentences, library.Names, wanted, figure))
                .Select(figure => (figure, 1))];
        // The time may be told by what stands before or above.
        var matcher = new NearbyMatches(library.Sentences, library.Names, query with { Names = [], Words = [], Office = null });
        bool IsOfTime(Figure figure) => query.Dates.Count == 0 || matcher.Match(Mention(figure)) is not null;
        var ofTime = figures.ToLookup(pair => IsOfTime(pair.Figure));
        // "The lens was made in 1865. It cost 1,850 pounds."
        var best = Best(ofTime[true]);
        var before = figures.Count == 0 ? [] : library.Figures.Where(figure => !best.Contains(figure) && (figure.Sentence.IsLinked
            || wanted.Words.All(word => word.IsIn(Terms(figure))))
            && IsOfMatterBefore(library.Sentences, library.Names, wanted, figure) && IsOfTime(figure));
        return (query, [.. best, .. before], Best(ofTime[false]));
    }

    private static List<Figure> Best(IEnumerable<(Figure Figure, int Score)> figures) =>
        [.. figures.GroupBy(pair => pair.Score).OrderBy(group => group.Key).LastOrDefault()?.Select(pair => pair.Figure) ?? []];

    private static EventMention Mention(Figure figure)
    {
        var clause = figure.Sentence.ClauseAt(figure.Span.Start);
        return new EventMention(Command, figure.Sentence, figure.Span, clause, clause, EventDates.In(figure.Sentence, clause),
            EventReader.FactualityAt(figure.Sentence, figure.Span))
        {
            Targets = [],
            Names = [],
            Quotable = figure.Sentence.Span,
        };
    }

    /// <summary>
    /// What answers "how many" best of all sentences, where it has a number, and the next ones that have: the words for what is counted may
    /// be others. Where the best has none, no number is told.
    /// </summary>
    private static List<AnswerQuotation> Closest(QuestionPipeline pipeline, IReadOnlyList<Figure> told, string about)
    {
        var figures = told.ToLookup(figure => figure.Sentence);
        var asked = pipeline.Read($"how many {about}");
        var all = pipeline.Rank(asked);
        if (pipeline.Decide(asked, all) is null)
            return [];
        var ranked = all.Take(MostClosest)
            .Select(one => figures[pipeline.Sentences[one.Candidate.Sentence]].FirstOrDefault()).ToArray();
        return ranked is [{ }, ..] ? [.. ranked.OfType<Figure>().Select(Quoted).Once()] : [];
    }

    /// <summary>0 where the figure is none that was asked for; else how much of what was asked for it counts.</summary>
    private static int Score(Gazetteer gazetteer, Wanted wanted, Figure figure)
    {
        if (wanted.Numbers.Count > 0)
            return wanted.Numbers.Contains(figure.Value) && wanted.Words.All(word => word.IsIn(Terms(figure))) ? 1 : 0;
        var clause = figure.Sentence.ClauseAt(figure.Span.Start);
        var names = wanted.Query.Names.Count(
            name => figure.Sentence.Names.Any(mention => clause.Contains(mention.Span)
            && name.Names.Any(one => mention.Resolved is { } only && gazetteer.IsWithin(only, one))));
        if (names < wanted.Query.Names.Count)
            return 0;
        var sentence = SentenceTerms.Of(figure.Sentence, clause);
        if (wanted.Query.Office is { } office && !office.Terms.All(figure.PhraseTerms.Contains))
            return 0;
        if (!wanted.Words.All(word => word.IsIn(sentence) || word.IsIn(figure.Measured)))
            return 0;
        var counted = wanted.Words.Count(word => word.IsIn(Terms(figure))) + (wanted.Query.Office is null ? 0 : 1)
            + wanted.Query.Names.Count(name => name.Terms.Count > 0 && name.Terms.All(figure.PhraseTerms.Contains));
        if (counted == 0 && (wanted.Words.Count > 0 || wanted.Query.Names.Count == 0))
            return 0;
        // "The number of guests": a number that is said to be one, before "40 guests".
        var called = wanted.Query.Words.Any(word => !wanted.Words.Contains(word) && word.IsIn(figure.Measured)) ? 1 : 0;
        return 1 + (2 * counted) + called;
    }

    /// <summary>
    /// "The barrier … was completed in 2007. It cost 38 million crowns": of what was asked for, something is counted, and the rest stands
    /// right before.
    /// </summary>
    private static bool IsOfMatterBefore(SentenceTable sentences, Gazetteer gazetteer, Wanted wanted, Figure figure)
    {
        if (wanted.Numbers.Count > 0 || wanted.Query.Office is not null || wanted.Words.Count + wanted.Query.Names.Count < 2)
            return false;
        var number = sentences.NumberOf(figure.Sentence);
        var first = Math.Max(sentences.Paragraph(number).Start.Value, number - Reach);
        var around = Enumerable.Range(first, number - first + 1).Select(at => sentences[at]).ToArray();
        var terms = around.SelectMany(sentence => SentenceTerms.Of(sentence, sentence.Span)).Concat(figure.Measured)
            .ToHashSet(StringComparer.Ordinal);
        return wanted.Words.All(word => word.IsIn(terms)) && wanted.Words.Any(word => word.IsIn(Terms(figure)))
            && wanted.Query.Names.All(name => around.Any(
                sentence => sentence.Names.Any(mention => mention.Resolved is { } only
                && name.Names.Any(one => gazetteer.IsWithin(only, one)))));
    }

    private static HashSet<string> Terms(Figure figure) => [.. figure.PhraseTerms, .. figure.Measured, figure.Unit];

    /// <summary>A stretch of time ("December 1971-July 1977") answers for how long; the name must be there.</summary>
    private static List<AnswerQuotation> Periods(IReadOnlyList<WorkReading> readings, LibraryQuery query)
    {
        if (query.Names.Count == 0)
            return [];
        return [.. readings.SelectMany(work => work.Sentences)
            .Where(sentence => query.Names.All(
                name => sentence.Names.Any(mention => mention.Resolved is { } only && name.Names.Contains(only))))
            .SelectMany(sentence => sentence.Dates.Where(date => date.Named.Precision == DatePrecision.Range)
                .Select(date => new AnswerQuotation(sentence.Work.Quote(sentence.Span), date.Value, [], [date.Span])))];
    }

    private static AnswerQuotation Quoted(Figure figure)
    {
        var told = Mention(figure);
        var label = MatchedQuotations.LabelOf(told.Factuality);
        return new AnswerQuotation(figure.Sentence.Work.Quote(told.Quotable), told.Dates.Count == 0 ? null : told.Dates[0].Value,
            label is null ? [] : [label], [figure.Span]);
    }

    /// <summary>What of a query a figure must meet.</summary>
    private sealed record Wanted(LibraryQuery Query, IReadOnlyList<QueryWord> Words, IReadOnlyList<decimal> Numbers)
    {
        public static Wanted Of(LibraryQuery query, IReadOnlyList<decimal> numbers)
        {
            var essential = query.Words.Where(word => !Lists.FigureNouns.Contains(word.Text.ToLowerInvariant())).ToArray();
            return new Wanted(query, essential.Length == 0 && numbers.Count == 0 && query.Names.Count == 0 ? query.Words
                : essential, numbers);
        }
    }
}
