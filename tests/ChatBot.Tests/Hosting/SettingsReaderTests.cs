using ChatBot.Hosting.Settings;
using ChatBot.Testing.Libraries;

namespace ChatBot.Tests.Hosting;

public class SettingsReaderTests
{
    private static readonly Dictionary<string, string> None = [];

    [Fact]
    public void Without_a_file_the_defaults_hold()
    {
        using var library = new TemporaryLibrary();

        var (settings, problems) = SettingsReader.Read(library.Folder, None);

        Assert.Empty(problems);
        Assert.Equal("http://127.0.0.1:8080", settings.Web.Url);
        Assert.Null(settings.Discord.Token);
    }

    [Fact]
    public void The_environment_overrides_the_file()
    {
        using var library = new TemporaryLibrary()
            .With("config/chatbot.json", """{ "web": { "url": "http://127.0.0.1:1" }, "daily": { "latestHours": 2 } }""");

        var (settings, problems) = SettingsReader.Read(
            library.Folder, new Dictionary<string, string> { ["CHATBOT_Web__Url"] = "http://127.0.0.1:2", ["DISCORD_TOKEN"] = "t" });

        Assert.Empty(problems);
        Assert.Equal("http://127.0.0.1:2", settings.Web.Url);
        Assert.Equal(2, settings.Daily.LatestHours);
        Assert.Equal("t", settings.Discord.Token);
    }

    [Theory]
    [InlineData("[]", 0)]
    [InlineData("""{ "web": { "url": "http://127.0.0.1:1" }, "Web": { "Url": "http://127.0.0.1:2" } }""", 0)]
    [InlineData("{\n  \"web\": {\n", 3)]
    public void A_file_that_is_no_object_of_settings_is_a_problem_and_the_defaults_hold(string text, int line)
    {
        using var library = new TemporaryLibrary().With("config/chatbot.json", text);

        var (settings, problems) = SettingsReader.Read(library.Folder, None);

        Assert.Equal(("config/chatbot.json", line), (Assert.Single(problems).File, problems[0].Line));
        Assert.Equal("http://127.0.0.1:8080", settings.Web.Url);
    }

    [Fact]
    public void A_token_is_read_from_the_file_that_is_named()
    {
        using var library = new TemporaryLibrary().With("secret", " token\n");

        var (settings, _) = SettingsReader.Read(
            library.Folder, new Dictionary<string, string> { ["DISCORD_TOKEN_FILE"] = Path.Combine(library.Folder, "secret") });
        var (_, problems) = SettingsReader.Read(
            library.Folder, new Dictionary<string, string> { ["DISCORD_TOKEN_FILE"] = Path.Combine(library.Folder, "none") });

        Assert.Equal("token", settings.Discord.Token);
        Assert.Contains("cannot be read", Assert.Single(problems).Message);
    }

    [Fact]
    public void Every_fault_is_listed_with_its_key()
    {
        using var library = new TemporaryLibrary().With("config/chatbot.json", """
            { "web": { "url": "nowhere", "colour": 1, "behindProxy": "perhaps" }, "discord": { "projectUrl": "our/page", "guild": "abc", "shards": "x" }, "daily": { "latestHours": 99 }, "weather": {} }
            """);

        var problems = SettingsReader.Read(library.Folder, None).Problems.Select(problem => problem.Message).ToList();

        Assert.Contains(problems, message => message.Contains("\"Web:Url\""));
        Assert.Contains(problems, message => message.Contains("\"web:colour\""));
        Assert.Contains(problems, message => message.Contains("\"Web:BehindProxy\""));
        Assert.Contains(problems, message => message.Contains("\"Discord:ProjectUrl\" cannot be \"our/page\""));
        Assert.Contains(problems, message => message.Contains("\"Discord:Guild\""));
        Assert.Contains(problems, message => message.Contains("\"Discord:Shards\""));
        Assert.Contains(problems, message => message.Contains("\"Daily:LatestHours\""));
        Assert.Contains(problems, message => message.Contains("\"weather\""));
    }

    [Theory]
    [InlineData("CHATBOT_Web__Colour", "1", "There is no setting \"Web:Colour\".", "config/README.md")]
    [InlineData("CHATBOT_Weather__Sun", "1", "There is no setting \"Weather:Sun\".", "config/README.md")]
    [InlineData("CHATBOT_WEB_URL", "http://127.0.0.1:1", "There is no setting \"CHATBOT_WEB_URL\".", "Write CHATBOT_Web__Url.")]
    [InlineData("CHATBOT_Web__RequestsPerMinute", "many", "\"Web:RequestsPerMinute\" cannot be \"many\".", "Write a number.")]
    [InlineData("CHATBOT_Daily__LatestHours", "99", "\"Daily:LatestHours\" cannot be \"99\".", "0.1 to 24")]
    [InlineData("CHATBOT_Library__Accent", "blue", "\"Library:Accent\" cannot be \"blue\".", "#rrggbb")]
    public void A_fault_of_the_environment_is_named_by_its_variable(string variable, string value, string message, string remedy)
    {
        using var library = new TemporaryLibrary().With("config/chatbot.json", """{ "web": { "url": "http://127.0.0.1:1" } }""");

        var problem = Assert.Single(SettingsReader.Read(
            library.Folder, new Dictionary<string, string> { [variable] = value, ["CHATBOT_DATA"] = "x" }).Problems);

        Assert.Equal((variable, message), (problem.File, problem.Message));
        Assert.Contains(remedy, problem.Remedy);
    }

    [Theory]
    [InlineData("3.5.1904 $y{B+= ")]
    [InlineData("Host=h;Colour=blue")]
    [InlineData("Host=h;Port=many")]
    public void A_connection_that_is_none_is_named(string connection)
    {
        using var library = new TemporaryLibrary();

        var problem = Assert.Single(SettingsReader.Read(
            library.Folder, new Dictionary<string, string> { ["CHATBOT_State__Connection"] = connection }).Problems);

        Assert.Equal("CHATBOT_State__Connection", problem.File);
        Assert.DoesNotContain(connection, problem.Message);
    }

    [Fact]
    public void Broken_json_is_named_with_its_line()
    {
        using var library = new TemporaryLibrary().With("config/chatbot.json", "{\n  \"web\": {\n");

        var problem = Assert.Single(SettingsReader.Read(library.Folder, None).Problems);

        Assert.Equal("config/chatbot.json", problem.File);
        Assert.Equal(3, problem.Line);
    }
}
