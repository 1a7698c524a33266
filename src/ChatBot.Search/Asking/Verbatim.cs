using System.Text.RegularExpressions;
using ChatBot.Corpus.Events;
using ChatBot.Search.Index;
using ChatBot.Search.Questions;

namespace ChatBot.Search.Asking;

/// <summary>
/// What is typed as it stands in the text, and means just that: words that carry no question ("the", "who"), words in quotation marks, a
/// name in capitals, chapter and verse, a word of a script without blanks. Sentences that have them side by side are the answer.
/// </summary>
internal static partial class Verbatim
{
    private const int MostWords = 10;
    private const int Most = 200;

    /// <summary>
    /// The sentences that have the words side by side, in reading order, those in the same letters alone where there are any; none where
    /// the text means more than its words.
    /// </summary>
    public static IReadOnlyList<AnnotatedSentence> In(SentenceTable sentences, SentenceIndex index, string text)
    {
        text = text.Trim();
        var tokens = Analyzer.ReadParts(text);
        if (tokens.Length is < 2 or > MostWords || text.EndsWith('?') || !IsMeant(text, tokens))
            return [];
        var words = Words(text, tokens);
        var found = index.Phrase([.. tokens.Select(token => Spelling.Term(token.Word))], Most).Order()
            .Select(number => sentences[number])
            .Select(sentence => (Sentence: sentence, Same: Find(sentence, tokens, words))).Where(one => one.Same is not null).ToList();
        return [.. found.Where(one => one.Same == found.Exists(other => other.Same == true)).Select(one => one.Sentence)];
    }

    private static bool IsMeant(string text, Token[] tokens) =>
        Array.TrueForAll(tokens, token => FunctionWords.Contains(token.Word))
        || (text.Length > 2 && text[0] is '"' or '“' or '„' or '«' && text[^1] is '"' or '”' or '“' or '»')
        || Verse().IsMatch(text)
        || Array.TrueForAll(tokens, token => char.IsUpper(text[token.Span.Start]))
        || (!char.IsAscii(text[tokens[0].Span.Start])
            && tokens.Zip(tokens.Skip(1)).All(pair => pair.First.Span.End == pair.Second.Span.Start));

    /// <summary>True where the words stand in the same letters, false where in others, null where they do not stand side by side.</summary>
    private static bool? Find(AnnotatedSentence sentence, Token[] words, string[] letters)
    {
        bool? found = null;
        for (var at = 0; at + words.Length <= sentence.Tokens.Count && found != true; at++)
        {
            if (Enumerable.Range(0, words.Length).All(i => sentence.Tokens[at + i].Word == words[i].Word))
                found = Words(sentence.Work.Text, [.. sentence.Tokens.Skip(at).Take(words.Length)]).AsSpan(1)
                    .SequenceEqual(letters.AsSpan(1));
        }
        return found;
    }

    private static string[] Words(string text, Token[] tokens) => [.. tokens.Select(token => text[token.Span.Start..token.Span.End])];

    [GeneratedRegex(@"^[\p{L}\d .]*\b\d+[:.]\d+(?:[-–]\d+)?\W*$")]
    private static partial Regex Verse();
}
