using System.Collections.Frozen;

namespace ChatBot.Corpus.Names;

/// <summary>The English words of offices and titles: the language's, not a subject's.</summary>
public static class OfficeWords
{
    /// <summary>Nouns that name an office or a calling.</summary>
    private static readonly FrozenSet<string> Heads = FrozenSet.ToFrozenSet(
    [
        "minister", "president", "chief", "commander", "ambassador", "envoy", "secretary", "chairman", "chairwoman", "chair", "director",
            "adviser", "advisor",
        "general", "colonel", "marshal", "admiral", "captain", "major", "lieutenant", "brigadier", "commodore", "diplomat", "king",
            "queen", "prince", "princess",
        "emperor", "empress", "sultan", "pope", "bishop", "archbishop", "cardinal", "governor", "mayor", "senator", "premier",
            "chancellor", "coach", "manager",
        "conductor", "professor", "judge", "leader", "spokesman", "spokeswoman", "spokesperson", "officer", "head", "editor", "author",
            "writer", "singer",
        "soloist", "striker", "midfielder", "defender", "goalkeeper", "composer", "founder", "curator", "surgeon", "physician", "engineer",
            "pilot", "explorer",
        "botanist", "geologist", "historian", "navigator", "surveyor", "representative", "commissioner", "consul", "attache", "delegate",
            "pm", "ceo", "cfo",
        "principal", "dean", "rector", "speaker", "treasurer", "owner", "expert", "scientist", "guide", "lord", "tsar", "shah", "emir",
            "producer", "pianist", "violinist", "cellist",
    ]);

    /// <summary>Words that stand before an office and belong to it.</summary>
    private static readonly FrozenSet<string> Modifiers = FrozenSet.ToFrozenSet(
    [
        "prime", "foreign", "defence", "defense", "interior", "finance", "home", "trade", "health", "education", "army", "navy", "naval",
            "air", "force", "forces",
        "military", "deputy", "vice", "former", "special", "chief", "federal", "first", "second", "assistant", "acting", "national",
            "security", "state", "head",
        "service", "press", "senior", "junior", "joint", "general", "field", "rear", "col", "lieutenant", "major", "air", "ex", "then",
            "staff", "and", "late", "new", "old",
        "executive", "managing", "musical", "artistic", "team", "club", "expedition", "party", "opposition", "principal", "research",
    ]);

    private static readonly FrozenSet<string> TitleWords = FrozenSet.ToFrozenSet(
    [
        "mr", "mrs", "ms", "miss", "dr", "prof", "sir", "dame", "lord", "lady", "gen", "col", "lt", "maj", "capt", "adm", "brig", "sgt",
            "cpl", "cmdr", "gov", "sen", "rep",
        "rev", "hon", "amb", "fr", "st", "mme", "mlle", "herr", "frau", "signor", "don", "doña", "sheikh", "imam", "sri", "shri",
        "hrh", "excellency", "highness", "majesty", "reverend", "señor", "señora", "monsieur", "madame",
    ]);

    public static bool IsHead(string word) => Heads.Contains(word) || (word.Length > 3 && word[^1] == 's' && Heads.Contains(word[..^1]));

    public static bool IsModifier(string word) => Modifiers.Contains(word);

    /// <summary>A word before a person's name that is no part of it.</summary>
    public static bool IsTitle(string word) => TitleWords.Contains(word) || Heads.Contains(word);

    /// <summary>A form of address ("Mr", "Gen"), which says nothing by itself.</summary>
    public static bool IsForm(string word) => TitleWords.Contains(word) && !Heads.Contains(word);

    /// <summary>The words that an abbreviated office stands for.</summary>
    public static IReadOnlyList<string> Expand(string word) => word == "pm" ? ["prime", "minister"] : [word];
}
