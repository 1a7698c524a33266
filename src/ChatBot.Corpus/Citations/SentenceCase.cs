using System.Globalization;
using ChatBot.Corpus.Lexicons;

namespace ChatBot.Corpus.Citations;

/// <summary>
/// Sentence capitals (APA 7, 6.17). A subtitle begins with a capital. Of a title that was printed in headline capitals, a word that is no
/// name, as far as the document itself shows, loses its own; what stands in quotation marks or is marked by the record keeps it.
/// </summary>
internal static class SentenceCase
{
    /// <param name="isProperNoun">Null where there is no text to tell names by: then no word loses its capital.</param>
    public static string Apply(string title, Func<string, bool>? isProperNoun)
    {
        var words = TitleWords.Of(title);
        var lower = isProperNoun is not null && title.Any(char.IsLower) && IsHeadline(words);
        return string.Join(' ', words.Select((word, i) =>
            word.IsKept || word.First < 0 || word.Text.Any(char.IsDigit) ? word.Text
            : word.Starts || i == 0 ? (word.Text.Skip(word.First + 1).Any(char.IsUpper) ? word.Text : word.Upper())
            : !lower || word.IsQuoted || TitleWords.IsInitial(words[i - 1].Text) ? word.Text
            : string.Join('-', word.Text.Split('-').Select(part => Word(word with { Text = part }, isProperNoun!)))));
    }

    /// <summary>At least three in four of the weightier words after the first begin with a capital; one word alone shows nothing.</summary>
    private static bool IsHeadline(TitleWord[] words)
    {
        var plain = words.Skip(1).Where(word => word is { IsKept: false, IsQuoted: false, First: >= 0 }
            && !Lexicon.English.Titles.SmallWords.Contains(word.Bare)).ToArray();
        var longer = plain.Where(word => word.Bare.Length > 4).ToArray();
        var weighty = longer.Length > 1 ? longer : plain;
        return weighty.Length > 1 && weighty.Count(word => char.IsUpper(word.Text[word.First])) * 4 >= weighty.Length * 3;
    }

    private static string Word(TitleWord word, Func<string, bool> isProperNoun)
    {
        if (word.First < 0 || !char.IsUpper(word.Text[word.First])) return word.Text;
        var bare = word.Bare;
        var stem = bare.TrimEnd('.');
        if (bare.Skip(1).Any(char.IsUpper) || TitleWords.IsInitial(bare) || stem is "I"
            || stem.StartsWith("I’", StringComparison.Ordinal)) return word.Text;
        if (stem.EndsWith("’s", StringComparison.Ordinal)) stem = stem[..^2];
        return IsCalendarName(stem) || isProperNoun(stem) ? word.Text : word.Lower();
    }

    private static bool IsCalendarName(string word) =>
        CultureInfo.InvariantCulture.DateTimeFormat is var format
            && (format.DayNames.Contains(word) || (word is not ("March" or "May" or "August") && format.MonthNames.Contains(word)));
}
