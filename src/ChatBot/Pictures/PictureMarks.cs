using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Names;

namespace ChatBot.Pictures;

/// <summary>A dated matter that one quotation tells.</summary>
/// <param name="Date">When; both ends known.</param>
/// <param name="Kind">The lens that finds it, or another word for its matter.</param>
/// <param name="Names">Who and what is named in it.</param>
/// <param name="IsOpen">True for what had not come about.</param>
internal sealed record DatedMatter(DateInterval Date, string Kind, IReadOnlyList<Name> Names, bool IsOpen);

/// <summary>A mark for each date and kind: what several quotations tell is one.</summary>
internal static class PictureMarks
{
    /// <returns>In order of time, each with the places in <paramref name="told"/> of those that tell it.</returns>
    public static IReadOnlyList<(PictureMark Mark, IReadOnlyList<int> Told)> Of(IReadOnlyList<DatedMatter> told)
    {
        var common = told.SelectMany(each => each.Names.Distinct()).CountBy(name => name).ToDictionary();
        return
        [
            .. told.Select((matter, at) => (Matter: matter, At: at)).GroupBy(each => (each.Matter.Date.Edtf, each.Matter.Kind))
                .Select(group => (
                    Mark: new PictureMark(
                        group.First().Matter.Date, group.Key.Kind, NameOf(group.SelectMany(each => each.Matter.Names), common, told.Count),
                        group.All(each => each.Matter.IsOpen), group.Count()),
                    Told: (IReadOnlyList<int>)[.. group.Select(each => each.At)]))
                .OrderBy(each => each.Mark.Start).ThenBy(each => each.Mark.End),
        ];
    }

    /// <summary>A person, else what is named least often in all of them; nothing that half of them name.</summary>
    private static string? NameOf(IEnumerable<Name> names, Dictionary<Name, int> common, int all)
    {
        var name = names.Where(name => name.IsPerson || (name.Kind != NameKind.Unknown && common[name] * 2 < all))
            .OrderByDescending(name => name.IsPerson).ThenBy(name => name.IsPerson ? 0 : common[name]).FirstOrDefault();
        return name is null ? null : name.IsPerson ? name.Canonical.Split(' ')[^1] : name.Canonical;
    }
}
