using System.Collections.Concurrent;
using ChatBot.Discord.Models;
using ChatBot.Replies;
using ChatBot.Search.Answers;
using ChatBot.Search.Library;

namespace ChatBot.Pictures;

/// <summary>
/// The drawing of an answer that is easier to look at than to read: a timeline, or a lens with several dates. What was drawn is kept, by
/// content.
/// </summary>
internal sealed class TimelinePictures : IDisposable
{
    private const string Timeline = "timeline";
    private const string Other = "other";
    private const int FewestMarks = 2;
    private const int FewestOfLens = 4;
    private const int MostMarks = 80;
    private const int MostKept = 100;

    private readonly Lazy<PictureFont> _font = new(() => new PictureFont());
    private readonly ConcurrentDictionary<string, FileUpload> _kept = new(StringComparer.Ordinal);

    /// <returns>Null where there is too little to draw.</returns>
    public FileUpload? Of(LibrarySnapshot library, Answer answer, MessageCatalog words)
    {
        var isTimeline = answer.Command == Timeline;
        if (!isTimeline && !library.Events.ContainsKey(answer.Command)) return null;
        var dated = answer.Quotations.Where(quoted => quoted.Date is { Start: not null, End: not null }
            && !QuotationLabel.SetsAside(quoted.Labels))
            .ToList();
        if (dated.Count < (isTimeline ? FewestMarks : FewestOfLens)) return null;
        var matters = dated.Select(quoted => new DatedMatter(
            quoted.Date!, isTimeline ? KindOf(library, quoted)
                : answer.Command, [.. QuotedNames.Of(library.Readings, quoted.Quotation).Distinct()],
                QuotationLabel.IsOpen(quoted.Labels)));
        return Of(library, PictureMarks.Of([.. matters]).Select(each => each.Mark), words);
    }

    /// <param name="marks">In order of time.</param>
    /// <inheritdoc cref="Of(LibrarySnapshot, Answer, MessageCatalog)"/>
    public FileUpload? Of(LibrarySnapshot library, IEnumerable<PictureMark> marks, MessageCatalog words)
    {
        if (Drawn(marks) is not { } drawn) return null;
        var content = $"{words.Locale}\n{string.Join('\n', drawn)}";
        if (_kept.Count >= MostKept) _kept.Clear();
        return _kept.GetOrAdd(content, _ => Draw(library, drawn, words));
    }

    /// <summary>What the drawing shows, in words, without drawing it; null where there is too little to draw.</summary>
    public static string? Describe(IEnumerable<PictureMark> marks, MessageCatalog words) =>
        Drawn(marks) is { } drawn ? TimelineWords.Of(drawn, words) : null;

    /// <summary>Where marks and labels stand on a drawing so many units wide, in the pictures' own font.</summary>
    /// <param name="size">Of the font.</param>
    public IReadOnlyList<Band> Lay(IReadOnlyList<PictureMark> marks, double width, float size)
    {
        using var text = _font.Value.Of(size);
        // Another font's letters may be wider.
        return new BandLayout(width, label => text.MeasureText(label) * 1.1, _font.Value.Drawable, MessageCatalog.English).Of(marks);
    }

    public void Dispose()
    {
        if (_font.IsValueCreated) _font.Value.Dispose();
    }

    private static List<PictureMark>? Drawn(IEnumerable<PictureMark> marks) =>
        marks.Take(MostMarks).ToList() is { Count: >= FewestMarks } drawn ? drawn : null;

    private FileUpload Draw(LibrarySnapshot library, IReadOnlyList<PictureMark> marks, MessageCatalog words) => new(
        "timeline.png", "image/png", new TimelinePicture(_font.Value, Sign.Kinds(library), words).Draw(marks),
        TimelineWords.Of(marks, words));

    private static string KindOf(LibrarySnapshot library, AnswerQuotation quoted) =>
        library.Events.Values.SelectMany(events => events).SelectMany(joined => joined.Mentions)
            .FirstOrDefault(mention => mention.Work == quoted.Quotation.Work && mention.Quotable.Overlaps(quoted.Quotation.Span)
                && mention.Dates.Any(date => date.Value.Edtf == quoted.Date!.Edtf))?.Kind ?? Other;
}
