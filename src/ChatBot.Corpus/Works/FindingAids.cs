using System.Text.RegularExpressions;
using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Works;

/// <summary>
/// What helps to find one's way in a document and tells nothing: tables of contents, indexes, lists of figures, running heads, page
/// numbers. Known by the shape of several lines beside each other; a line alone only by its leaders, or where it is nothing but a page's
/// number.
/// </summary>
internal static partial class FindingAids
{
    private const int FewestEntries = 3;
    private const double MostOfBlock = 0.6;
    private const int LongestEntry = 100;
    private const int LongestLine = 160;
    private const int FewestRepeats = 3;

    /// <summary>Which of the blocks are finding aids, in their order.</summary>
    public static bool[] Among(string text, IReadOnlyList<TextSpan> blocks)
    {
        var lines = blocks.Select(block => PassageSplitter.Lines(text, block).Select(line => text[line.Start..line.End].Trim())
            .Where(line => line.Length > 0).ToArray()).ToArray();
        lines = [.. lines.Select(block => Array.TrueForAll(block, line => line.Length <= LongestLine) ? block : [])];
        var numbers = lines.Where(IsPageNumber).ToArray();
        var areYears = Array.TrueForAll(numbers, block => Year().IsMatch(block[0]));
        var aids = lines.Select(block => (IsPageNumber(block) && !areYears) || IsList(block)).ToArray();
        MarkRows(lines, aids);
        MarkUnderTitles(lines, aids);
        foreach (var head in RunningHeads(lines, aids))
            aids[head] = true;
        return aids;
    }

    private static bool IsPageNumber(string[] block) => block is [var line] && PageNumber().IsMatch(line);

    private static bool IsList(string[] block) => Share(block, line => Leader().IsMatch(line)) >= MostOfBlock
        || (block.Length >= FewestEntries && (
            Rises(block) || IsIndex(block) || Share(block, line => Numbered().IsMatch(line)) > MostOfBlock));

    /// <summary>"3  Signals at sea    17": labels with pages that never go back.</summary>
    private static bool Rises(string[] block)
    {
        var pages = block.Select(line => Paged().Match(line)).Where(match => match.Success)
            .Select(match => int.Parse(match.Groups["page"].Value, null)).ToArray();
        return pages.Length >= FewestEntries && pages.Length >= MostOfBlock * block.Length
            && pages.Zip(pages.Skip(1)).All(pair => pair.First <= pair.Second) && pages[^1] > pages[0];
    }

    /// <summary>"Lamps, 12, 44–46": words with pages, by the alphabet.</summary>
    private static bool IsIndex(string[] block)
    {
        var entries = block.Where(line => Indexed().IsMatch(line)).Select(line => char.ToUpperInvariant(line[0])).ToArray();
        return entries.Length >= FewestEntries && entries.Length >= MostOfBlock * block.Length
            && entries.Zip(entries.Skip(1)).Count(pair => pair.First <= pair.Second) >= MostOfBlock * (entries.Length - 1);
    }

    /// <summary>Entries that are parted by blank lines: several paragraphs of one line.</summary>
    private static void MarkRows(string[][] lines, bool[] aids)
    {
        for (var start = 0; start < lines.Length;)
        {
            var end = start;
            while (end < lines.Length && lines[end].Length == 1 && (Paged().IsMatch(lines[end][0]) || Indexed().IsMatch(lines[end][0])))
                end++;
            string[] row = [.. lines[start..end].Select(block => block[0])];
            if (row.Length >= FewestEntries && (Rises(row) || IsIndex(row)))
                Array.Fill(aids, true, start, row.Length);
            start = Math.Max(end, start + 1);
        }
    }

    /// <summary>
    /// What stands under "Contents" or "List of Figures": short lines, up to the first that comes again or the first that is running text.
    /// </summary>
    private static void MarkUnderTitles(string[][] lines, bool[] aids)
    {
        for (var at = 0; at < lines.Length; at++)
        {
            if (!(lines[at].Length > 0 && Title().IsMatch(lines[at][0])))
                continue;
            var seen = lines[at].Skip(1).Select(Letters).ToHashSet(StringComparer.Ordinal);
            var end = at + 1;
            while (end < lines.Length && (aids[end] || IsEntries(lines[end], seen)))
                seen.UnionWith(lines[end++].Select(Letters));
            if (lines[at].Length > FewestEntries || (lines[at].Length == 1 && seen.Count >= FewestEntries))
                Array.Fill(aids, true, at, end - at);
            at = end - 1;
        }
    }

    private static bool IsEntries(string[] block, HashSet<string> seen) =>
        block.Length > 0 && Array.TrueForAll(block, line => line.Length <= LongestEntry) && !IsSeen(Letters(block[0]), seen)
        && (Share(block, line => char.IsLower(line[0])) < 1 - MostOfBlock
            && Share(block, line => line[^1] is '.' or '!' or '?' or ',' or ';' && !Entry().IsMatch(line)) < 1 - MostOfBlock);

