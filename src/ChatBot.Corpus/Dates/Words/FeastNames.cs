using System.Collections.Frozen;
using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;

namespace ChatBot.Corpus.Dates.Words;

/// <summary>
/// The feasts whose day does not depend on the country that keeps them, or that only one country has. "Independence Day" is another day
/// in each, and is not here.
/// </summary>
internal static class FeastNames
{
    private static readonly FrozenDictionary<string, (string[] Tokens, CalendarDate Date)[]> ByFirstWord = Table().GroupBy(feast => feast.Tokens[0]).ToFrozenDictionary(
        group => group.Key, group => group.OrderByDescending(feast => feast.Tokens.Length).ToArray());

    /// <summary>True for a word that a feast's name may begin with.</summary>
    public static bool Begins(string lower) => ByFirstWord.ContainsKey(lower);

    /// <summary>The feast named at a place and the place after its name; null for none. The longest name wins; its first letter is a capital.</summary>
    public static CalendarDate? Read(TokenList tokens, int at, out int next)
    {
        next = at;
        if (!tokens.IsCapital(at) || !ByFirstWord.TryGetValue(tokens.Word(at), out var feasts)) return null;
        foreach (var (name, date) in feasts)
        {
            next = at + name.Length;
            if (tokens.SameSentence(at, next - 1) && Enumerable.Range(0, name.Length).All(i => Says(tokens, at + i, name[i]))) return date;
        }

        return null;
    }

    private static bool Says(TokenList tokens, int at, string token) => token == "'" ? tokens.Mark(at) == '\'' : token == "." ? tokens.Mark(at) == '.' : tokens.Word(at) == token;

    private static IEnumerable<(string[] Tokens, CalendarDate Date)> Table() =>
    [
        .. Named(On(12, 25), "christmas", "christmas day"), .. Named(On(12, 24), "christmas eve"), .. Named(On(12, 26), "boxing day"),
        .. Named(On(12, 31), "new year ' s eve", "new year eve"), .. Named(On(1, 1), "new year ' s day", "new year day"),
        .. Named(On(2, 14), "valentine ' s day", "st . valentine ' s day"), .. Named(On(3, 17), "st . patrick ' s day"), .. Named(On(4, 1), "april fools ' day", "april fool ' s day"),
        .. Named(On(4, 25), "anzac day"), .. Named(On(5, 1), "may day"), .. Named(On(7, 14), "bastille day"), .. Named(On(10, 31), "halloween"), .. Named(On(11, 1), "all saints ' day"),
        .. Named(On(11, 11), "armistice day", "veterans day", "veterans ' day"),
        .. Named(Moving(MovingFeast.AshWednesday), "ash wednesday"), .. Named(Moving(MovingFeast.ShroveTuesday), "shrove tuesday"), .. Named(Moving(MovingFeast.PalmSunday), "palm sunday"), .. Named(Moving(MovingFeast.HolyThursday), "holy thursday", "maundy thursday"), .. Named(Moving(MovingFeast.GoodFriday), "good friday"),
        .. Named(Moving(MovingFeast.Easter), "easter", "easter sunday", "easter day"), .. Named(Moving(MovingFeast.EasterMonday), "easter monday"), .. Named(Moving(MovingFeast.Pentecost), "pentecost", "whit sunday"),
        .. Named(Moving(MovingFeast.MartinLutherKingDay), "martin luther king day", "martin luther king jr . day"), .. Named(Moving(MovingFeast.PresidentsDay), "presidents ' day", "presidents day"),
        .. Named(Moving(MovingFeast.PatriotsDay), "patriots ' day"), .. Named(Moving(MovingFeast.MothersDay), "mother ' s day"), .. Named(Moving(MovingFeast.MemorialDay), "memorial day"), .. Named(Moving(MovingFeast.FathersDay), "father ' s day"),
        .. Named(Moving(MovingFeast.LaborDay), "labor day"), .. Named(Moving(MovingFeast.ColumbusDay), "columbus day"), .. Named(Moving(MovingFeast.Thanksgiving), "thanksgiving", "thanksgiving day"),
    ];

    private static CalendarDate On(int month, int day) => new(null, month, day);

    private static CalendarDate Moving(MovingFeast feast) => new(null) { Feast = feast };

    private static IEnumerable<(string[], CalendarDate)> Named(CalendarDate date, params string[] names) => names.Select(name => (name.Split(' '), date));
}
