using ChatBot.Search.Answers;
using ChatBot.Search.Coreference;
using ChatBot.Search.Library;

namespace ChatBot.Replies;

/// <summary>Which happening a quotation tells of, where several places tell of it: what is one event is shown as one.</summary>
internal static class QuotedEvents
{
    /// <returns>Null for what is told in one place alone.</returns>
    public static EventCluster? Of(LibrarySnapshot library, AnswerQuotation quoted)
    {
        var here = Here(library, quoted).ToList();
        return (here.Find(told => told.Dates.Contains(quoted.Date?.Edtf)) ?? here.FirstOrDefault())?.Event;
    }

    /// <summary>Quotations of one happening together, in the order of the first of each; what shares none with another is alone.</summary>
    public static IReadOnlyList<IReadOnlyList<AnswerQuotation>> Groups(LibrarySnapshot library, IEnumerable<AnswerQuotation> quotations)
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

    private static IEnumerable<DatedEvent> Here(LibrarySnapshot library, AnswerQuotation quoted) =>
        library.EventsAround(quoted.Quotation).Where(joined => joined.Mentions.Count > 1).SelectMany(joined => joined.Mentions
            .Where(mention => mention.Work == quoted.Quotation.Work && mention.Scope.Overlaps(quoted.Quotation.Span))
            .Select(mention => new DatedEvent(joined, [.. mention.Dates.Select(date => date.Value.Edtf)])));

    private sealed record DatedEvent(EventCluster Event, IReadOnlyList<string?> Dates);
}
