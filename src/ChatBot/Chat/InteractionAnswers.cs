using ChatBot.Commands;
using ChatBot.Corpus.Phrases;
using ChatBot.Corpus.Words;
using ChatBot.Corpus.Works;
using ChatBot.Daily.Chat;
using ChatBot.Discord.Models;
using ChatBot.Hosting;
using ChatBot.Hosting.Metering;
using ChatBot.Replies;
using ChatBot.Search.Answers;

namespace ChatBot.Chat;

/// <summary>Answers of the library to what is done in Discord: a command, a button, a message to find sources for, a mention.</summary>
internal sealed class InteractionAnswers(
    CurrentLibrary library, RecentAnswers recent, AnswerWriter writer, ICallStore calls, SourceLinks links, CommandLinks commandLinks,
        AnswerMeter meter, FollowUps followUps)
{
    private const string Changed = "The library has changed since this answer was given.";
    private const string Gone =
        "This button is of an earlier version of the bot, or of a document that the library no longer has. Ask again.";
    private const string Forgotten =
        "What was asked here is no longer kept: a long question is forgotten when nobody has used its buttons for {0} days. "
        + "Ask again with {1}.";
    private const string Ask = "ask";
    private const string Citing = "cite";

    /// <summary>A call of a command. What could not be read is told to the asker alone.</summary>
    /// <param name="locale">The asker's language, for the words around the quotations; null for English.</param>
    public MessageDraft Answer(CommandCall call, bool isPrivate, string? locale = null)
    {
        var line = followUps.Complete(call.Conversation, call.Command == Ask ? call.About : $"/{call.Command} {call.About}");
        if (call.Command == Ask)
            call = CommandCall.Read(line) with { Input = call.Input };
        // What was meant is all that a page or a button needs of who asked where.
        call = call with { Conversation = null };
        var commands = library.Commands;
        PagedAnswer? paged = null;
        var answer = meter.Measure(() => (paged = recent.Of(commands, call, locale)).Answer);
        if (answer.Status == AnswerStatus.Invalid) return AnswerCard.Of(paged!, null, 0, isPrivate: true, calls);
        return call.Command switch
        {
            HelpReply.Command when call.About.Length == 0 =>
                HelpReply.Card(commands, commandLinks, Words(locale), isPrivate, writer.Accent),
            Citing when CiteCommand.Find(commands.Library, call.About) is { Works: [var work], Paragraph: var paragraph } =>
                CitationReply.Of([work], paragraph, Words(locale), writer.Accent, isPrivate),
            _ => AnswerCard.Of(paged!, commands.Settled(call), 0, isPrivate, calls),
        };
    }

    /// <summary>A line of text as somebody wrote it, a command or a question.</summary>
    /// <param name="line">The line.</param>
    /// <param name="conversation">Who asks and where, for a question that follows up an earlier one.</param>
    public MessageDraft Answer(string line, string? conversation)
    {
        if (BotQuestion.AsksForHelp(line)) return HelpReply.Plain(library.Commands, commandLinks, MessageCatalog.English);
        line = followUps.Complete(conversation, line);
        var commands = library.Commands;
        var answer = meter.Measure(() => commands.Answer(line));
        // Asked again, a line is the call that it was read as.
        var about = line.StartsWith('/') ? line[(1 + answer.Command.Length)..].Trim() : line;
        var call = answer.Command.Length > 0 && about.Length <= DiscordLimits.OptionText
            ? commands.Settled(new CommandCall(line, answer.Command, about)) : null;
        return ReplyMessage.Of(writer.Write(commands.Library, answer, about, MessageCatalog.English), call, 0, calls);
    }

    /// <summary>What a button asks for.</summary>
    public Reply Press(Pressed pressed, string? locale = null)
    {
        var words = Words(locale);
        return CustomId.Read(pressed.CustomId, calls) switch
        {
            ButtonAction.Page page => Turn(page, pressed, locale),
            ButtonAction.Narrow narrow when pressed.Values is [var chosen, ..] =>
                Turn(new ButtonAction.Page(0, narrow.Stamp, Narrowing.Narrowed(narrow.Call, chosen)), pressed, locale),
            ButtonAction.Share share => Share(share, locale),
            ButtonAction.Context context => Context(context, words),
            ButtonAction.Cite cite => Cite(cite, words),
            ButtonAction.CitePost cite => Cite(
                [.. library.Snapshot.Works.Where(work => cite.Works.Contains(PostButton.Digest(work.Key)))], words),
            ButtonAction.Forgotten gone when library.Commands.Commands.Any(command => command.Name == gone.Command) =>
                Note(words.Say(Forgotten, $"{FileCallStore.KeptFor.Days}", commandLinks.Of(gone.Command))),
            _ => Note(words.Say(Gone)),
        };
    }

    /// <summary>
    /// Quotations that bear on what somebody wrote; to the asker alone, on one page, since other people's words are not kept for a later
    /// one.
    /// </summary>
    public MessageDraft FindSources(string? text, string? locale = null)
    {
        var words = Words(locale);
        if (string.IsNullOrWhiteSpace(text)) return Card.Note(words.Say("That message has no text that the bot may read."));
        var commands = library.Commands;
        var written = text.Trim() is { Length: > DiscordLimits.OptionText } much ? much[..DiscordLimits.OptionText] : text.Trim();
        var found = new List<AnswerQuotation>();
        meter.Measure(() => SourcesOfMessage.Find(commands, written, found));
        if (found.Count == 0) return Card.Note(words.Say("Nothing in the library bears on this."));
        for (var count = found.Count; ; count--)
        {
            var shown = new Answer("", Ask, AnswerStatus.Answered, Phrase.Kept(CommandDefinitions.FindSources, []),
                [Counts.OfQuotations([.. found.Take(count)])],
                [.. found.Take(count)], []);
            if (writer.Write(commands.Library, shown, "", words) is { Cards.Count: 1 } paged) return AnswerCard.Of(
                paged, null, 0, isPrivate: true, calls);
        }
    }

    private static Reply Note(string text, params IReadOnlyList<Component> components) => new(Card.Note(text, components));

    private MessageCatalog Words(string? locale) => MessageCatalog.Of(library.Snapshot, locale);

    private Reply Turn(ButtonAction.Page page, Pressed pressed, string? locale)
    {
        var commands = library.Commands;
        var stamp = LibraryVersion.Of(commands.Library).Stamp;
        if (page.Stamp != stamp)
        {
            var words = Words(locale);
            var again = CustomId.Write(page with { Number = 0, Stamp = stamp }, calls);
            return Note(words.Say(Changed), Component.Row(
                Component.Button(again, words.Label("Show the new answer"), ButtonStyle.Primary)));
        }

        var paged = recent.Of(commands, page.Call, locale);
        // A message keeps the form that it was written in.
        return new Reply(
            pressed.IsCard ? AnswerCard.Of(paged, page.Call, page.Number, pressed.IsPrivate, calls)
                : ReplyMessage.Of(paged, page.Call, page.Number, calls), IsUpdate: true);
    }

    private Reply Share(ButtonAction.Share share, string? locale)
    {
        var commands = library.Commands;
        var isSame = share.Stamp == LibraryVersion.Of(commands.Library).Stamp;
        return new Reply(AnswerCard.Of(recent.Of(commands, share.Call, locale), share.Call, isSame ? share.Number
            : 0, isPrivate: false, calls));
    }

    private Reply Context(ButtonAction.Context context, MessageCatalog words)
    {
        var version = LibraryVersion.Of(library.Snapshot);
        var isSame = context.Stamp == version.Stamp;
        if (context.Work.In(version, isSame) is not { } work || !IsWithin(work, context.Span)) return Note(words.Say(Gone));
        var notice = isSame ? null : $"{words.Say(Changed)} {words.Say("This is the place as it is now.")}";
        return ContextReply.Of(work, context.Span, words, links.Of(work.Quote(context.Span)), writer.Accent, notice) is { } reply
            ? new Reply(reply) : Note(words.Say(Gone));
    }

    private static bool IsWithin(Work work, TextSpan span) => span.Start >= 0 && span.End <= work.Text.Length && span.Length > 0;

    private Reply Cite(ButtonAction.Cite cite, MessageCatalog words)
    {
        var version = LibraryVersion.Of(library.Snapshot);
        var isSame = cite.Stamp == version.Stamp;
        return Cite([.. cite.Works.Select(place => place.In(version, isSame)).OfType<Work>()], words);
    }

    private Reply Cite(IReadOnlyList<Work> works, MessageCatalog words) =>
        works.Count > 0 ? new Reply(CitationReply.Of(works, null, words, writer.Accent)) : Note(words.Say(Gone));
}

/// <summary>A button that was pressed, or a menu that was chosen from.</summary>
/// <param name="Values">What was chosen.</param>
/// <param name="IsPrivate">Whether the message with the button is shown to one person alone.</param>
/// <param name="IsCard">Whether that message is made of components.</param>
internal sealed record Pressed(string? CustomId, IReadOnlyList<string> Values, bool IsPrivate, bool IsCard);
