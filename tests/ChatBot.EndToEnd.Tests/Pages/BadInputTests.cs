using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ChatBot.EndToEnd.Tests.Pages;

public class BadInputTests
{
    [Theory]
    [InlineData("/s/nobody-1900")]
    [InlineData("/cite/nobody-1900")]
    [InlineData("/cite/nobody-1900/bibtex")]
    [InlineData("/s/nobody/context?from=0&to=1")]
    [InlineData("/nothing")]
    [InlineData("/assets/none.css")]
    [InlineData("/s/%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    public async Task An_unknown_key_or_page_is_not_found(string address)
    {
        using var library = HarbourLibrary.Make();
        await using var host = await PagesHost.StartAsync(library);

        var (status, text) = await host.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.DoesNotContain("<script>alert", text);
    }

    [Theory]
    [InlineData("from=5&to=99999")]
    [InlineData("from=90&to=40")]
    [InlineData("from=40&to=40")]
    [InlineData("from=-3&to=10")]
    [InlineData("from=a&to=b")]
    [InlineData("from=40")]
    [InlineData("from=0&to=60")]
    [InlineData("from=99999999999999&to=3")]
    public async Task A_span_out_of_range_or_reversed_is_named_as_such(string query)
    {
        using var library = HarbourLibrary.Make();
        await using var host = await PagesHost.StartAsync(library);

        var (status, text) = await host.GetAsync($"/s/holm-2013?{query}");

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("names no passage of this document", text);
        Assert.Contains("The ferry Linnet arrived", text);
        Assert.DoesNotContain("<mark", text);
    }

    [Theory]
    [InlineData("/?q=")]
    [InlineData("/answer?q=")]
    public async Task Ten_thousand_characters_are_answered_with_what_is_read_at_most(string address)
    {
        using var library = HarbourLibrary.Make();
        await using var host = await PagesHost.StartAsync(library);

        var (status, text) = await host.GetAsync(address + Uri.EscapeDataString(new string('Ж', 10_000)));

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("6,000 are read at most", text);
    }

    [Fact]
    public async Task An_address_beyond_all_measure_is_refused()
    {
        using var library = HarbourLibrary.Make();
        await using var host = await PagesHost.StartAsync(library);
        Assert.Equal(HttpStatusCode.RequestUriTooLong, (await host.GetAsync("/?q=" + new string('a', 70_000))).Status);
    }

    [Theory]
    [InlineData("/?q=")]
    [InlineData("/answer?q=")]
    public async Task A_script_in_a_question_is_only_text(string address)
    {
        using var library = HarbourLibrary.Make();
        await using var host = await PagesHost.StartAsync(library);

        var (_, text) = await host.GetAsync(
            address + Uri.EscapeDataString("<script>alert('asked')</script> \"'><img src=x onerror=alert(1)>"));

        Assert.DoesNotContain("<script>alert", text);
        Assert.DoesNotContain("<img", text);
    }

    [Theory]
    [InlineData("/s/holm-2013")]
    [InlineData("/cite/holm-2013")]
    [InlineData("/cite")]
    [InlineData("/sources")]
    [InlineData("/?q=%2Fsources")]
    public async Task A_script_in_a_document_is_only_text(string address)
    {
        using var library = HarbourLibrary.Make();
        await using var host = await PagesHost.StartAsync(library);

        var (status, text) = await host.GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.DoesNotContain("<script>alert", text);
        Assert.Contains("&lt;script&gt;alert(", text);
    }

    [Theory]
    [InlineData("GET /../../../etc/passwd HTTP/1.1")]
    [InlineData("GET /s/../../seeds/sources.json HTTP/1.1")]
    [InlineData("GET /assets/..%2f..%2fappsettings.json HTTP/1.1")]
    [InlineData("GET /s/..%2f..%2fetc%2fpasswd HTTP/1.1")]
    [InlineData("GET /seeds/log.txt HTTP/1.1")]
    public async Task A_path_with_dots_leads_nowhere(string requestLine)
    {
        using var library = HarbourLibrary.Make();
        await using var host = await PagesHost.StartAsync(library);

        Assert.StartsWith("HTTP/1.1 404", await SendAsync(host.Address, requestLine), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_that_names_another_host_is_refused()
    {
        using var library = HarbourLibrary.Make();
        await using var host = await PagesHost.StartAsync(library);
        Assert.StartsWith("HTTP/1.1 400", await SendAsync(host.Address, "GET / HTTP/1.1", "evil.example"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_is_refused()
    {
        using var library = HarbourLibrary.Make();
        await using var host = await PagesHost.StartAsync(library);
        using var body = new StringContent(new string('x', 20_000));
        using var response = await host.Http.PostAsync(new Uri("/api/ask", UriKind.Relative), body);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Fact]
    public async Task Too_many_requests_of_one_address_are_told_to_wait()
    {
        using var library = HarbourLibrary.Make();
        await using var host = await PagesHost.StartAsync(library, web => web.RequestsPerMinute = 3);
        for (var i = 0; i < 3; i++)
            Assert.Equal(HttpStatusCode.OK, (await host.GetAsync("/api/ask?q=%2Fsources")).Status);

        using var refused = await host.Http.GetAsync(new Uri("/api/ask?q=%2Fsources", UriKind.Relative));

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType!.MediaType);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal(HttpStatusCode.OK, (await host.GetAsync("/healthz")).Status);
        var page = await host.GetAsync("/sources");
        Assert.Equal(HttpStatusCode.TooManyRequests, page.Status);
        Assert.Contains("<nav aria-label=\"Pages\">", page.Text);
        Assert.DoesNotContain("<nav", (await host.GetAsync("/answer?q=%2Fsources")).Text);
    }

    [Fact]
    public async Task What_is_completed_while_typing_uses_up_nothing_of_what_may_be_asked()
    {
        using var library = HarbourLibrary.Make();
        await using var host = await PagesHost.StartAsync(library, web => web.RequestsPerMinute = 2);
        for (var i = 0; i < 20; i++)
            Assert.Equal(HttpStatusCode.OK, (await host.GetAsync("/api/complete?q=%2Fso")).Status);

        Assert.Equal(HttpStatusCode.TooManyRequests, (await host.GetAsync("/api/complete?q=%2Fso")).Status);
        Assert.Equal(HttpStatusCode.OK, (await host.GetAsync("/api/ask?q=%2Fsources")).Status);
    }

    /// <summary>A request as it is written, which HttpClient would put in order first.</summary>
    private static async Task<string> SendAsync(Uri address, string requestLine, string? host = null)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"{requestLine}\r\nHost: {host ?? address.Authority}\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }
}
