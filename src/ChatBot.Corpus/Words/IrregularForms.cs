using System.Collections.Frozen;

namespace ChatBot.Corpus.Words;

/// <summary>The forms of English verbs and nouns that no rule makes.</summary>
internal static class IrregularForms
{
    /// <summary>Verbs with past and participle (one where they are the same); "-s" and "-ing" are made by rule from the lemma.</summary>
    private const string Verbs = """
        arise arose arisen/awake awoke awoken/bear bore borne/beat beat beaten/become became become/begin began begun/bend bent/bet bet/
        bid bid bidden/bind bound/bite bit bitten/bleed bled/blow blew blown/break broke broken/breed bred/bring brought/build built/
        burn burnt burned/burst burst/buy bought/cast cast/catch caught/choose chose chosen/cling clung/come came come/cost cost/
        creep crept/cut cut/deal dealt/dig dug/do did done/draw drew drawn/dream dreamt dreamed/drink drank drunk/drive drove driven/
        eat ate eaten/fall fell fallen/feed fed/feel felt/fight fought/find found/flee fled/fling flung/fly flew flown/
        forbid forbade forbidden/forecast forecast/foresee foresaw foreseen/forget forgot forgotten/forgive forgave forgiven/
        freeze froze frozen/get got gotten/give gave given/go went gone/grind ground/grow grew grown/hang hung hanged/have had/hear heard/
        hide hid hidden/hit hit/hold held/hurt hurt/keep kept/kneel knelt/know knew known/lay laid/lead led/leap leapt leaped/
        learn learnt learned/leave left/lend lent/let let/light lit lighted/lose lost/make made/mean meant/meet met/
        mistake mistook mistaken/overcome overcame/overtake overtook overtaken/overthrow overthrew overthrown/pay paid/put put/quit quit/
        read read/rebuild rebuilt/ride rode ridden/ring rang rung/rise rose risen/run ran run/say said/see saw seen/seek sought/sell sold/
        send sent/set set/shake shook shaken/shed shed/shine shone/shoot shot/show showed shown/shrink shrank shrunk/shut shut/
        sing sang sung/sink sank sunk/sit sat/sleep slept/slide slid/speak spoke spoken/speed sped/spell spelt spelled/spend spent/
        spill spilt spilled/spin spun/split split/spread spread/spring sprang sprung/stand stood/steal stole stolen/stick stuck/
        sting stung/strike struck stricken/strive strove striven/swear swore sworn/sweep swept/swim swam swum/swing swung/take took taken/
        teach taught/tear tore torn/tell told/think thought/throw threw thrown/tread trod trodden/undergo underwent undergone/
        understand understood/undertake undertook undertaken/uphold upheld/wake woke woken/wear wore worn/weave wove woven/weep wept/
        win won/wind wound/withdraw withdrew withdrawn/withhold withheld/withstand withstood/write wrote written
        """;

    /// <summary>Nouns with their plural.</summary>
    private const string Nouns = """
        child children/foot feet/goose geese/half halves/knife knives/leaf leaves/life lives/loaf loaves/man men/mouse mice/ox oxen/
        shelf shelves/thief thieves/tooth teeth/wife wives/wolf wolves/woman women
        """;

    private static readonly FrozenDictionary<string, string[]> Pasts = Read(Verbs);
    private static readonly FrozenDictionary<string, string[]> Plurals = Read(Nouns);

    /// <summary>Past and participle of a verb; null for a regular one.</summary>
    public static IReadOnlyList<string>? Past(string lemma) => Pasts.GetValueOrDefault(lemma);

    /// <summary>The plural of a noun; null for a regular one.</summary>
    public static IReadOnlyList<string>? Plural(string lemma) => Plurals.GetValueOrDefault(lemma);

    private static FrozenDictionary<string, string[]> Read(string table) =>
        table.Split('/').Select(row => row.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .ToFrozenDictionary(row => row[0], row => row[1..], StringComparer.Ordinal);
}
