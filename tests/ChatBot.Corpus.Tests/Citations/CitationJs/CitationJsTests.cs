using ChatBot.Corpus.Citations;
using ChatBot.Corpus.Records;

namespace ChatBot.Corpus.Tests.Citations.CitationJs;

/// <summary>
/// 500 records against citation-js (a CSL processor). Where the two differ, a line of a table here says why, and
/// src/ChatBot.Corpus/Citations/README.md who is right by the manual; a line that explains no difference any more is a fault too.
/// </summary>
public class CitationJsTests
{
    private static readonly Lazy<Task<IReadOnlyList<Compared>>> Compared =
        new(() => CitationJsCheck.CompareAsync(new GeneratedRecords(1).Take(500)));

    private static readonly (string Reason, Func<Compared, bool> Applies)[] Apa =
    [
        ("a name's other spelling in brackets is no initial", one => Names(one).Any(name => name.Given?.Contains('(') == true)),
        ("a subtitle begins with a capital", one => one.Item.Title!.Contains(": a ")),
        ("a comma stands before & also where a group is the second author", one => one.Item.Author is [_, { Literal: not null }]),
        ("editors of the whole do not lead a part without an author",
            one => one.Item is { Type: "chapter" or "paper-conference", Author.Count: 0, Editor.Count: > 0 }),
        ("proceedings with a publisher are a book", one => one.Item is { Type: "paper-conference", Editor.Count: 0 }),
        ("an issue without a volume stands in parentheses", one => one.Item is { Volume: null, Issue: not null }),
        ("an edition is written in one way, a first is not named",
            one => one.Item.Edition is "1" or "New Ed" or "Fourth Edition." or "rev. ed."),
        ("what a work is stands beside its title, also where the title leads",
            one => one.Item is { Type: "report" or "thesis", Author.Count: 0, Genre: not null }),
    ];

    private static readonly (string Reason, Func<Compared, bool> Applies)[] BibTeX =
    [
        ("BibTeX knows one kind of particle", one => Names(one).Any(name => name.DroppingParticle is not null)),
        ("BibTeX has no field for the name of a blog; citation-js takes it for the publisher", one => one.Item.Type == "post-weblog"),
    ];

    private static readonly (string Reason, Func<Compared, bool> Applies)[] RisReasons =
    [
        ("RIS knows no kind of particle", one => Names(one).Any(name => name.DroppingParticle is not null)),
        ("citation-js drops the words in a RIS date: circa, the end of a range",
            one => RecordDate.Read(one.Item.Issued) is { Circa: true } or { IsRange: true }),
        ("citation-js takes a newspaper's authors for reporters", one => one.Item.Type == "article-newspaper"),
        ("citation-js takes the site of a web page for a series", one => one.Item.Type == "webpage"),
        ("citation-js takes the editor of a book for the editor of a series", one => one.Item is { Type: "book", Editor.Count: > 0 }),
        ("citation-js takes the number of a report from another tag", one => one.Item is { Type: "report", Number: not null }),
    ];

    [CitationJsFact]
    public async Task APA_differs_from_citation_js_only_where_the_table_says_why() =>
        Explained(Apa, (await Compared.Value).Where(one => one.Ours != one.Theirs), one => $"{one.Ours}\n{one.Theirs}");

    [CitationJsFact]
    public async Task BibTeX_comes_back_from_citation_js_as_the_same_citation() =>
        Explained(BibTeX, await ChangedAsync(one => one.BibTeX), one => $"{one.Ours}\n{Again(one, one.BibTeX)}");

    [CitationJsFact]
    public async Task RIS_comes_back_from_citation_js_as_the_same_citation() =>
        Explained(RisReasons, await ChangedAsync(one => one.Ris), one => $"{one.Ours}\n{Again(one, one.Ris)}");

    private static async Task<IEnumerable<Compared>> ChangedAsync(Func<Compared, CslItem> back) =>
        (await Compared.Value).Where(one => Again(one, back(one)) != one.Ours);

    /// <summary>
    /// The citation of what came back; neither format tells magazines from journals, and citation-js names genres by its own types.
    /// </summary>
    private static string Again(Compared one, CslItem back) =>
        Citation.Of(back with { Type = one.Item.Type, Genre = one.Item.Genre }, CitationStyle.Apa).Entry.ToString();

    private static void Explained((string Reason, Func<Compared, bool> Applies)[] reasons, IEnumerable<Compared> differing,
        Func<Compared, string> shown)
    {
        var left = differing.Select(one =>
            (one, Reasons: reasons.Where(reason => reason.Applies(one)).Select(reason => reason.Reason).ToArray())).ToList();
        var unexplained = left.Where(pair => pair.Reasons.Length == 0).Select(pair => shown(pair.one)).ToList();
        Assert.True(unexplained.Count == 0, $"{unexplained.Count} unexplained:\n{string.Join('\n', unexplained.Take(10))}");
        Assert.Empty(reasons.Select(reason => reason.Reason)
            .Except(left.Where(pair => pair.Reasons.Length == 1).Select(pair => pair.Reasons[0])));
    }

    private static IEnumerable<CslName> Names(Compared one) => one.Item.Author.Concat(one.Item.Editor);
}
