using ChatBot.Pages.Html;

namespace ChatBot.Pages.Timeline;

/// <summary>
/// The sign of a kind: a shape and a colour of its own, so that neither alone has to be told apart. The colours are those of Okabe and Ito,
/// which the colour-blind can tell apart; the stylesheet has them by number.
/// </summary>
internal sealed class KindSign
{
    private const int Signs = 7;

    private readonly IReadOnlyList<string> _kinds;

    /// <param name="kinds">All kinds that have a sign, in the order in which they get one.</param>
    public KindSign(IReadOnlyList<string> kinds) => _kinds = kinds;

    /// <summary>The class that gives the colour.</summary>
    public string ClassOf(string kind) => kind == TimelineEntry.Other ? "k-other" : $"k{Number(kind)}";

    /// <summary>The shape around a point, about ten wide.</summary>
    public Markup Shape(string kind, double x, double y) => kind == TimelineEntry.Other
        ? Markup.Of($"""<circle cx="{x}" cy="{y}" r="3.5"/>""")
        : Number(kind) switch
        {
            0 => Markup.Of($"""<circle cx="{x}" cy="{y}" r="5.5"/>"""),
            1 => Markup.Of($"""<rect x="{x - 5}" y="{y - 5}" width="10" height="10"/>"""),
            2 => Markup.Of($"""<path d="M{x} {y - 6.5}L{x + 6.5} {y}L{x} {y + 6.5}L{x - 6.5} {y}Z"/>"""),
            3 => Markup.Of($"""<path d="M{x} {y - 6}L{x + 6} {y + 5}L{x - 6} {y + 5}Z"/>"""),
            4 => Markup.Of($"""<path d="M{x} {y + 6}L{x + 6} {y - 5}L{x - 6} {y - 5}Z"/>"""),
            5 => Markup.Of($"""<path d="M{x - 2} {y - 6}h4v4h4v4h-4v4h-4v-4h-4v-4h4z"/>"""),
            _ => Markup.Of($"""<path d="M{x - 3} {y - 5.5}h6L{x + 6} {y}L{x + 3} {y + 5.5}h-6L{x - 6} {y}Z"/>"""),
        };

    private int Number(string kind)
    {
        for (var i = 0; i < _kinds.Count; i++)
        {
            if (_kinds[i] == kind)
                return i % Signs;
        }
        return 0;
    }
}
