using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace ChatBot.Corpus.Readers.Html;

/// <summary>What elements are to a reader (https://html.spec.whatwg.org/multipage/rendering.html).</summary>
internal static partial class HtmlTags
{
    private static readonly FrozenSet<string> Blocks =
        Set("address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 "
        + "h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul");

    private static readonly FrozenSet<string> Unseen =
        Set("audio base button canvas datalist embed head iframe input link map math meta meter noframes noscript object optgroup option "
        + "param picture progress rp script select source style svg template textarea title track video");

    private static readonly FrozenSet<string> AsideRoles =
        Set("navigation banner contentinfo complementary search alert alertdialog dialog menu menubar toolbar");

    public static bool IsBlock(string name) => Blocks.Contains(name);

    /// <summary>True for an element of which a reader sees no text.</summary>
    public static bool IsUnseen(IElement element) =>
        Unseen.Contains(element.LocalName) || element.HasAttribute("hidden")
        || (element.GetAttribute("style") is { } style
            && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase));

    /// <summary>True for an element that the page itself declares not to be its content.</summary>
    /// <param name="insideArticle">True where an article or the main element surrounds it, whose header and footer are its own.</param>
    public static bool IsAside(IElement element, bool insideArticle) => element.LocalName switch
    {
        "nav" or "aside" or "form" or "dialog" or "search" => true,
        "header" or "footer" => !insideArticle,
        "body" or "article" or "main" => false,
        _ => (element.GetAttribute("role") is { } role && AsideRoles.Contains(role)) || IsNamedAside($"{element.ClassName} {element.Id}"),
    };

    /// <summary>Names that pages give to what is around their text; those that the text itself may have too are excepted.</summary>
    private static bool IsNamedAside(string names) => names.Length > 1 && Around().IsMatch(names) && !Text().IsMatch(names);

    public static BlockKind? KindOf(string name) => name switch
    {
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => BlockKind.Heading,
        "li" or "dt" or "dd" => BlockKind.Item,
        "tr" => BlockKind.Row,
        _ => null,
    };

    [GeneratedRegex(
        @"\b(?:nav(?:bar|igation)?|menu|breadcrumbs?|side-?bar|footer|masthead|comments?|disqus|related|recommend(?:ed" +
        @"|ations)?|read-?(?:next|more)|share|sharing|social|newsletter|subscribe|sign-?(?:in|up)|log-?in|cookies?|consent" +
        @"|promo(?:tion)?|advert(?:isement)?s?|ads?|sponsor(?:ed)?|pop-?up|modal|pagination|pager|tags?|widget)\b",
            RegexOptions.IgnoreCase)]
    private static partial Regex Around();

    [GeneratedRegex(@"\b(?:article|content|main|body|story|post|entry|text|column)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Text();

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
