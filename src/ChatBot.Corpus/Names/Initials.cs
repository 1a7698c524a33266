using ChatBot.Corpus.Lexicons;

namespace ChatBot.Corpus.Names;

/// <summary>What a name of several words is shortened to: with and without its small words.</summary>
public static class Initials
{
    /// <summary>The initials of a name, lower case; none for a single word.</summary>
    public static IEnumerable<string> Of(string name)
    {
        var words = NameForms.WordsOf(name);
        if (words.Count < 2 || words.Any(word => !char.IsLetter(word[0])))
            yield break;
        var strict = string.Concat(words.Where(word => !Lexicon.English.Names.WithoutInitial.Contains(word)).Select(word => word[0]));
        var loose = string.Concat(words.Select(word => word[0]));
        var spoken = string.Concat(words.Where(word => word is not ("and" or "the")).Select(word => word[0]));
        yield return strict;
        if (loose != strict)
            yield return loose;
        if (spoken != strict && spoken != loose)
            yield return spoken;
    }
}
