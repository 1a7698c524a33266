using ChatBot.Corpus.Phrases;
using ChatBot.Replies;
using ChatBot.Search.Answers;
using ChatBot.Search.Languages;
using ChatBot.Search.Library;

namespace ChatBot.Commands;

/// <summary><c>/sources</c>: the documents of the library, with what is known of each.</summary>
internal static class SourcesCommand
{
    public static ChatCommand Command { get; } = new(
        new CommandDescription("sources", "The documents of the library",
            new OptionDescription("about", "A source's key, author or title", Required: false), "/sources"),
        (commands, call) => Answer(commands.Library, call));

    private static Answer Answer(LibrarySnapshot library, CommandCall call)
    {
        var works = library.Works.Where(work => call.About.Length == 0 || SourceLine.Matches(work, call.About)).ToList();
        if (works.Count == 0)
            return Search.Answers.Answer.Nothing(
                call.Input, "sources", Phrase.Of($"Sources"), Phrase.Of($"No source of the library is called \"{call.About}\"."), [],
                    "/sources");
        IEnumerable<Phrase> lines =
        [
            works.Count == 1 ? Phrase.Of($"One document.") : Phrase.Of($"{works.Count} documents."),
            .. works.Select(work => Phrase.Verbatim($"{work.Key}: {SourceLine.Of(work)}")),
        ];
        if (call.About.Length == 0)
            lines = [.. lines, .. LanguageNotes.Of(library.Languages), .. library.Problems.Where(problem => problem.IsUnread)
                .Select(unread => Phrase.Of($"Not read: {unread.File}. {unread.Message} {unread.Remedy}"))];
        return new Answer(call.Input, "sources", AnswerStatus.Answered, Phrase.Of($"Sources"), [.. lines], [],
            [.. works.Take(3).Select(work => $"/cite {work.Key}")]);
    }
}
