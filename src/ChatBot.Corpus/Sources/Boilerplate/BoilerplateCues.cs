using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ChatBot.Corpus.Lexicons;

namespace ChatBot.Corpus.Sources.Boilerplate;

/// <summary>What the words of a block betray, by the lists of cues.yaml.</summary>
internal sealed partial class BoilerplateCues
{
    private const int LongestNotice = 400;
    private const int LongestHeading = 60;

    private readonly FrozenSet<string> _navigation;
    private readonly FrozenSet<string> _otherPages;
    private readonly FrozenSet<string> _comments;
    private readonly FrozenSet<string> _notices;
    private readonly FrozenSet<string> _opening;
    private readonly FrozenSet<string> _weekdays;

    private BoilerplateCues(WordLists lists)
    {
        _navigation = lists.Words("navigation");
        _otherPages = lists.Words("other-pages");
        _comments = lists.Words("comments");
        _notices = lists.Words("notices");
        _opening = lists.Words("opening");
        _weekdays = lists.Words("weekdays");
    }

    public static BoilerplateCues Load()
    {
        using var resource = typeof(BoilerplateCues).Assembly.GetManifestResourceStream("boilerplate/cues.yaml")!;
        using var reader = new StreamReader(resource);
        return new(WordLists.Parse("cues", reader));
    }

    /// <summary>"Comments (48) | Sign in": most items of the line are names of a site's own functions.</summary>
    public bool IsNavigation(string block)
    {
        var items = Items(block);
        return items.Count > 0 && items.Count(_navigation.Contains) is var cues && cues > 0 && cues >= 0.6 * items.Count;
    }

    /// <summary>The lines of a block that name a site's own functions.</summary>
    public int NavigationItems(string block) => Items(block).Count(_navigation.Contains);

    /// <summary>"Related stories", alone or with a name or a number after it.</summary>
    public bool IsOtherPagesHeading(string block) => block.Length <= LongestHeading && IsIn(_otherPages, block);

    /// <summary>"Read next: The keeper's log": the heading and what it leads to in one line.</summary>
    public bool IsOtherPageLine(string block) =>
        block.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && !block.Contains('\n', StringComparison.Ordinal)
        && IsIn(_otherPages, block[..colon]);

    /// <summary>"48 Comments", "Leave a reply".</summary>
    public bool IsCommentsHeading(string block) => block.Length <= LongestHeading && IsIn(_comments, block);

    /// <summary>A notice of the site on itself: its rights, its cookies, its subscriptions.</summary>
    public bool IsNotice(string block)
    {
        if (block.Length > LongestNotice)
            return false;
        var plain = block.ToLowerInvariant();
        return Copyright().IsMatch(block) || _notices.Any(notice => plain.Contains(notice, StringComparison.Ordinal));
    }

    /// <summary>"Open Monday to Friday, 9 to 5."</summary>
    public bool IsOpeningHours(string block)
    {
        if (block.Length > 200 || !Hours().IsMatch(block))
            return false;
        var plain = block.ToLowerInvariant();
        return _opening.Any(word => HasWord(plain, word)) && Words().Matches(plain).Any(word => _weekdays.Contains(word.Value));
    }

    private static bool HasWord(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (at + word.Length == text.Length || !char.IsLetter(text[at + word.Length])))
                return true;
        }
        return false;
    }

    private static bool IsIn(FrozenSet<string> cues, string block) => Plain(block) is { Length: > 0 } plain && cues.Contains(plain);

    private static List<string> Items(string block) => [.. ItemEnds().Split(block).Select(Plain).Where(item => item.Length > 0)];

    /// <summary>Lower case, without numbers, brackets and marks at the ends.</summary>
    private static string Plain(string item) => Counts().Replace(item, " ").Trim().ToLowerInvariant();

    [GeneratedRegex(@"[|•·»«›‹/\t\n\r►▼×]+|\s{3,}")]
    private static partial Regex ItemEnds();

    [GeneratedRegex(@"[\(\[]?\b\d+\b[\)\]]?|[:…>]+\s*$|^\W+|[^\w’']+$")]
    private static partial Regex Counts();

    [GeneratedRegex(@"(?:©|\(c\)|copyright)\s*(?:\d{4}|©)|(?:©|\(c\))", RegexOptions.IgnoreCase)]
    private static partial Regex Copyright();

    [GeneratedRegex(@"\d{1,2}(?:[:.h]\d{2})?\s*(?:am|pm|a\.m\.|p\.m\.|uhr|h|noon)?\s*(?:-|–|—|to|till|until|bis|à|a|до)\s*\d{1,2}",
        RegexOptions.IgnoreCase)]
    private static partial Regex Hours();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Words();
}
