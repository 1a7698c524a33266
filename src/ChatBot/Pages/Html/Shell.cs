using ChatBot.Hosting;
using ChatBot.Replies;

namespace ChatBot.Pages.Html;

/// <summary>What every page has around its content.</summary>
/// <param name="Title">Of the page.</param>
/// <param name="Library">The library's title.</param>
/// <param name="Here">The address of the page in the navigation, such as <c>/sources</c>; null for none.</param>
/// <param name="Theme">The colours.</param>
/// <param name="Faults">What is at fault in the library on disk.</param>
/// <param name="Preview">What a chat shows of a link to the page.</param>
internal sealed record Shell(string Title, string Library, string? Here, Theme Theme, LibraryFaults Faults, Markup Preview)
{
    private static readonly (string Address, string Name)[] Places =
        [("/", "Chat"), ("/timeline", "Timeline"), ("/sources", "Sources"), ("/cite", "Cite")];

    /// <summary>The whole page around its content.</summary>
    /// <param name="script">The page's own script among the assets, or null.</param>
    /// <param name="bodyClass">A class of the body, for the layout of the page.</param>
    public Markup Around(Markup content, string? script = null, string bodyClass = "page") => Markup.Of($"""
        <!doctype html>
        <html lang="en" class="no-script">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="theme-color" content="{Theme.Colour}">
        <title>{(Title == Library ? Title : $"{Title} · {Library}")}</title>
        {Preview}
        <link rel="icon" href="{Assets.Address("icon.svg")}" type="image/svg+xml">
        <link rel="stylesheet" href="{Assets.Address("style.css")}">
        <link rel="stylesheet" href="{Theme.Address}">
        <script src="{Assets.Address("common.js")}"></script>
        {Markup.If(script is not null, $"""<script src="{Assets.Address(script ?? "common.js")}" defer></script>""")}
        </head>
        <body class="{bodyClass}">
        <a class="skip" href="#main">Skip to the content</a>
        <header class="top">
        <a class="brand" href="/"><svg aria-hidden="true" viewBox="0 0 24 24" width="24" height="24"><path
          d="M4 4h16v12H11l-5 4v-4H4z"/><path class="mark" d="M8 8h3v3.2L9.2 13H8l1-2H8zm5 0h3v3.2L14.2 13H13l1-2h-1z"/></svg><span
          dir="auto">{Library}</span></a>
        <nav aria-label="Pages"><ul>{Places.Select(Place)}</ul></nav>
        </header>
        {FaultNotice.Of(Faults)}
        <main id="main" tabindex="-1">
        {content}
        </main>
        </body>
        </html>
        """);

    private Markup Place((string Address, string Name) place) => place.Address == Here
        ? Markup.Of($"""<li><a href="{place.Address}" aria-current="page">{place.Name}</a></li>""")
        : Markup.Of($"""<li><a href="{place.Address}">{place.Name}</a></li>""");
}
