using System.Collections.Concurrent;
using ChatBot.Corpus.Names;
using ChatBot.Discord.Models;
using ChatBot.Replies;
using ChatBot.Search.Answers;
using ChatBot.Search.Library;

namespace ChatBot.Pictures;

/// <summary>The drawing of an answer that is easier to look at than to read: a timeline, or a lens with several dates. What was drawn is kept, by content.</summary>
internal sealed class TimelinePictures : IDisposable
{
    private const string Timeline = "timeline";
    private const string Other = "other";
    private const int FewestOfLens = 4;
    private const int MostMarks = 80;
    private const int MostKept = 100;

    private readonly PictureFont _font = new();
    private readonly ConcurrentDictionary<string, FileUpload> _kept = new(StringComparer.Ordinal);

    /// <returns>Null where there is too little to draw.</returns>
    public FileUpload? Of(LibrarySnapshot library, Answer answer, Framing words)
    {
        var isTimeline = answer.Command == Timeline;
        if (!isTimeline && !library.Events.ContainsKey(answer.Command)) return null;
        var dated = answer.Quotations.Where(quoted => quoted.Date is { Start: not null, End: not null } && !Label.SetsAside(quoted.Labels)).ToList();
        if (dated.Count < (isTimeline ? 2 : FewestOfLens)) return null;
        var marks = Marks(library, dated, isTimeline ? null : answer.Command);
        var content = $"{words.Locale}\n{string.Join('\n', marks)}";
        if (_kept.Count >= MostKept) _kept.Clear();
        return _kept.GetOrAdd(content, _ => Draw(library, marks, words));
    }

    public void Dispose() => _font.Dispose();

    private FileUpload Draw(LibrarySnapshot library, IReadOnlyList<PictureMark> marks, Framing words) => new(
        "timeline.png", "image/png",
        new TimelinePicture(_font, [.. library.Events.Keys.Order(StringComparer.Ordinal)], words).Draw(marks), TimelineWords.Of(marks, words));

    /// <summary>A mark for each date and kind; what several quotations tell is one.</summary>
    private static List<PictureMark> Marks(LibrarySnapshot library, List<AnswerQuotation> dated, string? lens)
    {
        var told = dated.Select(quoted => (Quoted: quoted, Names: QuotedNames.Of(library, quoted.Quotation).Distinct().ToList())).ToList();
        var common = told.SelectMany(each => each.Names).CountBy(name => name).ToDictionary();
        return
        [
            .. told.GroupBy(each => (each.Quoted.Date!.Edtf, Kind: lens ?? KindOf(library, each.Quoted)))
                .Select(group => new PictureMark(
                    group.First().Quoted.Date!, group.Key.Kind, NameOf(group.SelectMany(each => each.Names), common, dated.Count),
                    group.All(each => each.Quoted.Labels.Any(label => label is Label.Cancelled or Label.Planned or Label.Expected)), group.Count()))
                .OrderBy(mark => mark.Start).ThenBy(mark => mark.End).Take(MostMarks),
        ];
    }

    private static string KindOf(LibrarySnapshot library, AnswerQuotation quoted) =>
        library.Events.Values.SelectMany(events => events).SelectMany(joined => joined.Mentions)
            .FirstOrDefault(mention => mention.Work == quoted.Quotation.Work && mention.Quotable.Overlaps(quoted.Quotation.Span) && mention.Dates.Any(date => date.Value.Edtf == quoted.Date!.Edtf))?.Kind ?? Other;

    /// <summary>A person, else what is named least often in all of them; nothing that half of them name.</summary>
    private static string? NameOf(IEnumerable<Name> names, Dictionary<Name, int> common, int all)
    {
        var name = names.Where(name => name.IsPerson || (name.Kind != NameKind.Unknown && common[name] * 2 < all))
            .OrderByDescending(name => name.IsPerson).ThenBy(name => name.IsPerson ? 0 : common[name]).FirstOrDefault();
        return name is null ? null : name.IsPerson ? name.Canonical.Split(' ')[^1] : name.Canonical;
    }
}
