using System.Globalization;
using ChatBot.Corpus.Problems;
using Npgsql;

namespace ChatBot.Hosting.Settings;

/// <summary>What settings must be, beyond their types.</summary>
internal static class SettingsRules
{
    public static IEnumerable<Problem> Check(ChatBotSettings settings, Func<string, string> origin)
    {
        if (settings.Library.Title.Trim().Length is 0 or > 80)
            yield return Fault("Library:Title", settings.Library.Title, "Write a title of 1 to 80 characters.");
        if (settings.Library.Description is { Length: > 300 } description)
            yield return Fault("Library:Description", description, "Write a sentence or two of at most 300 characters.");
        if (!Accent.TryParse(settings.Library.Accent, out _))
            yield return Fault("Library:Accent", settings.Library.Accent, "Write a colour as #rrggbb, such as #1d5a80.");
        if (!IsHttp(settings.Web.Url))
            yield return Fault("Web:Url", settings.Web.Url, "Write an address such as http://127.0.0.1:8080.");
        if (settings.Web.PublicUrl is { Length: > 0 } address && !IsHttp(address))
            yield return Fault("Web:PublicUrl", address, "Write an address such as https://bot.example.org.");
        if (settings.Web.RequestsPerMinute is < 1 or > 1_000_000)
            yield return Fault("Web:RequestsPerMinute", settings.Web.RequestsPerMinute, "Write a number from 1 to 1000000.");
        if (!IsHttp(settings.Discord.ApiUrl))
            yield return Fault("Discord:ApiUrl", settings.Discord.ApiUrl, "Write https://discord.com/api, or the address of a stand-in.");
        if (settings.Discord.ProjectUrl is { Length: > 0 } project && !IsHttp(project))
            yield return Fault("Discord:ProjectUrl", project,
                "Write the whole address of a page about the bot, such as https://bot.example.org, or take it out.");
        if (settings.Discord.Guild is { Length: > 0 } guild
            && !ulong.TryParse(guild, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            yield return Fault("Discord:Guild", guild, "Write the server's id, a number of 17 to 20 digits.");
        var shards = 0;
        if (settings.Discord.Shards != "auto"
            && (!int.TryParse(settings.Discord.Shards, NumberStyles.None, CultureInfo.InvariantCulture, out shards) || shards < 1))
            yield return Fault("Discord:Shards", settings.Discord.Shards, "Write auto, or the number of shards over all processes.");
        if (settings.Discord.ShardIds.Exists(id => id < 0 || (shards > 0 && id >= shards))
            || (settings.Discord.ShardIds.Count > 0 && shards == 0))
            yield return Fault("Discord:ShardIds", string.Join(",", settings.Discord.ShardIds),
                "Write ids from 0 to Discord:Shards less one, and set Discord:Shards to a number.");
        if (settings.Search.Encoder is not ("both" or "none"))
            yield return Fault("Search:Encoder", settings.Search.Encoder, "Write both, or none to find by words alone.");
        if (settings.State.Connection is { Length: > 0 } connection && ConnectionFault(connection) is { } fault)
            yield return new(SettingsReader.SettingsPath, 0, $"\"State:Connection\" is not a PostgreSQL connection: {fault}",
                "Write Host=…;Username=…;Password=…;Database=….");
        if (settings.Daily.LatestHours is not (>= 0.1 and <= 24))
            yield return Fault("Daily:LatestHours", settings.Daily.LatestHours, "Write a number of hours from 0.1 to 24.");

        Problem Fault(string key, object value, string remedy) =>
            new(origin(key), 0, string.Create(CultureInfo.InvariantCulture, $"\"{key}\" cannot be \"{value}\"."), remedy);
    }

    /// <summary>What is wrong with it, without the text itself, which holds a password.</summary>
    private static string? ConnectionFault(string connection)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(connection).Host is { Length: > 0 } ? null : "it names no Host.";
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException or InvalidCastException)
        {
            return fault is ArgumentException { ParamName: { } key } ? $"\"{key}\" is not known." : "it cannot be read.";
        }
    }

    private static bool IsHttp(string? text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";
}
