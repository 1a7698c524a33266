using ChatBot.Commands;
using ChatBot.Discord.Models;
using ChatBot.Hosting;
using ChatBot.Hosting.Metering;
using ChatBot.Replies;
using ChatBot.Search.Answers;

namespace ChatBot.Chat;

/// <summary>Answers of the library to what is done in Discord: a command, a button, a message to find sources for, a mention.</summary>
internal sealed class Lookup(CurrentLibrary library, RecentAnswers recent, ICallStore calls, SourceLinks links, CommandLinks commandLinks, AnswerMeter meter, FollowUps followUps)
{
    private const string Changed = "The library has changed since this answer was given.";
    private const string Gone = "This button is of an earlier version of the bot, or of a document that the library no longer has. Ask again.";
    private const string Forgotten = "What was asked here is no longer kept: a long question is forgotten when nobody has used its buttons for {0} days. Ask again with {1}.";
    private const int LongestText = 6000;
    private const string Ask = "ask";

    /// <summary>A call of a command. What could not be read is told to the asker alone.</summary>
    /// <param name="locale">The asker's language, for the words around the quotations; null for English.</param>
    public MessageDraft Answer(CommandCall call, bool isPrivate, string? locale = null)
    {
        var line = followUps.Complete(call.Conversation, call.Command == Ask ? call.About : $"/{call.Command} {call.About}");
        if (call.Command == Ask)
            call = CommandCall.Read(line) with { Input = call.Input };
        // What was meant is all that a page or a button needs of who asked where.
        call = call with { Conversation = null };
        PagedAnswer? paged = null;
        var answer = meter.Measure(() => (paged = recent.Of(library.Commands, call, locale)).Answer);
        return answer.Status == AnswerStatus.Invalid
            ? ReplyMessage.Of(paged!, null, 0, isPrivate: true, calls)
            : ReplyMessage.Of(paged!, call, 0, isPrivate, calls);
    }

    /// <summary>A line of text as somebody wrote it, a command or a question.</summary>
    /// <param name="line">The line.</param>
    /// <param name="conversation">Who asks and where, for a question that follows up an earlier one.</param>
    public MessageDraft Answer(string line, string? conversation)
    {
        line = followUps.Complete(conversation, line);
        var commands = library.Commands;
        var answer = meter.Measure(() => commands.Answer(line));
        // Asked again, a line is the call that it was read as.
        var about = line.StartsWith('/') ? line[(1 + answer.Command.Length)..].Trim() : line;
        var call = answer.Command.Length > 0 && about.Length <= LongestText ? new CommandCall(line, answer.Command, about) : null;
        return ReplyMessage.Of(PagedAnswer.Of(Edition.Of(commands.Library), answer, links), call, 0, isPrivate: false, calls);
    }

    /// <summary>What a button asks for.</summary>
    /// <param name="isPrivate">Whether the message with the button is shown to one person alone.</param>
    public Reply Press(string? customId, bool isPrivate, string? locale = null)
    {
        var words = Words(locale);
        return CustomId.Read(customId, calls) switch
        {
            ButtonAction.Page page => Turn(page, isPrivate, locale),
            ButtonAction.Share share => Share(share, locale),
            ButtonAction.Context context => Context(context, words),
            ButtonAction.Cite cite => Cite(cite, words),
            ButtonAction.Forgotten gone when library.Commands.Commands.Any(command => command.Name == gone.Command) =>
                Note(words.Say(Forgotten, $"{FileCallStore.KeptFor.Days}", commandLinks.Of(gone.Command))),
            _ => Note(words.Say(Gone)),
        };
    }

    /// <summary>Quotations that bear on what somebody wrote; to the asker alone, on one page, since other people's words are not kept for a later one.</summary>
    public MessageDraft FindSources(string? text, string? locale = null)
    {
        var words = Words(locale);
        if (string.IsNullOrWhiteSpace(text)) return ReplyMessage.Note(words.Say("That message has no text that the bot may read."));
        var commands = library.Commands;
        var question = text.Trim() is { Length: > LongestText } much ? much[..LongestText] : text.Trim();
        var answer = meter.Measure(() => commands.Run(new CommandCall(question, "compare", question)));
        if (answer.Status != AnswerStatus.Answered) return ReplyMessage.Note(words.Say("Nothing in the library bears on this."));
        var shown = answer with { Heading = words.Say(CommandDefinitions.FindSources), Suggestions = [] };
        for (var pages = Replies.DiscordPages.Of(shown, links.Of, words); pages.Count > 1; pages = Replies.DiscordPages.Of(shown, links.Of, words))
            shown = shown with { Quotations = [.. shown.Quotations.Take(Math.Min(pages[0].Count, shown.Quotations.Count - 1))] };
        return ReplyMessage.Of(PagedAnswer.Of(Edition.Of(commands.Library), shown, links, words), null, 0, isPrivate: true, calls);
    }

    private static Reply Note(string text, params IReadOnlyList<Component> components) => new(ReplyMessage.Note(text, components));

    private Framing Words(string? locale) => Framing.Of(library.Snapshot, locale);

    private Reply Turn(ButtonAction.Page page, bool isPrivate, string? locale)
    {
        var commands = library.Commands;
        var stamp = Edition.Of(commands.Library).Stamp;
        if (page.Stamp != stamp)
        {
            var words = Words(locale);
            var again = CustomId.Write(page with { Number = 0, Stamp = stamp }, calls);
            return Note(words.Say(Changed), Component.Row(Component.Button(again, words.Label("Show the new answer"), ButtonStyle.Primary)));
        }

        return new Reply(ReplyMessage.Of(recent.Of(commands, page.Call, locale), page.Call, page.Number, isPrivate, calls), IsUpdate: true);
    }

    private Reply Share(ButtonAction.Share share, string? locale)
    {
        var commands = library.Commands;
        var isSame = share.Stamp == Edition.Of(commands.Library).Stamp;
        return new Reply(ReplyMessage.Of(recent.Of(commands, share.Call, locale), share.Call, isSame ? share.Number : 0, isPrivate: false, calls));
    }

    private Reply Context(ButtonAction.Context context, Framing words)
    {
        var edition = Edition.Of(library.Snapshot);
        var isSame = context.Stamp == edition.Stamp;
        if (context.Work.In(edition, isSame) is not { } work || ContextReply.Of(work, context.Span, words) is not { } reply) return Note(words.Say(Gone));
        return new Reply(isSame ? reply : reply with { Content = $"-# {words.Say(Changed)} {words.Say("This is the place as it is now.")}\n{reply.Content}" });
    }

    private Reply Cite(ButtonAction.Cite cite, Framing words)
    {
        var edition = Edition.Of(library.Snapshot);
        var isSame = cite.Stamp == edition.Stamp;
        var works = cite.Works.Select(place => place.In(edition, isSame)).OfType<Corpus.Works.Work>().ToList();
        return works.Count > 0 ? new Reply(CitationReply.Of(works, words)) : Note(words.Say(Gone));
    }
}