    private static bool IsSeen(string line, HashSet<string> seen) =>
        seen.Contains(line) || (line.Length > 0 && seen.Any(entry => entry.StartsWith(line + " ", StringComparison.Ordinal)));

    /// <summary>Lines that come again on page after page: with a number that rises, all in capitals, or with columns.</summary>
    private static IEnumerable<int> RunningHeads(string[][] lines, bool[] aids)
    {
        var alike = Enumerable.Range(0, lines.Length)
            .Where(at => !aids[at] && lines[at] is [{ Length: <= LongestEntry } line] && line[^1] is not ('.' or '!' or '?' or ':' or ','))
            .GroupBy(at => Digits().Replace(lines[at][0], "#"), StringComparer.Ordinal).Where(group => group.Count() >= FewestRepeats);
        foreach (var group in alike)
        {
            var first = lines[group.First()][0];
            var same = group.All(at => lines[at][0] == first);
            if (same ? IsColumnsOrCapitals(first) : HasRisingPage([.. group.Select(at => lines[at][0])]))
            {
                foreach (var at in group)
                    yield return at;
            }
        }
    }

    private static bool IsColumnsOrCapitals(string line) =>
        Columns().IsMatch(line) || (line.Contains(' ', StringComparison.Ordinal) && !line.Any(char.IsLower)
        && line.Count(char.IsLetter) >= 6);

    private static bool HasRisingPage(string[] heads)
    {
        var pages = heads.Select(head => PageOfHead().Match(head)).Where(match => match.Success)
            .Select(match => int.Parse(match.Groups["page"].Value, null)).ToArray();
        var words = Letters(heads[0]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return pages.Length == heads.Length && pages.Zip(pages.Skip(1)).All(pair => pair.First < pair.Second)
            && (words.Length > 1 || heads[0].Contains('[', StringComparison.Ordinal))
            && !Entry().IsMatch(heads[0]) && !words.Any(
                word => Lexicon.English.Dates.Months.ContainsKey(word) || Lexicon.English.Dates.Weekdays.ContainsKey(word));
    }

    private static double Share(string[] block, Func<string, bool> holds) =>
        block.Length == 0 ? 0 : (double)block.Count(holds) / block.Length;

    private static string Letters(string line) =>
        string.Join(' ', NoLetters().Replace(line, " ").ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private const string Parts =
        "chapter|letter|part|book|section|volume|canto|act|scene|appendix|table|figure|fig|plate|illustration|map"
        + "|kapitel|teil|abbildung|tabelle|chapitre|partie|capítulo|parte|глава|часть";

    [GeneratedRegex(@"^\S.*?(?:(?:\.[ \u00A0]?){4,}|…[…. ]+|_{4,}|·{4,})\s*(?:\d{1,4}|[ivxlcdm]{1,7})?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Leader();

    [GeneratedRegex(@"^(?=.*\p{L}).*?(?:[ \u00A0]{2,}|\t|\s[-–—.]\s)\s*(?<page>\d{1,4})$", RegexOptions.CultureInvariant)]
    private static partial Regex Paged();

    [GeneratedRegex(
        @"^\p{L}.{1,70}?, \d{1,4}(?:[-–]\d{1,4})?(?:, ?\d{1,4}(?:[-–]\d{1,4})?)*\.?$" +
        @"|^\p{L}.{1,60}[,.] [Ss]ee (?:also )?\p{L}.*$", RegexOptions.CultureInvariant)]
    private static partial Regex Indexed();

    [GeneratedRegex($@"^(?:(?:{Parts})\.?\s+(?:\d+|[ivxlc]+)\b|\d+(?:\.\d+)+\.?\s+\p{{Lu}})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Entry();

    [GeneratedRegex($@"^(?:{Parts})\.?\s+(?:\d+|[ivxlc]+)\b.{{0,80}}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex(
        @"^\W*(?:table of contents|contents|index(?: of \w+)?|list of (?:figures|tables|illustrations|plates|maps" +
        @"|abbreviations)|illustrations|inhalt|inhaltsverzeichnis|register|abbildungsverzeichnis|table des matières" +
        @"|sommaire|índice|содержание|оглавление|目录|目次)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    [GeneratedRegex(@"^[\[({\-–—* ]*(?:page|p\.|seite|s\.)?\s*\d{1,4}[\])}\-–—* ]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"^\W*(?:1\d|2[01])\d\d\W*$", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(@"^(?<page>\d{1,4})\s+\D+$|^\D+?\s+\[?(?:page\s+)?(?<page>\d{1,4})\]?$|\[page (?<page>\d{1,4})\]$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageOfHead();

    [GeneratedRegex(@"\S\s{3,}\S", RegexOptions.CultureInvariant)]
    private static partial Regex Columns();

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"[^\p{L}\d]+|\s\d+$", RegexOptions.CultureInvariant)]
    private static partial Regex NoLetters();
}
