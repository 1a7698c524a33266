using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Npgsql;

namespace ChatBot.Hosting.Settings;

/// <summary>
/// The host's settings: config/chatbot.json of the library, overridden by environment variables with the prefix <c>CHATBOT_</c>
/// and two underscores for each level (<c>CHATBOT_Web__Url</c>).
/// </summary>
public sealed class ChatBotSettings
{
    public LibrarySettings Library { get; set; } = new();

    public WebSettings Web { get; set; } = new();

    public DiscordSettings Discord { get; set; } = new();

    public DailySettings Daily { get; set; } = new();

    public SearchSettings Search { get; set; } = new();

    public StateSettings State { get; set; } = new();
}

/// <summary>Where subscriptions, the ledger of posts, and what workers share are kept.</summary>
public sealed class StateSettings : IValidatableObject
{
    /// <summary>
    /// A PostgreSQL database, such as <c>Host=db;Username=chatbot;Password=…;Database=chatbot</c>; null for SQLite in the data folder and
    /// one worker. By custom in the environment (CHATBOT_State__Connection), or in the file that CHATBOT_STATE_CONNECTION_FILE names.
    /// </summary>
    public string? Connection { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Connection is { Length: > 0 } && Fault(Connection) is { } fault)
            yield return new(
                $"It is no PostgreSQL connection: {fault} Write Host=…;Username=…;Password=…;Database=….", [nameof(Connection)]);
    }

    /// <summary>What is wrong with it, without the text itself, which holds a password.</summary>
    private static string? Fault(string connection)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(connection).Host is { Length: > 0 } ? null : "it names no Host.";
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException or InvalidCastException or KeyNotFoundException)
        {
            return fault is ArgumentException { ParamName: { } key } ? $"\"{key}\" is not known." : "it cannot be read.";
        }
    }
}

/// <summary>What the library is called, on every page and in the bot's help.</summary>
public sealed class LibrarySettings
{
    private const string TitleForm = "Write a title of 1 to 80 characters.";
    private const string AccentForm = "Write a colour as #rrggbb, such as #1d5a80.";

    /// <summary>In a few words.</summary>
    [Required(ErrorMessage = TitleForm)]
    [StringLength(80, ErrorMessage = TitleForm)]
    public string Title { get; set; } = "ChatBot";

    /// <summary>What its documents are about, in a sentence; null for nothing said.</summary>
    [StringLength(300, ErrorMessage = "Write a sentence or two of at most 300 characters.")]
    public string? Description { get; set; }

    /// <summary>Title and description together.</summary>
    public LibraryAbout About => new(Title, Description);

    /// <summary>The accent; the default's where what is written is no colour, which the rules name.</summary>
    public Accent Colour => Settings.Accent.TryParse(Accent, out var colour) ? colour : new(0x1D5A80);

    /// <summary>The colour of the pages and of the bar beside the bot's messages, as <c>#rrggbb</c>.</summary>
    [Required(ErrorMessage = AccentForm)]
    [RegularExpression("#[0-9a-fA-F]{6}", ErrorMessage = AccentForm)]
    public string Accent { get; set; } = "#1d5a80";
}

/// <summary>How sentences are found.</summary>
public sealed class SearchSettings
{
    /// <summary>The sentence encoders that rank by meaning: <c>both</c>, or <c>none</c> for words alone.</summary>
    [AllowedValues("both", "none", ErrorMessage = "Write both, or none to find by words alone.")]
    public string Encoder { get; set; } = "both";
}

/// <summary>The pages.</summary>
public sealed class WebSettings
{
    /// <summary>Where to listen, such as <c>http://127.0.0.1:8080</c>; loopback unless a reverse proxy stands before it.</summary>
    [HttpAddress(ErrorMessage = "Write an address such as http://127.0.0.1:8080.")]
    public string Url { get; set; } = "http://127.0.0.1:8080";

    /// <summary>The address under which others reach the pages, for links in replies; null for none.</summary>
    [HttpAddress(IsOptional = true, ErrorMessage = "Write an address such as https://bot.example.org.")]
    public string? PublicUrl { get; set; }

    /// <summary>True when a reverse proxy stands before the pages: addresses other than loopback are then no cause for a warning.</summary>
    public bool BehindProxy { get; set; }

    /// <summary>Requests a minute that one address may make.</summary>
    [Between(1, 1_000_000, ErrorMessage = "Write a number from 1 to 1000000.")]
    public int RequestsPerMinute { get; set; } = 300;
}

/// <summary>The connection to Discord; none without a token.</summary>
public sealed class DiscordSettings : IValidatableObject
{
    /// <summary>
    /// The bot's token; by custom in the environment variable DISCORD_TOKEN, or in the file that DISCORD_TOKEN_FILE names.
    /// </summary>
    public string? Token { get; set; }

    /// <summary>Base of the API, to which <c>/v10</c> is appended; DISCORD_API_URL overrides it.</summary>
    [HttpAddress(ErrorMessage = "Write https://discord.com/api, or the address of a stand-in.")]
    public string ApiUrl { get; set; } = "https://discord.com/api";

    /// <summary>
    /// An address that tells about this bot, for the User-Agent by which Discord knows it; null for <see cref="WebSettings.PublicUrl"/>.
    /// </summary>
    [HttpAddress(IsOptional = true,
        ErrorMessage = "Write the whole address of a page about the bot, such as https://bot.example.org, or take it out.")]
    public string? ProjectUrl { get; set; }

    /// <summary>A server's id in which the commands are registered at once, for development; null for everywhere.</summary>
    [RegularExpression("[0-9]{1,19}", ErrorMessage = "Write the server's id, a number of 17 to 19 digits.")]
    public string? Guild { get; set; }

    /// <summary><c>auto</c>, or the number of shards over all processes.</summary>
    public string Shards { get; set; } = "auto";

    /// <summary>The ids of the shards that this process runs; empty for all.</summary>
    public List<int> ShardIds { get; set; } = [];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        var isNumber = int.TryParse(Shards, NumberStyles.None, CultureInfo.InvariantCulture, out var shards) && shards > 0;
        if (Shards != "auto" && !isNumber)
            yield return new("Write auto, or the number of shards over all processes.", [nameof(Shards)]);
        if (ShardIds.Exists(id => id < 0 || (isNumber && id >= shards)) || (ShardIds.Count > 0 && !isNumber))
            yield return new("Write ids from 0 to Discord:Shards less one, and set Discord:Shards to a number.", [nameof(ShardIds)]);
    }
}

/// <summary>The daily posts.</summary>
public sealed class DailySettings
{
    /// <summary>Hours after which a post that came due while the bot was down is recorded as missed instead of sent.</summary>
    [Between(0.1, 24, ErrorMessage = "Write a number of hours from 0.1 to 24.")]
    public double LatestHours { get; set; } = 6;

    /// <summary>Whether what happened on a 29 February is posted on the 28th in other years.</summary>
    public bool LeapDayOn28 { get; set; }
}
