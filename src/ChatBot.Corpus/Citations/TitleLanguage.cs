using ChatBot.Corpus.Lexicons;


namespace ChatBot.Corpus.Citations;

/// <summary>Whether a title is English, where the record does not say: capitals of headlines are an English custom.</summary>
internal static class TitleLanguage
{
    /// <summary>True unless its letters are not Latin, or more of its small words are those of other languages.</summary>
    public static bool IsEnglish(string title)
    {
        var words = title.Split([' ', '\'', '’', ':', ',', '-'], StringSplitOptions.RemoveEmptyEntries);
        var letters = title.Where(char.IsLetter).ToArray();
        return letters.Count(c => c < '\u0250') * 2 >= letters.Length
            && words.Count(Lexicon.English.Titles.ForeignWords.Contains) <= words.Count(Lexicon.English.Titles.SmallWords.Contains);
    }
}
