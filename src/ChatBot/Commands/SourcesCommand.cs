using System.Text;
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
            new CommandOption("about", "A source's key, author or title", Required: false), "/sources"),
        (commands, call) => Answer(commands.Library, call));

    private static Answer Answer(LibrarySnapshot library, CommandCall call)
    {
        var works = library.Works.Where(work => call.About.Length == 0 || SourceLine.Matches(work, call.About)).ToList();
        if (works.Count == 0)
            return Search.Answers.Answer.Nothing(
                call.Input, "sources", "Sources", $"No source of the library is called \"{call.About}\".", [], "/sources");
        var text = new StringBuilder(works.Count == 1 ? "One document." : $"{works.Count} documents.");
        foreach (var work in works)
            text.Append('\n').Append($"{work.Key}: {SourceLine.Of(work)}");
        if (call.About.Length == 0)
        {
            foreach (var language in LanguageNotes.Of(library.Languages))
                text.Append('\n').Append(language);
            foreach (var unread in library.Problems.Where(problem => problem.IsUnread))
                text.Append('\n').Append($"Not read: {unread.File}. {unread.Message} {unread.Remedy}");
        }
        return new Answer(call.Input, "sources", AnswerStatus.Answered, "Sources", text.ToString(), [],
            [.. works.Take(3).Select(work => $"/cite {work.Key}")]);
    }
}
