using System.Text.RegularExpressions;
using ChatBot.Corpus.Works;

namespace ChatBot.Search.Asking;

/// <summary>An author of the library whom a question names: whose words are asked for, or who is asked about.</summary>
/// <param name="Works">The works of that author.</param>
/// <param name="Terms">The terms of the question that name the author; they need no counterpart in the text.</param>
/// <param name="IsAbout">True when the question is about the person, so that lines about the writer may answer.</param>
internal sealed partial record SourceMention(IReadOnlyList<Work> Works, IReadOnlySet<string> Terms, bool IsAbout)
{
    public static SourceMention? Find(string question, IReadOnlyList<Work> works)
    {
        var words = Analyzer.ReadParts(question).Select(token => token.Term).ToHashSet(StringComparer.Ordinal);
        var named = works.Where(work => work.Item.Author.Any(
            author => author.Family is { Length: > 0 } family && TermsOf(family).All(words.Contains))).ToList();
        if (named.Count > 0)
        {
            var terms = named.SelectMany(work => work.Item.Author).SelectMany(author => TermsOf($"{author.Given} {author.Family}"))
                .ToHashSet(StringComparer.Ordinal);
            return new SourceMention(named, terms, AsksForLife().IsMatch(question) && !AsksForWords().IsMatch(question));
        }
        if (!AsksForWriter().IsMatch(question))
            return null;
        // "How do the authors explain …" asks for what the texts say, not for who wrote them.
        return AsksForWords().IsMatch(question)
            ? new SourceMention(works, TermsOf("author writer").ToHashSet(StringComparer.Ordinal), IsAbout: false)
            : new SourceMention(works, new HashSet<string>(), IsAbout: true);
    }

    private static List<string> TermsOf(string name) => [.. Analyzer.ReadParts(name).Select(token => token.Term)];

    [GeneratedRegex(
        @"\bwho (?:is|was)\b|" +
        @"\b(?:serve[ds]?|work(?:s|ed)?|teach(?:es)?|taught|stud(?:y|ies|ied)|graduate[ds]?|live[ds]?|born|career|profession|job|" +
        @"occupation|position|posts?|posted|assignments?|background|nationality|employ(?:s|ed|er)?|biography|qualifications?|degree|" +
        @"universit(?:y|ies)|college)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AsksForLife();

    [GeneratedRegex(
        @"\b(?:say|says|said|think|thinks|argue|argues|write|writes|see|sees|describe|describes|explain|explains|mention|mentions|" +
        @"according|view|views|expect|expects|believe|believes|call|calls)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AsksForWords();

    [GeneratedRegex(
        @"\b(?:who (?:wrote|is the (?:author|writer))|the (?:author|writer)s?\b|(?:when|where) was (?:the|this) (?:article|paper|" +
        @"document|text|report) (?:published|printed|written|posted))", RegexOptions.IgnoreCase)]
    private static partial Regex AsksForWriter();
}
