using ChatBot.Corpus.Citations;
using ChatBot.Corpus.Works;
using ChatBot.Replies;

namespace ChatBot.Pages.Citing;

/// <summary>A source in every style, each with a button to copy it.</summary>
internal static class CitationMarkup
{
    /// <param name="paragraph">The paragraph quoted, or null for the work as a whole.</param>
    /// <param name="heading">The level of a style's heading, below what stands above it.</param>
    public static Markup Styles(Work work, int? paragraph, int heading)
    {
        var nouns = ProperNouns.Of(work);
        return Markup.Join(CitationStyleName.All.Select(style =>
        {
            var citation = Citation.Of(work.Item, style.Style, paragraph, nouns.Contains, work.PagesOf(paragraph));
            return Markup.Of($"""
                <section class="style"><h{heading}>{style.Title}</h{heading}>
                {Line(style.EntryTitle, citation.Entry, heading + 1)}{Line(style.MentionTitle, citation.Mention, heading + 1)}
                </section>
                """);
        }));
    }

    private static Markup Line(string name, CitationText text, int heading) => Markup.Of($"""
        <div class="citation"><h{heading} class="kind">{name}</h{heading}><p class="cited" dir="auto">{text.Runs.Select(Run)}</p><button
          type="button" class="quiet" data-copy="{text.ToString()}" aria-label="Copy: {name}">Copy</button></div>
        """);

    private static Markup Run(CitationRun run) => run.Italic ? Markup.Of($"<i>{run.Text}</i>") : Markup.Text(run.Text);
}
