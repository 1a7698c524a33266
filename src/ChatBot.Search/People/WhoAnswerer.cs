using System.Text.RegularExpressions;
using ChatBot.Corpus.Events;
using ChatBot.Corpus.Names;
using ChatBot.Corpus.Phrases;
using ChatBot.Corpus.Works;
using ChatBot.Search.Answers;
using ChatBot.Search.Commands;
using ChatBot.Search.Lenses;
using ChatBot.Search.Library;

namespace ChatBot.Search.People;

/// <summary>
/// <c>/who</c>: the sentences that give a person an office first, then what the person did, one of each source before a second of any.
/// Of a writer of the library, the note on the writer, or where there is none the line that names the writer.
/// </summary>
public static partial class WhoAnswerer
{
    private const string Command = "who";
    private const int MostOfAPerson = 12;

    public static Answer Answer(LibrarySnapshot library, string input, string about)
    {
        var query = library.Queries.Read(about);
        var title = Phrase.Of($"Who: {about}");
        var people = query.Names.SelectMany(name => name.Names.Concat(name.Lesser)).Where(name => !name.IsPlace).Distinct().ToArray();
        var quotations = new List<AnswerQuotation>();
        if (Authors.AreMeant(about))
            quotations.AddRange(library.Works.SelectMany(Authors.Lines));
        foreach (var work in Authors.WorksOf(library.Works, about))
            quotations.AddRange(Authors.Lines(work, about));
        foreach (var person in people.Where(_ => query is { Office: null, Words.Count: 0, Unknown.Count: 0 }))
            quotations.AddRange(Of(library.Readings, library.Copies, person, MostOfAPerson));
        if (quotations.Count == 0 && query is { Office: { } office, Unknown.Count: 0, Words.Count: 0 })
        {
            var whole = people.Length > 0 ? Appositions.Of(library.Readings, about).Take(MostOfAPerson).ToArray() : [];
            quotations.AddRange(whole.Length > 0 ? whole
                : new OfficeHolders(library.Readings, library.Copies, library.Names).Of(office, MostOfAPerson)
                .OrderBy(quotation => !people.Any(name => quotation.Quotation.Exact.Contains(name.Canonical, StringComparison.Ordinal))));
        }
        if (quotations.Count == 0 && query is { Words.Count: > 0, Unknown.Count: 0 })
            quotations.AddRange(Appositions.Of(library.Readings, about).Take(MostOfAPerson));
        if (quotations.Count == 0 && query is { Words.Count: > 0, Unknown.Count: 0 })
            quotations.AddRange(Appositions.InARow(library.Readings, about).Take(MostOfAPerson));
        if (quotations.Count == 0)
            quotations.AddRange(Authors.ByGivenName(library.Works, about));
        if (quotations.Count == 0 && query.Names.FirstOrDefault(name => name.Names.All(one => one.IsPlace)) is { } place
            && query.Words.Count == 0 && query.Office is null)
            return Answers.Answer.Nothing(input, Command, title,
                Phrase.Of($"Nothing found: {place.Names[0].Canonical} is a place here, not a person."), [],
                    $"/timeline {place.Names[0].Canonical}",
                $"/ask What is said of {place.Names[0].Canonical}?");
        if (quotations.Count == 0)
            quotations.AddRange(Authors.BioLines(library.Works, query));
        if (quotations.Count == 0)
            quotations.AddRange(Authors.HeadLines(library.Works, about));
        quotations = [.. quotations.Once()];
        if (quotations.Count > 0)
            return new Answer(input, Command, AnswerStatus.Answered, title,
                [Phrase.Join(" ", quotations.Count == 1 ? Phrase.Of($"1 quotation.") : Phrase.Of($"{quotations.Count} quotations."),
                    NameNotes.Of(query))],
                quotations, []);
        var message = query.Unknown.Count > 0
            ? Absence.Of(library.Works, query)
            : Phrase.Of($"Nothing found: no person of that name is in the library.");
        return Answers.Answer.Nothing(input, Command, title, message, [], $"/ask who {about}");
    }

    internal static List<AnswerQuotation> Of(IReadOnlyList<WorkReading> readings, Copies copies, Name person, int most)
    {
        var told = readings.SelectMany(work => work.Sentences)
            .Where(sentence => !copies.Repeats(sentence.Work, sentence.Span)
            && sentence.Names.Any(name => name.Form != NameForm.Office && name.IsOf(person)))
            .Select(sentence => (sentence, rank: Rank(sentence, person))).ToArray();
        var turns = told.GroupBy(pair => pair.sentence.Work)
            .SelectMany(group => group.OrderBy(pair => pair.rank).ThenBy(pair => pair.sentence.Sentence.Ordinal)
            .Select((pair, turn) => (pair.sentence, pair.rank, turn)));
        return [.. turns.OrderBy(pair => pair.turn).ThenBy(pair => pair.rank).Take(most)
            .Select(pair => Quoted(pair.sentence, name => name.IsOf(person)))];
    }

    /// <summary>True where a quotation says who the person is: by an office, or by what the name stands beside.</summary>
    internal static bool Introduces(IReadOnlyDictionary<Work, WorkReading> readings, AnswerQuotation quoted, Name person)
    {
        var sentence = readings[quoted.Quotation.Work].Sentences.FirstOrDefault(one => one.Span == quoted.Quotation.Span);
        return sentence is not null && (Rank(sentence, person) == 0 || sentence.Names.Any(name => name.IsOf(person)
            && Introduction().IsMatch(sentence.Work.Text[name.Span.End..sentence.Span.End])));
    }

    // ", a clerk", "was the clerk"
    [GeneratedRegex(@"\A(?:,|\s+(?:is|was|became|had\s+been))\s+(?:an?|the|then|our|its|his|her|one)\s", RegexOptions.CultureInvariant)]
    private static partial Regex Introduction();

    /// <summary>
    /// 0 where the sentence gives the person an office, 1 where it names the person in full, 2 by the family name, 3 where it is only a
    /// line at the head.
    /// </summary>
    private static int Rank(AnnotatedSentence sentence, Name person)
    {
        if (FrontMatterLine.Is(sentence))
            return 3;
        if (sentence.Offices.Any(office => office.Holder?.IsOf(person) ?? false))
            return 0;
        return sentence.Names.Any(name => name.Form == NameForm.Full && name.IsOf(person)) ? 1 : 2;
    }

    internal static AnswerQuotation Quoted(AnnotatedSentence sentence, Func<NameMention, bool> isMatch)
    {
        var dates = EventDates.In(sentence, sentence.Span);
        return new AnswerQuotation(sentence.Work.Quote(sentence.Span), dates.Count == 1 ? dates[0].Value : null,
            FrontMatterLine.Is(sentence)
            ? [QuotationLabel.Bio] : [], MatchedQuotations.WithoutOverlap(sentence.Names.Where(isMatch).Select(name => name.Span)));
    }
}
