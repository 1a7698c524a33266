using System.Collections.Concurrent;
using ChatBot.Commands;
using ChatBot.Replies;

namespace ChatBot.Chat;

/// <summary>
/// The answers that were given last. A library does not change while its commands are in force, so the same call has the
/// same answer, today and until more of it can be found by meaning: the pages of one answer are turned, and many people ask the same
/// thing at the same time.
/// </summary>
internal sealed class RecentAnswers(TimeProvider time, AnswerWriter writer)
{
    private const int Most = 500;

    private volatile Kept _kept = new(null, default, 0);

    public PagedAnswer Of(CommandRegistry commands, CommandCall call, string? locale)
    {
        var catalog = MessageCatalog.Of(commands.Library, locale);
        // "Today" and "this year" are part of what is asked.
        var day = DateOnly.FromDateTime(time.GetLocalNow().DateTime);
        var vectors = commands.Library.Index.Vectors.With;
        var current = _kept;
        if (!ReferenceEquals(current.Commands, commands) || current.Day != day || current.Vectors != vectors
            || current.Answers.Count >= Most)
            _kept = current = new Kept(commands, day, vectors);
        return current.Answers.TryGetValue((call.Command, call.About, catalog.Locale), out var known)
            ? known
            : current.Answers.GetOrAdd((call.Command, call.About, catalog.Locale),
                writer.Write(commands.Library, commands.Run(call), call.About, catalog));
    }

    private sealed record Kept(CommandRegistry? Commands, DateOnly Day, int Vectors)
    {
        public ConcurrentDictionary<(string Command, string About, string Locale), PagedAnswer> Answers { get; } = new();
    }
}
