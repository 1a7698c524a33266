using System.Collections.Frozen;

namespace ChatBot.Corpus.Dates.Words;

/// <summary>Words whose number comes after them as a name ("Resolution 1929", "room 1984"): such a number is no year.</summary>
internal static class NumberedThings
{
    private static readonly FrozenSet<string> Words = FrozenSet.Create(
        "resolution", "resolutions", "regulation", "directive", "decree", "standard", "order", "bill", "case", "rule", "form", "title", "article", "articles", "section", "sections", "paragraph",
        "chapter", "psalm", "verse", "page", "pages", "pp", "paper", "figure", "table", "item", "lot", "vol", "volume", "issue", "no", "nos", "number", "numbers", "serial", "code", "iso", "rfc",
        "room", "suite", "box", "gate", "pier", "apartment", "apt", "building", "floor", "flight", "route", "highway", "interstate", "bus", "train", "line", "channel", "unit", "local", "district",
        "phone", "tel", "fax", "ext", "extension", "zip", "model", "type", "mark", "version", "class", "boeing", "airbus", "windows", "fortune", "nikkei", "dow");

    public static bool Contains(string lower) => Words.Contains(lower);
}
