using ChatBot.Corpus.Words;
using ChatBot.Corpus.Works;

namespace ChatBot.Corpus.Names;

/// <summary>
/// Names that no file lists, found in the texts themselves: runs of capitalised words, without titles and without words that only
/// begin a sentence; shorter forms are joined to the longer one they end or begin ("Lee" to "Ann Lee"), acronyms to what they abbreviate.
/// </summary>
public static class EntityDiscovery
{
    /// <summary>The runs of a work.</summary>
    /// <param name="work">The work.</param>
    /// <param name="known">Names that need no finding.</param>
    /// <param name="names">What these say of the work's words (<see cref="Gazetteer.HashOf"/>).</param>
    /// <param name="common">Words that stand somewhere without a capital: at the head of a sentence they are no names.</param>
    public static FoundPhrases In(Work work, Gazetteer known, ulong names, IReadOnlySet<string> common)
    {
        var asked = new Dictionary<string, bool>(StringComparer.Ordinal);
        CapitalizedPhrase[] phrases = [.. work.Sentences.SelectMany(
            sentence => CapitalizedPhrases.In(work.Text, sentence.Span, known, word => asked[word] = common.Contains(word)))];
        return new FoundPhrases(
            phrases, names, PackedWords.Of(asked.Keys.Where(word => asked[word])), PackedWords.Of(asked.Keys.Where(word => !asked[word])));
    }

    /// <summary>The names that the runs of all works make.</summary>
    public static IReadOnlyList<Name> Join(IEnumerable<FoundPhrases> works, Gazetteer known) =>
        AliasResolution.Join([.. works.SelectMany(work => work.Phrases)], known.Names);

    /// <summary>The names of config and those found, each once: what the texts call someone of config's is a form of that name.</summary>
    public static Gazetteer Together(IReadOnlyList<Name> given, IEnumerable<Name> found)
    {
        var forms = found.ToLookup(name => name);
        var names = given.ToHashSet();
        return new Gazetteer([.. given.Select(name => name
            with { Aliases = [.. name.Aliases, .. forms[name].SelectMany(one => one.Aliases)] }),
            .. forms.Where(name => !names.Contains(name.Key)).SelectMany(name => name)]);
    }
}
