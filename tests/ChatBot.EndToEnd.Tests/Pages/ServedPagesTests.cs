using System.Net;
using System.Text.Json;

namespace ChatBot.EndToEnd.Tests.Pages;

public class ServedPagesTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/?q=%2Fhelp")]
    [InlineData("/sources")]
    [InlineData("/cite")]
    [InlineData("/cite/holm-2013?p=2")]
    [InlineData("/s/plain")]
    [InlineData("/api/ask?q=%2Fsources")]
    [InlineData("/nothing")]
    public async Task Every_response_forbids_what_is_inline_or_from_elsewhere_and_sets_no_cookie(string address)
    {
        using var library = HarbourLibrary.Make();
        await using var host = await PagesHost.StartAsync(library);

        using var response = await host.Http.GetAsync(new Uri(address, UriKind.Relative));
        var text = await response.Content.ReadAsStringAsync();

        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.False(response.Headers.Contains("Server"));
        Assert.DoesNotContain("style=\"", text);
        Assert.DoesNotMatch("(src|href)=\"(https?:)?//(?!port.example)", text);
    }

    [Fact]
    public async Task A_permalink_marks_its_words_and_folds_away_what_is_not_the_documents_own()
    {
        using var library = HarbourLibrary.Make();
        await using var host = await PagesHost.StartAsync(library);
        var start = HarbourLibrary.Log.IndexOf("The mole", StringComparison.Ordinal);

        var (status, text) = await host.GetAsync($"/s/holm-2013?from={start}&to={start + 42}");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("<mark id=\"q\" tabindex=\"-1\">The mole was mended in June 2012, at last.</mark>", text);
        Assert.Contains("id=\"p2\"", text);
        Assert.Contains("<details class=\"left-out\"><summary>Left out: 1 line of the file that is not", text);
    }

    [Fact]
    public async Task When_the_file_has_changed_the_page_says_so_and_shows_where_the_words_now_are()
    {
        using var library = HarbourLibrary.Make();
        await using var host = await PagesHost.StartAsync(library);
        var digest = ChatBot.Replies.TextDigest.Of("The mole was mended\nin June 2012, at last.");

        var moved = await host.GetAsync($"/s/holm-2013?from=3&to=40&h=000000000000&w={digest}");
        var gone = await host.GetAsync(
            $"/s/holm-2013?from=3&to=40&h=000000000000&w={ChatBot.Replies.TextDigest.Of("The mole was mended in July.")}");

        Assert.Contains("now in paragraph 2", moved.Text);
        Assert.Contains(">The mole was mended in June 2012, at last.</mark>", moved.Text);
        Assert.Contains("no longer in it", gone.Text);
        Assert.DoesNotContain("<mark", gone.Text);
    }

    [Fact]
    public async Task A_question_follows_up_the_one_before_in_the_same_open_page_and_in_no_other()
    {
        using var library = HarbourLibrary.Make();
        await using var host = await PagesHost.StartAsync(library);
        await host.GetAsync("/answer?q=who+mended+the+mole%3F&c=abc");

        var (_, same) = await host.GetAsync("/answer?q=when%3F&c=abc");
        var (_, other) = await host.GetAsync("/answer?q=when%3F&c=xyz");

        Assert.Contains("mole", Heading(same));
        Assert.DoesNotContain("mole", Heading(other));

        static string Heading(string card) => card[..card.IndexOf("</header>", StringComparison.Ordinal)];
    }

    [Fact]
    public async Task Citations_can_be_downloaded_for_reference_managers()
    {
        using var library = HarbourLibrary.Make();
        await using var host = await PagesHost.StartAsync(library);

        using var bib = await host.Http.GetAsync(new Uri("/cite/holm-2013/bibtex", UriKind.Relative));
        var all = await host.GetAsync("/sources.json");

        Assert.Equal("holm-2013.bib", bib.Content.Headers.ContentDisposition!.FileName);
        Assert.StartsWith("@article{holm-2013,", await bib.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(2, JsonDocument.Parse(all.Text).RootElement.GetArrayLength());
        Assert.Contains("TY  - MGZN", (await host.GetAsync("/cite/holm-2013/ris")).Text);
    }

    [Fact]
    public async Task The_description_of_the_API_has_every_field_that_an_answer_has()
    {
        using var library = HarbourLibrary.Make();
        await using var host = await PagesHost.StartAsync(library);

        using var description = JsonDocument.Parse((await host.GetAsync("/openapi/v1.json")).Text);
        using var answer = JsonDocument.Parse((await host.GetAsync("/api/ask?q=%2Fsources")).Text);

        var ask = description.RootElement.GetProperty("paths").GetProperty("/api/ask").GetProperty("get");
        Assert.Equal("q", ask.GetProperty("parameters")[0].GetProperty("name").GetString());
        var schema = description.RootElement.GetProperty("components").GetProperty("schemas").GetProperty("AnswerJson")
            .GetProperty("properties");
        Assert.All(answer.RootElement.EnumerateObject(),
            property => Assert.True(schema.TryGetProperty(property.Name, out _), property.Name));
    }

    [Fact]
    public async Task Health_says_what_is_loaded_and_metrics_count_the_answers()
    {
        using var library = HarbourLibrary.Make();
        await using var host = await PagesHost.StartAsync(library);
        await host.GetAsync("/api/ask?q=%2Fsources");
        await host.GetAsync("/api/ask?q=%2Fnonsense");

        using var health = JsonDocument.Parse((await host.GetAsync("/healthz/ready")).Text);
        var metrics = (await host.GetAsync("/metrics")).Text;

        Assert.Equal("live", health.RootElement.GetProperty("status").GetString());
        Assert.Equal("2", health.RootElement.GetProperty("parts").GetProperty("library").GetProperty("details").GetProperty("documents")
            .GetString());
        Assert.Contains("chatbot_answers_total{command=\"sources\",status=\"answered\"}", metrics);
        Assert.Contains("chatbot_answers_total{command=\"unknown\",status=\"invalid\"}", metrics);
        Assert.Contains("chatbot_answer_duration_seconds_bucket{command=\"sources\",le=\"+Inf\"}", metrics);
        Assert.DoesNotContain("nonsense", metrics);
    }

    [Fact]
    public async Task Completions_offer_commands_and_then_what_the_command_takes()
    {
        using var library = HarbourLibrary.Make();
        await using var host = await PagesHost.StartAsync(library);

        using var commands = JsonDocument.Parse((await host.GetAsync("/api/complete?q=%2Fsou")).Text);
        using var sources = JsonDocument.Parse((await host.GetAsync("/api/complete?q=%2Fsources%20holm")).Text);

        Assert.Equal("/sources ", commands.RootElement[0].GetProperty("line").GetString());
        Assert.Contains(sources.RootElement.EnumerateArray(), choice => choice.GetProperty("line").GetString() == "/sources holm-2013");
        Assert.Equal("[]", (await host.GetAsync("/api/complete?q=plain words")).Text);
    }

    [Fact]
    public async Task A_link_to_a_passage_unfurls_to_its_words_and_their_source_with_the_sources_timeline()
    {
        using var library = HarbourLibrary.Make();
        await using var host = await PagesHost.StartAsync(library, web => web.PublicUrl = "https://harbour.example/");
        var start = HarbourLibrary.Log.IndexOf("The mole", StringComparison.Ordinal);

        var (_, text) = await host.GetAsync($"/s/holm-2013?from={start}&to={start + 42}");
        var (_, citing) = await host.GetAsync("/cite/holm-2013?p=2");
        using var picture = await host.Http.GetAsync(new Uri("/timeline.png?source=holm-2013", UriKind.Relative));

        Assert.Contains("<meta property=\"og:description\" content=\"“The mole was mended in June 2012, at last.” — Ada Holm, Port News, "
            + "2013-04-02, ¶&#xA0;2\">", text);
        Assert.Contains("<meta property=\"og:image\" content=\"https://harbour.example/timeline.png?source=holm-2013\">", text);
        Assert.Contains("<meta property=\"og:url\" content=\"https://harbour.example/cite/holm-2013?p=2\">", citing);
        Assert.Contains("<meta property=\"og:description\" content=\"Holm, A. (2013, April 2).", citing);
        Assert.Equal("image/png", picture.Content.Headers.ContentType!.MediaType);
        Assert.Equal(HttpStatusCode.NotFound, (await host.GetAsync("/timeline.png?source=plain")).Status);
    }

    [Fact]
    public async Task Title_description_and_colour_of_the_library_are_on_every_page_and_in_the_help()
    {
        using var library = HarbourLibrary.Make();
        await using var host = await PagesHost.StartAsync(
            library, settings => (settings.Title, settings.Description, settings.Accent) =
            ("The <Harbour>", "What the port wrote.", "#a01020"));

        foreach (var address in (string[])["/", "/?q=%2Fhelp", "/sources", "/cite/holm-2013", "/timeline", "/s/plain", "/nothing"])
        {
            var (_, text) = await host.GetAsync(address);
            Assert.Contains("The &lt;Harbour&gt;</span>", text);
            Assert.Contains("<meta name=\"theme-color\" content=\"#a01020\">", text);
        }
        Assert.Contains("The &lt;Harbour&gt;: What the port wrote.", (await host.GetAsync("/answer?q=%2Fhelp")).Text);
        Assert.Contains("--accent:#a01020;", (await host.GetAsync("/assets/accent.css")).Text);
    }
}
