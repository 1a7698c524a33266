using System.Collections.Frozen;

namespace ChatBot.Search.Questions;

/// <summary>English words that carry the grammar of a sentence and not its matter, in folded form.</summary>
public static class FunctionWords
{
    private static readonly FrozenSet<string> Words = Set("""
        a an the this that these those such same own other another each every either neither both all any some no none
        i me my mine we us our ours you your yours he him his she her hers it its they them their theirs who whom whose which what
        when where why how whether if as than then so too very also just only even still yet already again ever never once
        and or but nor for of in on at by to from with without within into onto upon about above below under over between among
        against through during before after since until till while because although though per via
        am is are was were be been being do does did done doing have has had having can could may might must shall should will would
        not there here ago more most much many few less least up down out off away back
        didnt doesnt dont isnt arent wasnt werent hasnt havent hadnt cant couldnt wont wouldnt shouldnt
        s t re ve ll d m yes please tell say give know according
        hello hi hey bye goodbye thanks everyone everybody anyone anybody someone somebody
        """);

    /// <summary>Words with some meaning, which another word often replaces or which are left out.</summary>
    private static readonly FrozenSet<string> Light = Set("""
        make made makes making take took taken takes taking get got gets getting go went gone goes going come came comes
        put let keep kept become became seem seems seemed happen happened happens occur occurred
        actually really currently now recently today next new old kind type sort way thing things part
        name named called call said says mention mentioned state stated describe described report reported source sources document documents author authors
        text article paper according ever so far long big small large great particular certain several various
        people person one two whole
        """);

    public static bool Contains(string word) => Words.Contains(word);

    public static bool IsLight(string word) => Light.Contains(word);

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
