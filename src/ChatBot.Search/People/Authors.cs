using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Works;
using ChatBot.Search.Answers;
using ChatBot.Search.Queries;

namespace ChatBot.Search.People;

/// <summary>What the library says of those who wrote it: notes on the writer, and bylines where there is no more.</summary>
internal static class Authors
{
    /// <summary>The works whose author the text names, by the family name under any near spelling.</summary>
    public static IEnumerable<Work> WorksOf(IReadOnlyList<Work> works, string about)
    {
        var words = Words(about);
        return works.Where(work =>
            work.Item.Author.Any(author => IsMeant(
            Words(author.Family ?? author.Literal ?? ""), Words($"{author.Given} {author.Family} {author.Literal}"), words)));
    }

    /// <summary>The note on the writer; else the line that names the writer.</summary>
    public static IEnumerable<AnswerQuotation> Lines(Work work, string about)
    {
        var words = Words(about);
        var bio = work.Passages.Where(passage => passage.Kind == PassageKind.Bio).ToArray();
        var lines = bio.Length > 0 ? bio : [
            .. work.Passages.Where(passage => passage.Kind == PassageKind.Byline
            && Words(work.Text[passage.Span.Start..passage.Span.End]).Any(word => words.Any(other => NearSpelling.IsNear(word, other))))];
        return lines.Select(line => new AnswerQuotation(work.Quote(line.Span), null, [QuotationLabel.Bio], []));
    }

    /// <summary>True when whoever wrote the library is asked for ("the author", "the writers").</summary>
    public static bool AreMeant(string about) =>
        Words(about) is { Count: > 0 } words && words.Any(Lexicon.English.Questions.WritingWords.Contains)
            && words.All(word => Lexicon.English.Questions.WritingWords.Contains(word) || QueryStopWords.Contains(word)
            || Lexicon.English.Questions.WrittenThings.Contains(word));

    /// <summary>The notes on the writers of a work; else the line that names them.</summary>
    public static IEnumerable<AnswerQuotation> Lines(Work work) =>
        Lines(work, string.Join(' ', work.Item.Author.Select(author => $"{author.Family} {author.Literal}")));

    /// <summary>What is said of the writers of this given name.</summary>
    public static IEnumerable<AnswerQuotation> ByGivenName(IReadOnlyList<Work> works, string about) =>
        Words(about) is not { Count: > 0 } asked ? []
            : works.SelectMany(work => work.Item.Author.Where(author => asked.All(Words(author.Given ?? "").Contains))
            .SelectMany(author => Lines(work, $"{author.Family} {author.Literal}")));

    /// <summary>Notes on writers that have all the words asked for.</summary>
    public static IEnumerable<AnswerQuotation> BioLines(IReadOnlyList<Work> works, LibraryQuery query)
    {
        var words = Words(query.Text).Select(Spelling.Term).ToArray();
        return words.Length == 0 ? [] : works.SelectMany(work => work.Passages.Where(passage => passage.Kind == PassageKind.Bio)
            .Where(passage => words.All(SentenceTerms.Of(work.Text, Analyzer.Read(work.Text, passage.Span), passage.Span).Contains))
            .Select(passage => new AnswerQuotation(work.Quote(passage.Span), null, [QuotationLabel.Bio], [])));
    }

    /// <summary>
    /// Lines at the head of a document that name whoever is asked for ("An interview with …"), word for word and in capitals.
    /// </summary>
    public static IEnumerable<AnswerQuotation> HeadLines(IReadOnlyList<Work> works, string about) =>
        Words(about) is not { Count: > 1 } asked ? []
            : works.SelectMany(work =>
            work.Passages.Where(passage => passage.Kind is PassageKind.Byline or PassageKind.Heading && IsNamed(work, passage, asked))
            .Select(passage => new AnswerQuotation(work.Quote(passage.Span), null, [QuotationLabel.Bio], [])));

    private static bool IsNamed(Work work, Passage passage, IReadOnlyList<string> asked)
    {
        var tokens = Analyzer.ReadParts(work.Text, passage.Span);
        return Enumerable.Range(0, Math.Max(0, tokens.Length - asked.Count + 1))
            .Any(at => asked.Select((word, i) => tokens[at + i].Word == word && char.IsUpper(work.Text[tokens[at + i].Span.Start]))
            .All(met => met));
    }

    /// <summary>True when the family name is asked for, and nothing that is no part of the name.</summary>
    private static bool IsMeant(IReadOnlyList<string> family, IReadOnlyList<string> name, IReadOnlyList<string> asked) =>
        family.Count > 0 && family.All(word => asked.Any(other => NearSpelling.IsNear(word, other)))
            && asked.All(other => name.Any(word => NearSpelling.IsNear(word, other) || (other.Length == 1 && word[0] == other[0])));

    private static IReadOnlyList<string> Words(string text) =>
        [.. Analyzer.ReadParts(text).Select(token => token.Word)
            .Where(word => word is not ("ambassador" or "is" or "the") && !Lexicon.English.Offices.IsForm(word))];
}
