using ChatBot.Corpus.Events;
using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Names;
using ChatBot.Search.Answers;
using ChatBot.Search.Queries;

namespace ChatBot.Search.People;

/// <summary>
/// Who is called what, in words that are no office: "Ann Lee, the ship's cook, …", "the cook, Ann Lee", "Ann Lee was the cook".
/// </summary>
internal static class Appositions
{
    private const int LongestCalling = 60;

    public static IEnumerable<AnswerQuotation> Of(IReadOnlyList<WorkReading> readings, string about)
    {
        var words = TermsOf(about);
        return words.Length == 0 ? [] : Of(readings, words);
    }

    /// <summary>Sentences that have the words in a row ("He was release manager from 2011"), those that name a person first.</summary>
    public static IEnumerable<AnswerQuotation> InARow(IReadOnlyList<WorkReading> readings, string about)
    {
        var words = TermsOf(about);
        return words.Length < 2 ? [] : readings.SelectMany(work => work.Sentences)
            .Where(sentence => Enumerable.Range(0, Math.Max(0, sentence.Terms.Count - words.Length + 1))
                .Any(at => words.Select((word, i) => sentence.Terms[at + i] == word).All(same => same)))
            .OrderBy(sentence => !sentence.Names.Any(name => name.Names.Any(one => one.IsPerson)))
                .Select(sentence => WhoAnswerer.Quoted(sentence, name => name.Names.Any(one => one.IsPerson)));
    }

    private static string[] TermsOf(string about) =>
        [.. Analyzer.ReadParts(about).Where(token => !QueryStopWords.Contains(token.Word)).Select(token => Spelling.Term(token.Word))];

    private static IEnumerable<AnswerQuotation> Of(IReadOnlyList<WorkReading> readings, IReadOnlyList<string> words) =>
        from sentence in readings.SelectMany(work => work.Sentences)
        let called = sentence.Names.FirstOrDefault(
            name => IsPerson(name) && Stretches(sentence, name).Any(stretch => IsCalling(sentence, stretch, words)))
        where called is not null
        select WhoAnswerer.Quoted(sentence, name => name.Span == called.Span);

    private static bool IsPerson(NameMention mention) =>
        mention.Form is NameForm.Full or NameForm.Family
            && mention.Names.Any(name => name.IsPerson || (name.IsFound && name.Kind == NameKind.Unknown));

    /// <summary>What stands beside a name as its apposition or is said of it with "was".</summary>
    private static IEnumerable<TextSpan> Stretches(AnnotatedSentence sentence, NameMention name)
    {
        var text = sentence.Work.Text;
        var after = text[name.Span.End..sentence.Span.End];
        foreach (var opening in new[] { ", ", " was ", " is ", " (" })
        {
            if (!after.StartsWith(opening, StringComparison.Ordinal))
                continue;
            var start = name.Span.End + opening.Length;
            var length = text.AsSpan(start, sentence.Span.End - start).IndexOfAny(",;.()");
            yield return new TextSpan(start, length < 0 ? sentence.Span.End : start + length);
        }
        var before = text.AsSpan(sentence.Span.Start, name.Span.Start - sentence.Span.Start).TrimEnd(", ");
        var end = sentence.Span.Start + before.Length;
        var from = before.LastIndexOfAny(",;.()");
        yield return new TextSpan(sentence.Span.Start + from + 1, end);
        // "They blamed the foreman, Ann Lee": only the last phrase is hers.
        var article = sentence.Tokens.LastOrDefault(
            token => token.Span.End <= end && Lexicon.English.Questions.NounDeterminers.Contains(token.Word));
        if (article.Word is not null && article.Span.Start > sentence.Span.Start + from + 1)
            yield return new TextSpan(article.Span.Start, end);
    }

    /// <summary>True when the stretch is a phrase around the words: an article or a genitive first, and the words at its end.</summary>
    private static bool IsCalling(AnnotatedSentence sentence, TextSpan stretch, IReadOnlyList<string> words)
    {
        if (stretch.Length is 0 or > LongestCalling)
            return false;
        var tokens = sentence.Tokens.Where(token => stretch.Contains(token.Span)).ToArray();
        return tokens.Length > 0 && words[^1] == Spelling.Term(tokens[^1].Word) && words.All(SentenceTerms.Of(sentence, stretch).Contains)
            && Array.TrueForAll(tokens, token => !Lexicon.English.Events.ClauseSigns.Contains(token.Word));
    }
}
