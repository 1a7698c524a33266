using System.Collections.Frozen;
using ChatBot.Corpus.Dates.Words;

namespace ChatBot.Corpus.Dates.Tokens;

/// <summary>
/// Where a sentence ends, as far as dates need it (which verb a month belongs to, which date came just before).
/// The sentences that are quoted are those of <c>Works</c>; this one only has to be right around abbreviations that stand by dates.
/// </summary>
internal static class SentenceBreak
{
    private const int MostClosingMarks = 4;

    private static readonly FrozenSet<string> Abbreviations = FrozenSet.Create(
        "gen", "col", "lt", "maj", "sgt", "capt", "cmdr", "adm", "mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gov", "st", "no",
        "vol", "inc", "corp", "co", "ltd", "jr", "sr", "vs", "etc", "rev", "hon", "pres", "min", "dept", "est", "approx", "ca", "fig",
        "tel", "fax", "pp", "para", "art", "sec", "ch", "ed", "eds", "al", "bn", "mn", "ft");

    public static bool Before(DateToken token, List<DateToken> tokens)
    {
        if (tokens.Count == 0 || token.Kind == TokenKind.Mark && token.Lower is not ("\"" or "“" or "‘" or "'" or "(" or "—")) return false;
        var last = tokens.Count - 1;
        while (last > Math.Max(0, tokens.Count - MostClosingMarks) && tokens[last].Lower is "\"" or "”" or "’" or "'" or ")" or "]" && tokens[last].Start == tokens[last - 1].End) last--;
        if (tokens[last].Lower is "?" or "!") return token.Kind != TokenKind.Word || token.Capital;
        if (tokens[last].Lower != "." || token.Start == tokens[^1].End) return false;
        if (token.Kind == TokenKind.Word && !token.Capital) return false;
        if (last == 0 || tokens[last - 1].Kind != TokenKind.Word) return true;
        var word = tokens[last - 1];
        return word.Length > 1 && !Abbreviations.Contains(word.Lower) && !(MonthNames.IsAbbreviation(word.Lower) && token.Kind == TokenKind.Number);
    }
}
