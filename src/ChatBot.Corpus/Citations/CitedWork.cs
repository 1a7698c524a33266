using ChatBot.Corpus.Records;

namespace ChatBot.Corpus.Citations;

/// <summary>A bibliographic record made ready for a style: its kind known, its dates read, its title cleaned.</summary>
internal sealed class CitedWork
{
    public CitedWork(CslItem item)
    {
        Item = item;
        Kind = WorkKinds.Of(item.Type);
        Title = TitleText.Clean(item.Title);
        Issued = RecordDate.Read(item.Issued);
        Accessed = RecordDate.Read(item.Accessed);
        Authors = RecordNames.Tidy(item.Author);
        Editors = RecordNames.Tidy(item.Editor);
        Container = TitleText.Clean(item.ContainerTitle, isContainer: true);
        Event = TitleText.Clean(item.EventTitle ?? (item.Other?.TryGetValue("event", out var older) == true ? older.ToString() : null));
    }

    public CslItem Item { get; }
    public WorkKind Kind { get; }
    public string? Title { get; }
    public RecordDate? Issued { get; }
    public RecordDate? Accessed { get; }
    public IReadOnlyList<CslName> Authors { get; }
    public IReadOnlyList<CslName> Editors { get; }
    public string? Container { get; }
    public string? Event { get; }

    /// <summary>Part of something published under another title.</summary>
    public bool IsPart => Kind is WorkKind.Chapter || (Kind is WorkKind.ConferencePaper && Container is not null);

    /// <summary>Given before an audience rather than published.</summary>
    public bool IsPresented => Kind is WorkKind.Speech || (Kind is WorkKind.ConferencePaper && Container is null);

    public bool IsPeriodical => Kind is WorkKind.Journal or WorkKind.Magazine or WorkKind.Newspaper;

    public bool IsLegal => Kind is WorkKind.LegalCase or WorkKind.Legislation;

    public bool IsOnline => Kind is WorkKind.WebPage or WorkKind.Blog;

    /// <summary>Names that lead the entry when there is no author: the editors of a whole volume.</summary>
    public bool LedByEditors => Authors.Count == 0 && Editors.Count > 0 && !IsPart && !IsPeriodical;

    /// <summary>The publisher, unless it is the author: no style says the same name twice.</summary>
    public string? Publisher =>
        Item.Publisher is { Length: > 0 } publisher && !IsOnlyAuthor(publisher) ? publisher.Trim() : null;

    /// <summary>The site of a page: its container, else its publisher, unless that is the author.</summary>
    public string? Site => Container is { } site ? (IsOnlyAuthor(site) ? null : site) : Publisher;

    /// <summary>A DOI as a link, else the URL, else null.</summary>
    public string? Link => Doi is { } doi ? $"https://doi.org/{doi}" : Blank(Item.Url);

    public string? Doi
    {
        get
        {
            var at = Item.Doi?.IndexOf("10.", StringComparison.Ordinal) ?? -1;
            return at < 0 ? null : Item.Doi![at..].Trim();
        }
    }

    /// <summary>The volume in Arabic numerals, as every style wants it, even where the source prints Roman ones.</summary>
    public string? Volume => Blank(Item.Volume) is { } volume ? RomanNumeral.ToArabic(volume) : null;

    public string? Pages => Blank(Item.Page);

    public string? Genre => Blank(Item.Genre) is { } genre ? TitleText.Curl(genre) : null;

    public string? Place => Blank(Item.EventPlace) ?? Blank(Item.PublisherPlace);

    /// <summary>What the work is, for a work without a title.</summary>
    public string Description => TitleText.UpperFirst(Genre ?? WorkKinds.Describe(Kind));

    public bool IsOnlyAuthor(string name) =>
        Authors is [{ Literal: { } literal }] && literal.Trim().Equals(name.Trim(), StringComparison.OrdinalIgnoreCase);

    public bool IsEnglish => Item.Language is { Length: > 0 } language ? language.StartsWith("en", StringComparison.OrdinalIgnoreCase)
        : TitleLanguage.IsEnglish(Title ?? "");

    /// <summary>In headline capitals where the work is English; a case is a name, and stays as recorded.</summary>
    public string Headline(string title, bool longPrepositions) =>
        IsEnglish && Kind is not WorkKind.LegalCase ? TitleCase.Apply(title, longPrepositions) : title;

    /// <summary>The name of the periodical, the site or the volume in headline capitals.</summary>
    public string? ContainerHeadline(bool longPrepositions) => Container is { } container ? Headline(container, longPrepositions) : null;

    public static string? Blank(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
