using ChatBot.Corpus.Works;
using ChatBot.Search.Answers;
using ChatBot.Search.Joining;
using ChatBot.Search.Library;

namespace ChatBot.Replies;

/// <summary>Which happening a quotation tells of, where several places tell of it: what is one event is shown as one.</summary>
internal sealed class QuotedEvents
{
    private volatile Made? _made;

    /// <returns>Null for what is told in one place alone.</returns>
    public JoinedEvent? Of(LibrarySnapshot library, AnswerQuotation quoted)
    {
        var here = ByWork(library)[quoted.Quotation.Work].Where(told => told.Scope.Overlaps(quoted.Quotation.Span)).ToList();
        return (here.Find(told => told.Dates.Contains(quoted.Date?.Edtf)) ?? here.FirstOrDefault())?.Event;
    }

    private ILookup<Work, Told> ByWork(LibrarySnapshot library)
    {
        if (_made is { } made && made.Library == library) return made.ByWork;
        var byWork = library.Events.Values.SelectMany(events => events).Where(joined => joined.Mentions.Count > 1)
            .SelectMany(joined => joined.Mentions.Select(mention => new Told(joined, mention.Work, mention.Scope, [.. mention.Dates.Select(date => date.Value.Edtf)])))
            .ToLookup(told => told.Work);
        _made = new Made(library, byWork);
        return byWork;
    }

    private sealed record Told(JoinedEvent Event, Work Work, TextSpan Scope, IReadOnlyList<string?> Dates);

    private sealed record Made(LibrarySnapshot Library, ILookup<Work, Told> ByWork);
}
