using System.Text.RegularExpressions;
using ChatBot.Corpus.Readers;

namespace ChatBot.Corpus.Sources.Boilerplate;

/// <summary>
/// Finds what in a text is not the document, without anybody marking it: by where it stands, by its words, by how much of it is links, and
/// by whether other documents have it too. To lose a sentence is worse than to keep a notice: running text goes only under a heading that
/// says what it is, or where other documents repeat it at their edges.
/// </summary>
internal sealed partial class BoilerplateFinder
{
    private const string Frame = "navigation and notices of the page";
    private const string OtherPages = "links to other pages";
    private const string Comments = "comments";
    private const string Licence = "licence of Project Gutenberg";

    /// <summary>So many bare lines in a row, before or after the text, are a menu; fewer may be a title and a byline.</summary>
    private const int MenuLength = 4;

    /// <summary>The lines before the text that may be its title, byline and date.</summary>
    private const int HeadLines = 3;

    /// <summary>Under a heading that names other pages, at most this share of the running text goes with it to the end.</summary>
    private const double MostTail = 0.25;

    /// <summary>Before comments at least this share of the running text must stand.</summary>
    private const double LeastBeforeComments = 0.3;

    private readonly BoilerplateCues _cues = BoilerplateCues.Load();

    /// <summary>The blocks of a document, each by itself.</summary>
    public JudgedBlock[] Judge(DocumentText reading)
    {
        var document = new BoilerplateDocument(reading);
        var reasons = new string?[document.Blocks.Count];
        Gutenberg(document, reasons);
        Tail(document, reasons);
        Menus(document, reasons);
        return [.. document.Blocks.Select((block, i) => new JudgedBlock(
            block.Span, reasons[i] ?? Alone(document, i), Repetition.FormOf(block.Text), Enough(document, i)))];
    }

    /// <summary>What a block says by itself.</summary>
    private string? Alone(BoilerplateDocument document, int at)
    {
        var block = document.Blocks[at];
        var isAround = document.IsAround(at);
        if (block.Kind == BlockKind.Aside || _cues.IsNavigation(block.Text) || (isAround && IsMenuBlock(block)))
            return Frame;
        if (block.LinkShare > 0.9 && isAround && block.Kind != BlockKind.Heading || _cues.IsOtherPageLine(block.Text))
            return OtherPages;
        return isAround && (_cues.IsNotice(block.Text) || _cues.IsOpeningHours(block.Text)) ? Frame : null;
    }

    /// <summary>In how many other documents it must stand to be no part of this one; 0 for never.</summary>
    private static byte Enough(BoilerplateDocument document, int at)
    {
        var block = document.Blocks[at];
        var isAround = document.IsAround(at);
        if (isAround && !block.IsProse && block.Kind != BlockKind.Heading && at > document.LastProse)
            return 1;
        return isAround || at < document.Blocks.Count * 0.15 || at >= document.Blocks.Count * 0.75 ? (byte)2 : (byte)0;
    }

    /// <summary>Several short lines without a blank line between, some of which name functions of a site.</summary>
    private bool IsMenuBlock(BoilerplateBlock block)
    {
        var lines = block.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lines.Length >= 3 && lines.All(line => line.Length <= 40 && line[^1] is not ('.' or '!' or '?'))
            && _cues.NavigationItems(block.Text) >= 0.3 * lines.Length;
    }

    private static void Gutenberg(BoilerplateDocument document, string?[] reasons)
    {
        var start = document.Blocks.FindIndex(block => GutenbergStart().IsMatch(block.Text));
        var end = document.Blocks.FindIndex(Math.Max(start, 0), block => GutenbergEnd().IsMatch(block.Text));
        for (var i = 0; i < reasons.Length; i++)
        {
            if (i <= start || (end >= 0 && i >= end) || (start >= 0 && i <= start + 3 && Producer().IsMatch(document.Blocks[i].Text)))
                reasons[i] = Licence;
        }
    }

    /// <summary>Headings under which comments stand, or other pages are named.</summary>
    private void Tail(BoilerplateDocument document, string?[] reasons)
    {
        var prose = document.Blocks.Sum(block => block.IsProse ? block.Text.Length : 0);
        var before = 0;
        for (var i = 0; i < reasons.Length; i++)
        {
            var block = document.Blocks[i];
            before += block.IsProse ? block.Text.Length : 0;
            if (reasons[i] is not null || before == 0 || block.IsProse)
                continue;
            if (_cues.IsCommentsHeading(block.Text) && before >= LeastBeforeComments * prose)
            {
                Fill(reasons, i, reasons.Length, Comments);
            }
            else if (_cues.IsOtherPagesHeading(block.Text))
            {
                var next = document.Blocks.FindIndex(i + 1, other => other.IsProse);
                Fill(reasons, i, prose - before <= MostTail * prose && before > 0 ? reasons.Length : next < 0 ? reasons.Length
                    : next, OtherPages);
            }
        }
    }

    /// <summary>Runs of bare lines before and after the text.</summary>
    private static void Menus(BoilerplateDocument document, string?[] reasons)
    {
        if (document.FirstProse < 0)
            return;
        Runs(0, document.FirstProse - HeadLines);
        Runs(document.LastProse + 1, document.Blocks.Count);

        void Runs(int from, int to)
        {
            for (var start = from; start < to; start++)
            {
                var end = start;
                while (end < to && document.Blocks[end].IsBare)
                    end++;
                if (end - start >= MenuLength)
                    Fill(reasons, start, end, Frame);
                start = Math.Max(start, end);
            }
        }
    }

    private static void Fill(string?[] reasons, int from, int to, string reason)
    {
        for (var i = from; i < to; i++)
            reasons[i] ??= reason;
    }

    [GeneratedRegex(@"\*{3}\s*START OF (?:THE|THIS) PROJECT GUTENBERG", RegexOptions.IgnoreCase)]
    private static partial Regex GutenbergStart();

    [GeneratedRegex(@"\*{3}\s*END OF (?:THE|THIS) PROJECT GUTENBERG|^\s*End of (?:the )?Project Gutenberg", RegexOptions.IgnoreCase)]
    private static partial Regex GutenbergEnd();

    [GeneratedRegex(@"^\s*(?:Produced by|E-?text prepared by|Transcribed (?:from|by)|This (?:e-?text|file) was produced)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Producer();
}
