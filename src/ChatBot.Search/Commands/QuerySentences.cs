using ChatBot.Search.Index;
using ChatBot.Search.Queries;

namespace ChatBot.Search.Commands;

/// <summary>
/// Which sentences may meet a query: those that have its date, else a name or a word of it or are told by who is named, and what stands
/// behind one in its paragraph.
/// </summary>
/// <param name="sentences">The sentences of the library.</param>
/// <param name="index">Finds them by their words.</param>
/// <param name="query">The query.</param>
internal sealed class QuerySentences(SentenceTable sentences, SentenceIndex index, LibraryQuery query)
{
    private const int MostWithWords = 500;

    /// <summary>What a sentence names holds for so many behind it.</summary>
    private const int Reach = 3;

    /// <summary>Their numbers, each once; read on first need.</summary>
    public IReadOnlyList<int> Numbers => field ??= [.. Having().SelectMany(Behind).Distinct()];

    private IEnumerable<int> Having() => query.Dates.Count > 0
        ? query.Dates.SelectMany(date => sentences.Dated(date.Interval?.Start, date.Interval?.End))
        : query.Names.SelectMany(name => name.Names).SelectMany(sentences.Naming).Concat(query.Names.SelectMany(ToldBy))
            .Concat(WithWords());

    private IEnumerable<int> Behind(int number)
    {
        var next = sentences.Paragraph(number).End.Value;
        var end = Math.Min(next, number + 1 + Reach);
        // What answers a question holds what it asks about.
        if (sentences[number].IsQuestion && end == next && next < sentences.Count && sentences.QuestionBefore(next) is not null)
            end = Math.Min(sentences.Paragraph(next).End.Value, next + 1 + Reach);
        return Enumerable.Range(number, end - number);
    }

    // What somebody tells of themselves has no name.
    private IEnumerable<int> ToldBy(QueryName name) => name.Terms.Count == 0 ? []
        : sentences.Works.Where(work => name.Terms.All(FirstPerson.TermsOf(work).Contains)).SelectMany(sentences.Of)
            .Where(number => FirstPerson.IsIn(sentences[number]));

    private IEnumerable<int> WithWords() => index.View.Search(IndexFields.Text,
        [.. query.Words.SelectMany(word => word.Parts.Append(word.Joined)).Distinct().Select(term => new QueryTerm(term))], MostWithWords)
        .Select(hit => hit.Sentence);
}
