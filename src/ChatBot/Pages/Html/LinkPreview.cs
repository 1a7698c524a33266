using ChatBot.Replies;

namespace ChatBot.Pages.Html;

/// <summary>What a chat shows of a link to a page (https://ogp.me).</summary>
/// <param name="Title">Of what the page shows.</param>
/// <param name="Description">A quotation with its source, or a sentence.</param>
/// <param name="Path">The page's address from the root.</param>
/// <param name="Picture">The picture's address from the root, and the same in words; null for none.</param>
internal sealed record LinkPreview(string Title, string Description, string Path, (string Path, string Alt)? Picture = null)
{
    /// <param name="site">The library's title.</param>
    /// <param name="root">Where others reach the pages, without a slash at its end.</param>
    public Markup Tags(string site, string root) => Markup.Of($"""
        <meta name="description" content="{Description}">
        <meta property="og:type" content="article">
        <meta property="og:site_name" content="{site}">
        <meta property="og:title" content="{Title}">
        <meta property="og:description" content="{Description}">
        <meta property="og:url" content="{root}{Path}">
        <meta name="twitter:card" content="{(Picture is null ? "summary" : "summary_large_image")}">
        {Markup.If(Picture is not null,
            $"""<meta property="og:image" content="{root}{Picture?.Path}"><meta property="og:image:alt" content="{Picture?.Alt}">""")}
        """);
}
