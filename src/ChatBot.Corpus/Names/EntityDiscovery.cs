using ChatBot.Corpus.Words;
using ChatBot.Corpus.Works;

namespace ChatBot.Corpus.Names;

/// <summary>
/// Names that no file lists, found in the texts themselves: runs of capitalised words, without titles and without words that only
/// begin a sentence; shorter forms are joined to the longer one they end or begin ("Lee" to "Ann Lee"), acronyms to what they abbreviate.
/// </summary>
public static class EntityDiscovery
{
    /// <param name="works">The documents.</param>
    /// <param name="known">Names that need no finding.</param>
    public static IReadOnlyList<Name> In(IReadOnlyList<Work> works, Gazetteer known)
    {
        var lower = LowerCaseWords(works);
        var runs = works.AsParallel().AsOrdered()
            .SelectMany(work => work.Sentences.SelectMany(
                sentence => CapitalizedPhrases.In(work.Text, sentence.Span, known, lower))).ToList();
        return AliasResolution.Join(runs, known.Names);
    }

    /// <summary>The names of config and those found, each once: what the texts call someone of config's is a form of that name.</summary>
    public static Gazetteer Together(IReadOnlyList<Name> given, IEnumerable<Name> found)
    {
        var forms = found.ToLookup(name => name);
        return new Gazetteer([.. given.Select(name => name
            with { Aliases = [.. name.Aliases, .. forms[name].SelectMany(one => one.Aliases)] }),
            .. forms.Where(name => !given.Contains(name.Key)).SelectMany(name => name)]);
    }

    /// <summary>Words that stand somewhere without a capital: at the head of a sentence they are no names.</summary>
    private static HashSet<string> LowerCaseWords(IReadOnlyList<Work> works)
    {
        var words = works.AsParallel().SelectMany(work => LowerCaseWords(work));
        return words.ToHashSet(StringComparer.Ordinal);
    }

    private static IEnumerable<string> LowerCaseWords(Work work) =>
        work.Sentences.SelectMany(sentence => Analyzer.ReadParts(work.Text, sentence.Span))
            .Where(token => char.IsLower(work.Text[token.Span.Start])).Select(token => token.Word)
                .Distinct(StringComparer.Ordinal);
}
