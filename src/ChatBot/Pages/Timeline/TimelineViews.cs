using ChatBot.Corpus.Works;
using ChatBot.Pictures;
using ChatBot.Replies;
using ChatBot.Search.Library;

namespace ChatBot.Pages.Timeline;

/// <summary>What a filter lets through, as marks of a drawing.</summary>
/// <param name="Found">How many dated passages the filter lets through; not all may be drawn.</param>
/// <param name="Marks">In order of time, each with the passages that tell it.</param>
internal sealed record TimelineView(int Found, IReadOnlyList<(PictureMark Mark, IReadOnlyList<TimelineEntry> Told)> Marks);

/// <summary>The timeline's views and their pictures.</summary>
internal sealed class TimelineViews(TimelineEntries entries, TimelinePictures pictures)
{
    /// <summary>More than these are too many to tell apart; the page says how to narrow them.</summary>
    public const int Most = 500;

    public const string PicturePath = "/timeline.png";

    public TimelineView Of(LibrarySnapshot library, TimelineFilter filter)
    {
        var found = TimelineEntry.InOrder(entries.Of(library).Where(filter.Lets));
        var marks = PictureMarks.Of([.. found.Take(Most)
            .Select(entry => new DatedMatter(entry.Date, entry.Kind, entry.Names, entry.IsOpen))]);
        return new(found.Count, [.. marks.Select(
            each => (each.Mark, (IReadOnlyList<TimelineEntry>)[.. each.Told.Select(at => found[at])]))]);
    }

    /// <summary>The PNG of a view; null where there is too little to draw.</summary>
    public byte[]? Picture(LibrarySnapshot library, TimelineFilter filter) =>
        pictures.Of(library, Of(library, filter).Marks.Select(each => each.Mark), MessageCatalog.English)?.Content.ToArray();

    /// <summary>The address of a view's picture and the same in words; null where there is too little to draw.</summary>
    public static (string Path, string Alt)? PictureOf(TimelineView view, TimelineFilter filter) =>
        TimelinePictures.Describe(view.Marks.Select(each => each.Mark), MessageCatalog.English) is { } words
            ? (filter.Address(PicturePath), words) : null;

    /// <summary>The same of what one source dates.</summary>
    public (string Path, string Alt)? PictureOf(LibrarySnapshot library, Work work)
    {
        var filter = new TimelineFilter(null, null, work.Key, null, null);
        return PictureOf(Of(library, filter), filter);
    }
}
