using System.Collections.Frozen;
using ChatBot.Corpus.Lexicons;

namespace ChatBot.Search.Questions;

/// <summary>English words that carry the grammar of a sentence and not its matter, in folded form.</summary>
public static class FunctionWords
{
    private static readonly FrozenSet<string> Words = Lexicon.English.Questions.GrammarWords;

    /// <summary>Words with some meaning, which another word often replaces or which are left out.</summary>
    private static readonly FrozenSet<string> Light = Lexicon.English.Questions.LightWords;

    public static bool Contains(string word) => Words.Contains(word);

    public static bool IsLight(string word) => Light.Contains(word);
}
