using System.Collections.Frozen;
using ChatBot.Corpus.Lexicons;
using ChatBot.Search.Questions;

namespace ChatBot.Search.Languages;

/// <summary>
/// Chinese and Japanese are written without blanks, and each sign is a word of the index. A question's signs are looked for in pairs, which
/// must stand side by side: "灯塔" is no lamp and a tower.
/// </summary>
internal static class SignPairs
{
    private static readonly FrozenSet<string> FunctionSigns = Lexicon.Of("zh").FunctionWords;

    /// <summary>The words with each row of signs in overlapping pairs; what carries only grammar parts a row, and falls away.</summary>
    public static IEnumerable<QuestionWord> Of(IReadOnlyList<QuestionWord> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (!IsSign(words[at]))
            {
                yield return words[at];
                continue;
            }
            if (FunctionSigns.Contains(words[at].Tokens[0].Word))
                continue;
            if (GoesOn(words, at))
                yield return words[at] with { Tokens = [.. words[at].Tokens, .. words[at + 1].Tokens] };
            else if (at == 0 || !GoesOn(words, at - 1))
                yield return words[at];
        }
    }

    private static bool GoesOn(IReadOnlyList<QuestionWord> words, int at) =>
        at + 1 < words.Count && IsSign(words[at]) && IsSign(words[at + 1])
        && words[at].Tokens[0].Span.End == words[at + 1].Tokens[0].Span.Start
        && !FunctionSigns.Contains(words[at].Tokens[0].Word) && !FunctionSigns.Contains(words[at + 1].Tokens[0].Word);

    private static bool IsSign(QuestionWord word) =>
        word is { Tokens: [{ Word: { Length: 1 or 2 } sign }], Date: null }
        && char.ConvertToUtf32(sign, 0) is >= 0x3040 and <= 0x9FFF or >= 0x20000;
}
