using System.Text.Json;
using System.Text.Json.Nodes;
using ChatBot.Chat;
using ChatBot.Commands;
using ChatBot.Corpus.Phrases;
using ChatBot.Corpus.Words;
using ChatBot.Corpus.Works;
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
            var paged = Paged(library, answer);
            for (var page = 0; page < paged.Plain.Value.Count; page++)
            {
                var message = ReplyMessage.Of(paged, call, page, new KeptCalls());
                Assert.Empty(MessageRules.Check(Json(message), MessageUse.Reply));
                Assert.True(message.Content!.Length <= 2000);
            }

            for (var page = 0; page < paged.Cards.Count; page++)
            {
                foreach (var isPrivate in new[] { false, true })
                    Assert.Empty(MessageRules.Check(Json(AnswerCard.Of(paged, call, page, isPrivate, new KeptCalls())), MessageUse.Reply));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void On_cards_what_is_quoted_is_seen_as_it_stands_in_the_source_and_nothing_is_left_out(int seed)
    {
        var answers = new RandomAnswers(seed + 400);
        for (var i = 0; i < Cases; i++)
        {
            var (library, answer) = answers.Next();
            var paged = Paged(library, answer);
            var shown = Enumerable.Range(0, paged.Cards.Count)
                .SelectMany(page => ShownQuotes.Of(ShownText.Of(Json(AnswerCard.Of(paged, null, page, isPrivate: false, new KeptCalls())))))
                    .ToList();
            var quoted = CardPages.ByEvent(answer.Quotations).SelectMany(group => group).ToList();
            Assert.Equal(answer.Quotations.Count, shown.Count);
            Assert.Equal(answer.Quotations.ToHashSet(), quoted.ToHashSet());
            Assert.All(quoted.Zip(shown), pair =>
                Assert.Contains(Lines(pair.Second), Lines(pair.First.Quotation.Exact), StringComparison.Ordinal));
        }
    }

    [Fact]
    public void On_a_card_quotations_of_one_date_stand_together_under_it_and_each_has_its_own_button()
    {
        var work = Harbour.Work("It sailed. It sank. It was raised.");
        AnswerQuotation Quote(int from, int to, int day) =>
            new(work.Quote(new TextSpan(from, to)), Corpus.Dates.DateInterval.Day(2011, 5, day), [], []);
        var answer = new Answer("/ask ferry", "ask", AnswerStatus.Answered, Phrase.Of($"ferry"), [],
            [Quote(0, 10, 3), Quote(11, 19, 4), Quote(20, 34, 3)], []);

        var message = Json(AnswerCard.Of(Paged(new LibraryVersion("0123abcd", [work]), answer), null, 0, isPrivate: false,
            new KeptCalls()));

        Assert.Equal(["It sailed.", "It was raised.", "It sank."], ShownQuotes.Of(ShownText.Of(message)));
        Assert.Equal(1, ShownText.Of(message).Split("**3 May 2011**").Length - 1);
        Assert.Equal(3, ShownText.Components(message).Where(component => (int)component["type"]! == 9)
            .Select(section => (string)section["accessory"]!["custom_id"]!).Distinct().Count());
    }

    [Fact]
    public void What_several_sources_tell_of_one_event_stands_together_under_its_most_exact_date()
    {
        var work = Harbour.Work("It sailed. It sank. It was raised.");
        AnswerQuotation Quote(int from, int to, Corpus.Dates.DateInterval date) => new(work.Quote(new TextSpan(from, to)), date, [], []);
        var (year, other, day) = (Quote(0, 10, Corpus.Dates.DateInterval.Year(2011)), Quote(11, 19, Corpus.Dates.DateInterval.Year(2009)),
            Quote(20, 34, Corpus.Dates.DateInterval.Day(2011, 5, 3)));
        var answer = new Answer("/ask ferry", "ask", AnswerStatus.Answered, Phrase.Of($"ferry"), [], [year, other, day], []);

        var page = Assert.Single(CardPages.Of(
            answer, new CardWriting(_ => null, name => name, MessageCatalog.English, Event: quoted =>
                quoted == other ? null : "the raising")));

        Assert.Equal([year, day, other], page.Quotations.Select(shown => shown.Quoted));
        Assert.Equal(["**3 May 2011**", null, "**2009**"], page.Quotations.Select(shown => shown.Date));
    }

    [Fact]
    public void What_is_not_dated_does_not_stand_under_the_date_of_what_is_above_it()
    {
        var work = Harbour.Work("It sailed. It sank. It was raised.");
        var dated = new AnswerQuotation(work.Quote(new TextSpan(0, 10)), Corpus.Dates.DateInterval.Year(2011), [], []);
        var answer = new Answer("/ask ferry", "ask", AnswerStatus.Answered, Phrase.Of($"ferry"), [],
            [dated, new(work.Quote(new TextSpan(11, 19)), null, [], []), new(work.Quote(new TextSpan(20, 34)), null, [], [])], []);

        Assert.Equal(["**2011**", "**No date is told**", null],
            Assert.Single(CardPages.Of(answer, new CardWriting(_ => null, name => name, MessageCatalog.English)))
            .Quotations.Select(shown => shown.Date));
    }

    [Fact]
    public void Suggestions_are_links_to_their_commands_in_plain_messages_too()
    {
        var answer = new Answer("thanks", "ask", AnswerStatus.Answered, Phrase.Of($"thanks"), [], [], ["/help", "/help", "/cite a_b"]);
        Assert.EndsWith("\n-# try </help:1> · </cite:1> a\\_b",
            Assert.Single(DiscordPages.Of(answer, mention: name => $"</{name}:1>")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void In_the_text_of_a_link_stands_nothing_of_a_title_or_a_name()
    {
        const string Marks = "_under_ *star* [x](https://e.org) ~~s~~ ||spoiler|| `code` https://example.org/a_b";
        var item = new Corpus.Records.CslItem
        {
            Id = "log",
            Author = [new Corpus.Records.CslName { Literal = Marks }],
            ContainerTitle = Marks
        };
        var work = new Work(item, "seeds/log.txt", "It sailed."u8.ToArray(), "It sailed.", WorkParts.Whole("It sailed."), null, true);
        var line = QuotationBlock.Source(work.Quote(new TextSpan(0, 10)), MessageCatalog.English, "https://bot.example.org/s/log");

        Assert.Contains("[¶ 1](<https://bot.example.org/s/log>)", line, StringComparison.Ordinal);
        var label = System.Text.RegularExpressions.Regex.Match(line, @"(?<!\\)\[(?<label>.*?)(?<!\\)\]\(<").Groups["label"].Value;
        Assert.Equal("¶ 1", label);
        Assert.Contains(@"\_under\_ \*star\*", line, StringComparison.Ordinal); // outside of it backslashes are not shown
    }

    [Fact]
    public void Bold_is_never_a_part_of_a_word()
    {
        var quoted = Harbour.Quote("They sailed the ferryboat to the Linnet-4.", "sail", "boat", "Linnet");
        Assert.Equal(["sailed", "ferryboat", "Linnet-4"],
            ShownQuotes.Bold(QuotedLines.Of(quoted.Quotation.Work, quoted.Quotation.Span, quoted.Matches)));
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
            Assert.All(answer.Quotations.Zip(shown),
                pair => Assert.Contains(Lines(pair.Second), Lines(pair.First.Quotation.Exact), StringComparison.Ordinal));
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
                if (ContextReply.Of(quotation.Work, quotation.Span, MessageCatalog.English, Links.Of(quotation), 0xAABBCC) is { } context)
                    Assert.Empty(MessageRules.Check(Json(context), MessageUse.Reply));
            Assert.Empty(MessageRules.Check(Json(CitationReply.Of(library.Works, null, MessageCatalog.English, 0xAABBCC)),
                MessageUse.Reply));
        }
    }

    [Fact]
    public void A_reply_says_what_was_asked_and_gives_each_quotation_its_date_labels_and_source()
    {
        var quoted = Harbour.Quote("The ferry Linnet arrived on 3 May 2011.", "ferry",
            "arrived") with
        {
            Date = Corpus.Dates.DateInterval.Day(2011, 5, 3),
            Labels = [QuotationLabel.Planned],
            Note = Phrase.Of($"Another source says 4 May.")
        };
        var answer = new Answer("/ask ferry", "ask", AnswerStatus.Answered, Phrase.Of($"ferry"),
            [Phrase.Of($"1 quotation from 1 source")], [quoted], ["/ask mole"]);
        Assert.Equal(
            """
            **ferry**
            1 quotation from 1 source
            **3 May 2011** · *planned when this was written*
            > The **ferry** Linnet **arrived** on 3 May 2011.
            -# Another source says 4 May.
            -# — Ada Holm, *Port News*, 2013-04-02, ¶ 1 · holm-2013
            -# try /ask mole
            """,
            Assert.Single(DiscordPages.Of(answer)).Text);
    }

    [Fact]
    public void A_quotation_too_long_for_a_message_is_shortened_at_a_sentence_and_the_omission_stands_outside_of_it()
    {
        var text = string.Join(' ', Enumerable.Range(0, 80).Select(i => $"Sentence number {i} tells of the harbour and its boats."));
        var quoted = Harbour.Quote(text, "number 40");
        var page = Assert.Single(DiscordPages.Of(new Answer("", "ask", AnswerStatus.Answered, Phrase.Of($"x"), [Phrase.Of($"y")],
            [quoted], []))).Text;
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
        var page = DiscordPages.Of(new Answer(
            "", "ask", AnswerStatus.Answered, Phrase.Of($"x"), [Phrase.Of($"y")],
            [Harbour.Quote("one two three\nfour * five", "one ", "two", "three\nfour", "* five")], []))[0].Text;
        Assert.Equal(["one", "two", "three", "four", "* five"],
            page.Split('\n').Where(line => line.StartsWith("> ", StringComparison.Ordinal)).SelectMany(line => ShownQuotes.Bold(line)));
        Assert.DoesNotContain("****", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_context_is_read_in_order_before_quoted_after()
    {
        var work = Harbour.Work("First it rained.\n\nThen the ferry sank.\n\nAt last it was raised.");
        var at = work.Text.IndexOf("Then", StringComparison.Ordinal);
        var message = Json(ContextReply.Of(work, new TextSpan(at, at + "Then the ferry sank.".Length), MessageCatalog.English, null,
            0xAABBCC)!);
        Assert.Equal(["First it rained.", "Then the ferry sank.", "At last it was raised."], ShownQuotes.Of(ShownText.Of(message)));
    }

    internal static PagedAnswer Paged(LibraryVersion edition, Answer answer) =>
        new(edition, answer, CardPages.Of(answer,
            new CardWriting(Links.Of, name => $"</{name}:123456789012345678>", MessageCatalog.English)),
            MessageCatalog.English, Options, Links.Of(answer))
        {
            Accent = 0xAABBCC,
            Picture = new(() => new FileUpload("timeline.png", "image/png", new byte[] { 1 }, new string('x', 1024))),
            Plain = new(() => DiscordPages.Of(answer, Links.Of)),
        };

    /// <summary>As many as there can be.</summary>
    private static IReadOnlyList<SelectOption> Options { get; } =
        [.. Enumerable.Range(0, 25).Select(i => new SelectOption($"name {i}", $"name {i}", $"× {i}"))];

    internal static JsonObject Json(MessageDraft message) =>
        (JsonObject)JsonNode.Parse(JsonSerializer.Serialize(message, Wire.Json.MessageDraft))!;

    /// <summary>Blanks at the ends of lines cannot be seen, and a carriage return ends none in a chat.</summary>
    private static string Lines(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal);
}
