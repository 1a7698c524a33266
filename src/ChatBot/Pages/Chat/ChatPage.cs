using ChatBot.Commands;
using ChatBot.Replies;

namespace ChatBot.Pages.Chat;

/// <summary>The chat: a channel with messages and an input. It works without a script too, a question at a time.</summary>
internal static class ChatPage
{
    private const int MostExamples = 6;

    /// <param name="card">What the address asked for; null for an empty channel.</param>
    public static Markup Of(CommandRegistry commands, WebCard? card) => Markup.Of($"""
        <section id="channel" class="channel" aria-label="Messages">
        <h1 id="title" dir="auto"{Markup.If(card is not null, $" class=\"visually-hidden\"")}>{commands.About.Title}</h1>
        <div id="messages" role="log" aria-live="polite" aria-relevant="additions" tabindex="0" aria-label="Conversation">
        {(card is null ? Welcome(commands) : Exchange(card))}
        </div>
        </section>
        <form id="ask" class="ask" action="/" method="get" autocomplete="off" role="search" aria-label="Ask">
        <ul id="choices" role="listbox" aria-label="Completions" hidden></ul>
        <label class="visually-hidden" for="q">Ask a question, or type / for the commands</label>
        <input id="q" name="q" type="text" dir="auto" maxlength="{CommandRegistry.LongestInput}" placeholder="Ask, or type /"
          enterkeyhint="send" autocapitalize="off" spellcheck="false" required
          role="combobox" aria-expanded="false" aria-controls="choices" aria-autocomplete="list" aria-describedby="keys">
        <button type="submit">Ask</button>
        <p id="keys" class="visually-hidden">Arrow keys choose a completion, Tab or Enter takes it, Escape closes the list,
          arrow up in an empty line brings back what was asked before.</p>
        </form>
        """);

    /// <summary>What was asked and what was answered, as two messages.</summary>
    private static Markup Exchange(WebCard card) => Markup.Of($"""
        <div class="message asked"><p class="who">You</p><h2 class="words" dir="auto">{card.Answer.Input}</h2></div>
        <div class="message answer">{WebReply.Of(card)}</div>
        """);

    /// <summary>What quotes first, lenses before all; what only lists or explains is folded away.</summary>
    private static Markup Welcome(CommandRegistry commands)
    {
        var works = commands.Library.Works;
        var byUse = commands.Commands.OrderBy(
            command => command.Name == "ask" ? 0 : command.IsLens ? 1 : command.Description.Example.Contains(' ') ? 2 : 3).ToList();
        return Markup.Of($"""
            <div class="welcome" id="welcome">
            {Markup.If(commands.About.Description is { Length: > 0 }, $"""<p class="lead" dir="auto">{commands.About.Description}</p>""")}
            <p>Every reply is quoted from {(works.Count == 1 ? "the one document" : $"the {works.Count} documents")} of this library,
              with source, paragraph and date. Where they are silent, the bot says so.
            <a href="/sources">See the sources</a>.</p>
            <h2>Try one</h2>
            <ul class="examples">{byUse.Take(MostExamples).Select(Example)}</ul>
            {Markup.If(byUse.Count > MostExamples,
                $"""<details class="more-examples"><summary>All commands</summary><ul class="examples">{byUse.Skip(MostExamples)
                .Select(Example)}</ul></details>""")}
            <p class="small">{commands.Library.Sentences.Count:N0} sentences to quote from. Nothing that you ask is written down;
              “when?” or “where?” is understood of the question before.</p>
            </div>
            """);
    }

    private static Markup Example(ChatCommand command) => Markup.Of($"""
        <li><a href="{WebReply.AskAddress(command.Description.Example)}" data-ask="{command.Description.Example}"><span
          class="call">{command.Description.Example}</span><span class="does">{command.Description.Description}</span></a></li>
        """);
}
