using System.Text.RegularExpressions;
using ChatBot.Search.Index;
using ChatBot.Search.Questions;
using ChatBot.Search.Score;

namespace ChatBot.Search.Asking;

/// <summary>
/// Which candidates have what was asked for in so many words: in the sentence, in the heading above, or in the question that it answers.
/// One or two words, and a number such as a version's, ask for themselves: what lacks them is not shown beside what has them.
/// </summary>
internal static partial class RequiredTerms
{
    private const int FewWords = 2;
    private const int MostOfLookup = 4;
    private const double Little = 1e-9;

    /// <summary>True for one or two words, typed alone.</summary>
    public static bool AreAll(AskedQuestion asked) =>
        Analyzer.FirstWords(asked.Question.Text, FewWords).Length == asked.Question.Text.Length;

    /// <summary>
    /// The candidates that have most of the words that ask for themselves; all where none do, or no word is such. A name typed alone
    /// ("Little York") is met by names only: without one, there are none.
    /// </summary>
    public static IReadOnlyList<Ranked> Narrow(AskedQuestion asked, IReadOnlyList<Ranked> ranked, SentenceTable sentences)
    {
        if (IsName(asked))
            ranked = [.. ranked.Where(one => asked.Words.Any(word => IsNamed(word, one.Candidate.Sentence, sentences)))];
        var words = Asking(asked);
        if (words.Count == 0)
            return ranked;
        var shares = ranked.Select(one => one.Features.IsQuestion > 0 ? 0 : Share(words, one, sentences)).ToList();
        var most = shares.DefaultIfEmpty(0).Max();
        return most <= Little ? ranked : [.. ranked.Where((_, at) => shares[at] >= most - Little)];
    }

    /// <summary>True where the first has every word that asks for itself.</summary>
    public static bool HasAll(AskedQuestion asked, IReadOnlyList<Ranked> ranked, SentenceTable sentences) =>
        ranked.Count > 0 && Asking(asked) is { Count: > 0 } words
            && Share(words, ranked[0], sentences) >= words.Sum(word => word.Weight) - Little;

    /// <summary>True where the one word that carries a question is met by a related one at most: no claim can stand on that.</summary>
    public static bool IsOnlyNear(AskedQuestion asked, IReadOnlyList<Ranked> ranked, SentenceTable sentences) =>
        asked.Words is [{ Word.Date: null, Word.IsName: false } only] && ranked.Count > 0
            && !IsMet(only, ranked[0].Candidate.Sentence, sentences);

    /// <summary>
    /// True where the first has another number than the one that the question gives a thing ("Dock 3" for "Dock 4"): another number is
    /// another thing, and no claim can stand on that.
    /// </summary>
    public static bool HasOtherNumber(AskedQuestion asked, IReadOnlyList<Ranked> ranked, SentenceTable sentences)
    {
        if (ranked.Count == 0)
            return false;
        var sentence = sentences[ranked[0].Candidate.Sentence];
        return asked.Words.Zip(asked.Words.Skip(1)).Any(pair => IsOther(pair.First, pair.Second));

        bool IsOther(AskedWord thing, AskedWord number)
        {
            if (number.Word is not { Role: WordRole.Number, Tokens: [{ Word: var typed } token] } || !typed.All(char.IsAsciiDigit)
                || token.Span.Start - thing.Word.Tokens[^1].Span.End > 1)
                return false;
            var told = thing.In(sentence).Tokens.Where(at => at + 1 < sentence.Tokens.Count).Select(at => sentence.Tokens[at + 1].Word)
                .Where(word => word.All(char.IsAsciiDigit)).ToList();
            return told.Count > 0 && !told.Contains(typed);
        }
    }

    /// <summary>
    /// True where a sentence has every word of a few that were typed without a question, as they are looked up in an index: nothing is
    /// asked of them that it could fail to tell.
    /// </summary>
    public static bool IsFound(AskedQuestion asked, Ranked one, SentenceTable sentences) =>
        asked.Question.IsLookup && asked.Words.Count is > 0 and <= MostOfLookup && one.Features is { Date: 1, IsQuestion: 0 }
            && asked.Words.All(word => word.Word.Date is not null || IsMet(word, one.Candidate.Sentence, sentences));

    /// <summary>The candidates that stand as the answer to the very question, in the text (as in a list of questions).</summary>
    public static IReadOnlyList<Ranked> AnswersInPlace(
        AskedQuestion asked, IReadOnlyList<Ranked> ranked, SentenceTable sentences, Func<string, AskedQuestion> read)
    {
        var wanted = Keys(asked);
        return wanted.Count < 2 ? [] : [.. ranked.Where(one => one.Features.IsQuestion == 0
            && QuestionOver(one.Candidate.Sentence, sentences) is { } text && text.TrimEnd().EndsWith('?') && HasTerms(text, asked)
            && Keys(read(Label().Replace(text, ""))).SetEquals(wanted))];
    }

    // Reading a question costs more than looking for its words.
    private static bool HasTerms(string text, AskedQuestion asked)
    {
        var terms = Analyzer.Read(text).Select(token => token.Term).ToHashSet(StringComparer.Ordinal);
        return asked.Words.All(word => word.Word.Tokens.All(token => terms.Contains(token.Term)));
    }

    private static string? QuestionOver(int number, SentenceTable sentences) =>
        sentences.QuestionBefore(number) is { } question ? question.Work.Quote(question.Span).Exact
            : sentences[number] is var sentence && sentence.Work.HeadingOf(sentence.Passage) is { } heading
                ? sentence.Work.Quote(heading).Exact : null;

    // "Q: ", "Question 3. "
    [GeneratedRegex(@"\A\P{L}*(?:\p{L}+\s?\d*[:.]\s+)?")]
    private static partial Regex Label();

    private static HashSet<string> Keys(AskedQuestion asked) =>
        [asked.Question.Kind.ToString(), .. asked.Words.Select(word => word.Word.Key)];

    private static List<AskedWord> Asking(AskedQuestion asked) =>
        [.. asked.Words.Where(word => word.Word.Date is null
            && (AreAll(asked) || asked.Words.Count == 1
            || (word.Word.Tokens is [{ Word: var typed }] && typed.Contains('.', StringComparison.Ordinal)
            && char.IsAsciiDigit(typed[0]))))];

    private static bool IsName(AskedQuestion asked) => AreAll(asked)
        && Analyzer.ReadParts(asked.Question.Text) is { Length: FewWords } parts
        && Array.TrueForAll(parts, part => char.IsUpper(asked.Question.Text[part.Span.Start]));

    private static bool IsNamed(AskedWord word, int number, SentenceTable sentences) => word.IsIn(sentences.Above(number))
        || (word.In(sentences[number]) is { Meeting: Meeting.Same } met
            && met.Tokens.Any(at => !char.IsLower(sentences[number].Work.Text[sentences[number].Tokens[at].Span.Start])));

    private static double Share(List<AskedWord> words, Ranked one, SentenceTable sentences) =>
        words.Where(word => IsMet(word, one.Candidate.Sentence, sentences)).Sum(word => word.Weight);

    private static bool IsMet(AskedWord word, int number, SentenceTable sentences) =>
        word.In(sentences[number]).Meeting == Meeting.Same || word.IsIn(sentences.Above(number))
            || (sentences.QuestionBefore(number) is { } asking && word.In(asking).Meeting == Meeting.Same);
}
