using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>"9/11", where it is called by its figures: the day of 2001, in whatever year a text says it.</summary>
internal static class NamedDayRule
{
    public static Reading? Read(TokenList tokens, int at)
    {
        if (tokens.Number(at) != 9 || tokens.Length(at) != 1 || tokens.Mark(at + 1) != '/' || tokens.Number(at + 2) != 11 || !tokens.IsGlued(at + 1) || !tokens.IsGlued(at + 2)) return null;
        if (tokens.IsGlued(at + 3) && (tokens.Mark(at + 3) is '/' or '%' || tokens.Word(at + 3) != "")) return null;
        var before = tokens.Mark(at - 1) == '-' && tokens.IsGlued(at) ? tokens.Word(at - 2) : tokens.Word(at - 1);
        var pointed = before is "since" or "after" or "before" or "until" or "post" or "pre" or "the" or "following" or "on";
        var followed = tokens.Word(at + 3) is "attack" or "attacks" or "terrorist" or "terror" or "hijackers" or "commission" or "era" or "world";
        return pointed || followed ? new(at, at + 3, new CalendarDate(2001, 9, 11)) : null;
    }
}
