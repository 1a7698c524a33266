using System.Net;
using System.Net.Sockets;
using ChatBot.CommandLine;
using ChatBot.Testing.Libraries;

namespace ChatBot.Tests.CommandLine;

public class RunVerbTests
{
    [Fact]
    public async Task A_port_that_is_taken_is_named_with_what_to_set()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        using var library = new TemporaryLibrary()
            .With("seeds/a.txt", "A page.")
            .With("config/chatbot.json", $$"""{ "web": { "url": "http://127.0.0.1:{{((IPEndPoint)taken.LocalEndpoint).Port}}" } }""");
        using var error = new StringWriter();

        var code = await Root.RunAsync(["run", "--library", library.Folder], Terminal.On(TextReader.Null, TextWriter.Null, error),
            TimeProvider.System);

        Assert.Equal(1, code);
        Assert.Contains("cannot be served at http://127.0.0.1:", error.ToString());
        Assert.Contains("another program listens there", error.ToString());
        Assert.Single(error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries), line => line.Contains("served"));
        Assert.Contains("CHATBOT_Web__Url=http://127.0.0.1:PORT", error.ToString());
    }
}
