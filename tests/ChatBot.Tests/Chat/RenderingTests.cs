using System.Text.Json;
using System.Text.Json.Nodes;
using ChatBot.Chat;
using ChatBot.Commands;
using ChatBot.Discord.Models;
using ChatBot.Hosting.Settings;
using ChatBot.Replies;
using ChatBot.Search.Answers;
using ChatBot.Testing.Discord;

namespace ChatBot.Tests.Chat;

/// <summary>Whatever the answer, Discord takes the message, and what is quoted in it stands in the source.</summary>
public class RenderingTests
{
    private static readonly SourceLinks Links = new(new ChatBotSettings { Web = { PublicUrl = "https://bot.example.org" } });

    private const int Cases = 40;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 4)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Discord_refuses_nothing_that_is_made_of_any_answer(int seed)
    {
        var answers = new RandomAnswers(seed);
        for (var i = 0; i < Cases; i++)
        {
            var (library, answer) = answers.Next();
            var call = new CommandCall(answer.Input, "ask", answers.Text(i));
            var pages = DiscordPages.Of(answer, Links.Of);
            for (var page = 0; page < pages.Count; page++)
            {
                foreach (var isPrivate in new[] { false, true })
                {
                    var message = ReplyMessage.Of(PagedAnswer.Of(library, answer, Links), call, page, isPrivate, new KeptCalls());
                    Assert.Empty(MessageRules.Check(Json(message), MessageUse.Reply));
                    Assert.True(message.Content!.Length <= 2000);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void What_is_quoted_is_seen_as_it_stands_in_the_source(int seed)
    {
        var answers = new RandomAnswers(seed + 100);
        for (var i = 0; i < Cases; i++)
        {
            var (_, answer) = answers.Next();
            var shown = DiscordPages.Of(answer).SelectMany(page => ShownQuotes.Of(page.Text)).ToList();
            Assert.Equal(answer.Quotations.Count, shown.Count);
            Assert.All(answer.Quotations.Zip(shown), pair => Assert.Contains(Lines(pair.Second), Lines(pair.First.Quotation.Exact), StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_quotation_has_its_page_and_they_come_in_order(int seed)
    {
        var answers = new RandomAnswers(seed + 200);
        for (var i = 0; i < Cases; i++)
        {
            var (_, answer) = answers.Next();
            var at = 0;
            foreach (var page in DiscordPages.Of(answer))
            {
                Assert.Equal(at, page.First);
                Assert.InRange(page.Count, 0, DiscordPages.MostQuotations);
                at += page.Count;
            }

            Assert.Equal(answer.Quotations.Count, at);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Contexts_and_citations_are_taken_too(int seed)
    {
        var answers = new RandomAnswers(seed + 300);
        for (var i = 0; i < Cases; i++)
        {
            var (library, answer) = answers.Next();
            foreach (var quotation in answer.Quotations.Select(quoted => quoted.Quotation))
                if (ContextReply.Of(quotation.Work, quotation.Span, Framing.English) is { } context)
                    Assert.Empty(MessageRules.Check(Json(context), MessageUse.Reply));
            Assert.Empty(MessageRules.Check(Json(CitationReply.Of(library.Works, Framing.English)), MessageUse.Reply));
        }
    }

    [Fact]
    public void A_reply_says_what_was_asked_and_gives_each_quotation_its_date_labels_and_source()
    {
        var quoted = Harbour.Quote("The ferry Linnet arrived on 3 May 2011.", "ferry", "arrived") with { Date = Corpus.Dates.DateInterval.Day(2011, 5, 3), Labels = [Label.Planned], Note = "Another source says 4 May." };
        var answer = new Answer("/ask ferry", "ask", AnswerStatus.Answered, "ferry", "1 quotation from 1 source", [quoted], ["/ask mole"]);
        Assert.Equal(
            """
            **ferry**
            1 quotation from 1 source
            **3 May 2011** · *planned when this was written*
            > The **ferry** Linnet **arrived** on 3 May 2011.
            -# Another source says 4 May.
            -# — Ada Holm, *Port News*, 2013-04-02, ¶ 1 · holm-2013
            -# try /ask mole
            """,
            Assert.Single(DiscordPages.Of(answer)).Text);
    }

    [Fact]
    public void A_quotation_too_long_for_a_message_is_shortened_at_a_sentence_and_the_omission_stands_outside_of_it()
    {
        var text = string.Join(' ', Enumerable.Range(0, 80).Select(i => $"Sentence number {i} tells of the harbour and its boats."));
        var quoted = Harbour.Quote(text, "number 40");
        var page = Assert.Single(DiscordPages.Of(new Answer("", "ask", AnswerStatus.Answered, "x", "y", [quoted], []))).Text;
        var shown = Assert.Single(ShownQuotes.Of(page));
        Assert.Contains("number 40 ", shown, StringComparison.Ordinal);
        Assert.StartsWith("Sentence number", shown, StringComparison.Ordinal);
        Assert.EndsWith("its boats.", shown, StringComparison.Ordinal);
        Assert.Contains("\n[…]\n", page, StringComparison.Ordinal);
        Assert.DoesNotContain("…", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Matches_that_touch_or_reach_over_a_line_are_set_in_bold_that_Discord_can_read()
    {
        var page = DiscordPages.Of(new Answer("", "ask", AnswerStatus.Answered, "x", "y", [Harbour.Quote("one two three\nfour * five", "one ", "two", "three\nfour", "* five")], []))[0].Text;
        Assert.Equal(["one", "two", "three", "four", "* five"], page.Split('\n').Where(line => line.StartsWith("> ", StringComparison.Ordinal)).SelectMany(line => ShownQuotes.Bold(line)));
        Assert.DoesNotContain("****", page, StringComparison.Ordinal);
    }

    internal static JsonObject Json(MessageDraft message) =>
        (JsonObject)JsonNode.Parse(JsonSerializer.Serialize(message, Wire.Json.MessageDraft))!;

    /// <summary>Blanks at the ends of lines cannot be seen, and a carriage return ends none in a chat.</summary>
    private static string Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal);
}
