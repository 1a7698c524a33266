using ChatBot.Corpus.Words;
using ChatBot.Corpus.Works;

namespace ChatBot.Corpus.Names;

/// <summary>
/// Names that no file lists, found in the texts themselves: runs of capitalised words, without titles and without words that only
/// begin a sentence; shorter forms are joined to the longer one they end or begin ("Lee" to "Ann Lee"), acronyms to what they abbreviate.
/// </summary>
public static class FoundNames
{
    /// <param name="works">The documents.</param>
    /// <param name="known">Names that need no finding.</param>
    public static IReadOnlyList<Name> In(IReadOnlyList<Work> works, Gazetteer known)
    {
        var lower = LowerCaseWords(works);
        var runs = works.SelectMany(work => work.Sentences.SelectMany(sentence => CapitalRuns.In(work.Text, sentence.Span, known, lower))).ToList();
        return NameJoining.Join(runs);
    }

    /// <summary>Words that stand somewhere without a capital: at the head of a sentence they are no names.</summary>
    private static HashSet<string> LowerCaseWords(IReadOnlyList<Work> works)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var work in works)
        {
            foreach (var token in work.Sentences.SelectMany(sentence => Analyzer.Read(work.Text, sentence.Span)))
            {
                if (token.IsAtom && char.IsLower(work.Text[token.Span.Start]))
                    words.Add(token.Word);
            }
        }
        return words;
    }
}
