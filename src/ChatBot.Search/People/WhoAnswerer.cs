using ChatBot.Corpus.Events;
using ChatBot.Corpus.Names;
using ChatBot.Search.Answers;
using ChatBot.Search.Lenses;
using ChatBot.Search.Library;
using ChatBot.Search.Queries;

namespace ChatBot.Search.People;

/// <summary>
/// <c>/who</c>: the sentences that give a person an office first, then what the person did, one of each source before a second of any.
/// Of a writer of the library, the note on the writer, or where there is none the line that names the writer.
/// </summary>
public static class WhoAnswerer
{
    private const string Command = "who";
    private const int MostOfAPerson = 12;

    public static Answer Answer(LibrarySnapshot library, string input, string about)
    {
        var query = new QueryReader(library.Names, library.Vocabulary).Read(about);
        var heading = $"Who: {about}";
        var people = query.Names.SelectMany(name => name.Names.Concat(name.Lesser)).Where(name => !name.IsPlace).Distinct().ToArray();
        var quotations = new List<AnswerQuotation>();
        foreach (var work in Authors.WorksOf(library, about))
            quotations.AddRange(Authors.Lines(work, about));
        foreach (var person in people.Where(_ => query.Words.Count == 0 && query.Unknown.Count == 0))
            quotations.AddRange(Of(library, person));
        if (quotations.Count == 0 && query is { Office: { } office, Unknown.Count: 0, Words.Count: 0 })
            quotations.AddRange(Holders(library, office));
        if (quotations.Count == 0)
            quotations.AddRange(Authors.BioLines(library, query));
        if (quotations.Count > 0)
            return new Answer(input, Command, AnswerStatus.Answered, heading, $"{quotations.Count} {(quotations.Count == 1 ? "quotation" : "quotations")}.{NameNotes.Of(query)}", quotations, []);
        var message = query.Unknown.Count > 0
            ? $"Nothing found: no document of the library has {string.Join(" or ", query.Unknown.Select(word => $"“{word}”"))}."
            : "Nothing found: no person of that name is in the library.";
        return Answers.Answer.Nothing(input, Command, heading, message, [], $"/ask who {about}");
    }

    private static List<AnswerQuotation> Of(LibrarySnapshot library, Name person)
    {
        var told = library.Readings.SelectMany(work => work.Sentences).Where(sentence => sentence.Names.Any(name => name.Form != NameForm.Office && name.IsOf(person)))
            .Select(sentence => (sentence, rank: Rank(sentence, person))).ToArray();
        var turns = told.GroupBy(pair => pair.sentence.Work).SelectMany(group => group.OrderBy(pair => pair.rank).ThenBy(pair => pair.sentence.Sentence.Ordinal).Select((pair, turn) => (pair.sentence, pair.rank, turn)));
        return [.. turns.OrderBy(pair => pair.turn).ThenBy(pair => pair.rank).Take(MostOfAPerson).Select(pair => Quoted(pair.sentence, name => name.IsOf(person)))];
    }

    /// <summary>0 where the sentence gives the person an office, 1 where it names the person in full, 2 by the family name.</summary>
    private static int Rank(SentenceReading sentence, Name person)
    {
        if (sentence.Offices.Any(office => office.Holder?.IsOf(person) ?? false))
            return 0;
        return sentence.Names.Any(name => name.Form == NameForm.Full && name.IsOf(person)) ? 1 : 2;
    }

    private static IEnumerable<AnswerQuotation> Holders(LibrarySnapshot library, QueryOffice asked) =>
        library.Readings.SelectMany(work => work.Sentences)
            .Where(sentence => sentence.Offices.Any(office => office.Answers(asked.Terms, asked.Nations)))
            .OrderBy(sentence => !sentence.Offices.Any(office => office.Holder is not null && office.Answers(asked.Terms, asked.Nations)))
            .Take(MostOfAPerson)
            .Select(sentence => Quoted(sentence, _ => false));

    private static AnswerQuotation Quoted(SentenceReading sentence, Func<NameMention, bool> isMatch)
    {
        var dates = EventDates.In(sentence, sentence.Span);
        return new AnswerQuotation(sentence.Work.Quote(sentence.Span), dates.Count == 1 ? dates[0].Value : null, [], MatchedQuotations.WithoutOverlap(sentence.Names.Where(isMatch).Select(name => name.Span)));
    }
}
