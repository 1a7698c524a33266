using System.Text.RegularExpressions;
using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Records;
using ChatBot.Corpus.Works;
using ChatBot.Search.Questions;

namespace ChatBot.Search.Asking;

/// <summary>What a question about a source itself asks for.</summary>
internal enum SourceAspect
{
    Writer,
    Published,
    Title,
}

/// <summary>A question about a source itself: who wrote it, when it came out, what it is called.</summary>
/// <param name="Aspect">What is asked for.</param>
/// <param name="Works">The sources that are meant.</param>
internal sealed partial record SourceQuestion(SourceAspect Aspect, IReadOnlyList<Work> Works)
{
    /// <summary>What a source must have of the words that say which one is meant.</summary>
    private const double Meant = 0.75;

    /// <summary>The question, or null where none of the sources is meant: then it is about what the texts tell.</summary>
    public static SourceQuestion? Read(string question, IReadOnlyList<Work> works)
    {
        foreach (var (aspect, pattern) in new[] { (SourceAspect.Writer, Writer()), (SourceAspect.Published, Published()),
            (SourceAspect.Title, Title()) })
        {
            if (pattern.Match(question) is { Success: true } match)
                return MeantBy(match.Groups["what"].Value, works) is { Count: > 0 } meant ? new SourceQuestion(aspect, meant) : null;
        }
        var person = Person().Match(question);
        return person.Success && OfAuthor(person.Groups["what"].Value, works) is { Count: > 0 } own
            ? new SourceQuestion(SourceAspect.Writer, own) : null;
    }

    // "Who is Ada Byron?", where nothing but an author's name is said.
    private static List<Work> OfAuthor(string what, IReadOnlyList<Work> works)
    {
        var words = Analyzer.ReadParts(what).Select(token => token.Term).ToList();
        return [.. works.Where(work => work.Item.Author.Any(author => author.Family is { Length: > 0 } family
            && Analyzer.Read(family).All(token => words.Contains(token.Term))
                && words.TrueForAll(word => Analyzer.Read($"{author.Given} {family}").Any(token => token.Term == word))))];
    }

    // "This", "the article" means each; words are a title's, a container's, an author's or a number's.
    private static List<Work> MeantBy(string what, IReadOnlyList<Work> works)
    {
        var words = Analyzer.ReadParts(what)
            .Where(token => !FunctionWords.Contains(token.Word) && !Lexicon.English.Questions.SourceWords.Contains(token.Word))
            .ToList();
        if (words.Count == 0 || ThisOne().IsMatch(what))
            return [.. works];
        var shares = works.Select(work => (
            Work: work, Share: (double)words.Count(word => TermsOf(work).Any(term => Same(word, term))) / words.Count)).ToList();
        var best = shares.Max(one => one.Share);
        return best < Meant ? [] : [.. shares.Where(one => one.Share == best).Select(one => one.Work)];
    }

    private static IEnumerable<Token> TermsOf(Work work)
    {
        var item = work.Item;
        var fields = new[] { item.Title, item.TitleShort, item.ContainerTitle, item.CollectionTitle, item.Publisher, item.Volume,
            item.Issue, item.Number }
            .Concat(item.Author.SelectMany(author => new[] { author.Given, author.Family, author.Literal }))
                .Append(item.Issued?.ToInterval()?.Edtf);
        return fields.OfType<string>().SelectMany(Analyzer.ReadParts);
    }

    private static bool Same(Token asked, Token term) => asked.Term == term.Term || NearSpelling.IsNear(asked.Word, term.Word);

    [GeneratedRegex(
        @"^\W*(?:who|which (?:person|author|writer|journalist)) (?:wrote|authored|penned|(?:is|was|are|were) the (?:author|authors|" +
        @"writer|writers) of)\b(?<what>.*)|" +
        @"^\W*by whom (?:is|was|were) (?<what>.*) written\b|" +
        @"^\W*who (?:is|are) the (?:author|authors|writer|writers)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Writer();

    [GeneratedRegex(
        @"^\W*(?:when|where|in (?:what|which) (?:year|month|newspaper|magazine|journal|paper)) (?:was|were|did) (?<what>this \w+|" +
        @".*\b(?:article|paper|text|document|essay|report|piece|analysis|column|story|book|memo|memorandum|specification|" +
        @"manual)s?\b.*) (?:published|printed|issued|posted|released|written|appear|appeared|come out)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Published();

    [GeneratedRegex(@"^\W*(?:this|these) \w+\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex ThisOne();

    [GeneratedRegex(@"^\W*who (?:is|was) (?:(?:Dr|Mr|Mrs|Ms|Prof|Professor)\.? )?(?<what>[^?]+)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Person();

    [GeneratedRegex(
        @"^\W*what (?:is|was|are|were) (?:the )?(?:title|titles|name|headline) of (?<what>this \w+|.*\b(?:article|paper|text|document|" +
        @"essay|piece|analysis|column|memo|memorandum|specification|manual)s?\b.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Title();
}
