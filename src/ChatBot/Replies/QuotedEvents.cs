using ChatBot.Corpus.Words;
using ChatBot.Corpus.Works;
using ChatBot.Search.Answers;
using ChatBot.Search.Coreference;
using ChatBot.Search.Library;

namespace ChatBot.Replies;

/// <summary>Which happening a quotation tells of, where several places tell of it: what is one event is shown as one.</summary>
internal sealed class QuotedEvents
{
    private volatile Made? _made;

    /// <returns>Null for what is told in one place alone.</returns>
    public EventCluster? Of(LibrarySnapshot library, AnswerQuotation quoted)
    {
        var here = Here(library, quoted).ToList();
        return (here.Find(told => told.Dates.Contains(quoted.Date?.Edtf)) ?? here.FirstOrDefault())?.Event;
    }

    /// <summary>Quotations of one happening together, in the order of the first of each; what shares none with another is alone.</summary>
    public IReadOnlyList<IReadOnlyList<AnswerQuotation>> Groups(LibrarySnapshot library, IEnumerable<AnswerQuotation> quotations)
    {
        var groups = new List<(List<AnswerQuotation> Quotations, HashSet<EventCluster> Events)>();
        foreach (var quoted in quotations)
        {
            var told = Here(library, quoted).Select(one => one.Event).ToHashSet();
            var home = groups.Find(group => group.Events.Overlaps(told) && group.Quotations[0].Date?.Edtf == quoted.Date?.Edtf);
            if (home.Quotations is null) groups.Add(home = ([], []));
            home.Quotations.Add(quoted);
            home.Events.UnionWith(told);
        }

        return [.. groups.Select(group => group.Quotations)];
    }

    private IEnumerable<DatedEvent> Here(LibrarySnapshot library, AnswerQuotation quoted) =>
        ByWork(library)[quoted.Quotation.Work].Where(told => told.Scope.Overlaps(quoted.Quotation.Span));

    private ILookup<Work, DatedEvent> ByWork(LibrarySnapshot library)
    {
        if (_made is { } made && made.Library == library) return made.ByWork;
        var byWork = library.Events.Values.SelectMany(events => events).Where(joined => joined.Mentions.Count > 1)
            .SelectMany(joined => joined.Mentions.Select(
                mention => new DatedEvent(joined, mention.Work, mention.Scope, [.. mention.Dates.Select(date => date.Value.Edtf)])))
            .ToLookup(told => told.Work);
        _made = new Made(library, byWork);
        return byWork;
    }

    private sealed record DatedEvent(EventCluster Event, Work Work, TextSpan Scope, IReadOnlyList<string?> Dates);

    private sealed record Made(LibrarySnapshot Library, ILookup<Work, DatedEvent> ByWork);
}
