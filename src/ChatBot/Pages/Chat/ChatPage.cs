using ChatBot.Commands;
using ChatBot.Pages.Html;
using ChatBot.Replies;
using ChatBot.Search.Answers;

namespace ChatBot.Pages.Chat;

/// <summary>The chat: a channel with messages and an input. It works without a script too, a question at a time.</summary>
internal static class ChatPage
{
    public const int LongestInput = 6000;

    /// <param name="answer">What the address asked for; null for an empty channel.</param>
    public static Markup Of(CommandRegistry commands, Answer? answer, int page) => Markup.Of($"""
        <h1 class="visually-hidden">Ask the library</h1>
        <section id="channel" class="channel" aria-label="Messages">
        <div id="messages" role="log" aria-live="polite" aria-relevant="additions" tabindex="0" aria-label="Conversation">
        {(answer is null ? Welcome(commands) : Exchange(answer, page))}
        </div>
        </section>
        <form id="ask" class="ask" action="/" method="get" autocomplete="off" role="search" aria-label="Ask">
        <ul id="choices" role="listbox" aria-label="Completions" hidden></ul>
        <label class="visually-hidden" for="q">Ask a question, or type / for the commands</label>
        <input id="q" name="q" type="text" maxlength="{LongestInput}" placeholder="Ask a question, or type / for the commands" enterkeyhint="send" autocapitalize="off" spellcheck="false" required
          role="combobox" aria-expanded="false" aria-controls="choices" aria-autocomplete="list" aria-describedby="keys">
        <button type="submit">Ask</button>
        <p id="keys" class="visually-hidden">Arrow keys choose a completion, Tab or Enter takes it, Escape closes the list, arrow up in an empty line brings back what was asked before.</p>
        </form>
        """);

    /// <summary>What was asked and what was answered, as two messages.</summary>
    public static Markup Exchange(Answer answer, int page) => Markup.Of($"""
        <div class="message asked"><p class="who">You</p><p class="words">{answer.Input}</p></div>
        <div class="message answer">{WebReply.Card(answer, page)}</div>
        """);

    /// <summary>What answers with quotations first, and what only lists or explains after it.</summary>
    private static Markup Welcome(CommandRegistry commands)
    {
        var works = commands.Library.Works;
        var sentences = commands.Library.Sentences.Count;
        return Markup.Of($"""
            <div class="welcome" id="welcome">
            <p class="lead">Answers only in the documents’ own words.</p>
            <p>Every reply is quoted from {(works.Count == 1 ? "the one document" : $"the {works.Count} documents")} of this library, with source, paragraph and date. Where they are silent, the bot says so.
            <a href="/sources">See the sources</a>.</p>
            <h2>Try one</h2>
            <ul class="examples">{commands.Commands.OrderBy(command => !command.Description.Example.Contains(' ')).Select(Example)}</ul>
            <p class="small">{sentences:N0} sentences to quote from. Nothing that you ask is written down; “when?” or “where?” is understood of the question before.</p>
            </div>
            """);
    }

    private static Markup Example(ChatCommand command) => Markup.Of($"""
        <li><a href="{WebReply.AskAddress(command.Description.Example)}" data-ask="{command.Description.Example}"><span class="call">{command.Description.Example}</span><span class="does">{command.Description.Description}</span></a></li>
        """);
}
