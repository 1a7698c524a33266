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
public sealed class StateSettings
{
    /// <summary>
    /// A PostgreSQL database, such as <c>Host=db;Username=chatbot;Password=…;Database=chatbot</c>; null for SQLite in the data folder and
    /// one worker. By custom in the environment (CHATBOT_State__Connection), or in the file that CHATBOT_STATE_CONNECTION_FILE names.
    /// </summary>
    public string? Connection { get; set; }
}

/// <summary>What the library is called, on every page and in the bot's help.</summary>
public sealed class LibrarySettings
{
    /// <summary>In a few words.</summary>
    public string Title { get; set; } = "ChatBot";

    /// <summary>What its documents are about, in a sentence; null for nothing said.</summary>
    public string? Description { get; set; }

    /// <summary>Title and description together.</summary>
    public LibraryAbout About => new(Title, Description);

    /// <summary>The accent; the default's where what is written is no colour, which the rules name.</summary>
    public Accent Colour => Settings.Accent.TryParse(Accent, out var colour) ? colour : new(0x1D5A80);

    /// <summary>The colour of the pages and of the bar beside the bot's messages, as <c>#rrggbb</c>.</summary>
    public string Accent { get; set; } = "#1d5a80";
}

/// <summary>How sentences are found.</summary>
public sealed class SearchSettings
{
    /// <summary>The sentence encoders that rank by meaning: <c>both</c>, or <c>none</c> for words alone.</summary>
    public string Encoder { get; set; } = "both";
}

/// <summary>The pages.</summary>
public sealed class WebSettings
{
    /// <summary>Where to listen, such as <c>http://127.0.0.1:8080</c>; loopback unless a reverse proxy stands before it.</summary>
    public string Url { get; set; } = "http://127.0.0.1:8080";

    /// <summary>The address under which others reach the pages, for links in replies; null for none.</summary>
    public string? PublicUrl { get; set; }

    /// <summary>True when a reverse proxy stands before the pages: addresses other than loopback are then no cause for a warning.</summary>
    public bool BehindProxy { get; set; }

    /// <summary>Requests a minute that one address may make.</summary>
    public int RequestsPerMinute { get; set; } = 300;
}

/// <summary>The connection to Discord; none without a token.</summary>
public sealed class DiscordSettings
{
    /// <summary>
    /// The bot's token; by custom in the environment variable DISCORD_TOKEN, or in the file that DISCORD_TOKEN_FILE names.
    /// </summary>
    public string? Token { get; set; }

    /// <summary>Base of the API, to which <c>/v10</c> is appended; DISCORD_API_URL overrides it.</summary>
    public string ApiUrl { get; set; } = "https://discord.com/api";

    /// <summary>
    /// An address that tells about this bot, for the User-Agent by which Discord knows it; null for <see cref="WebSettings.PublicUrl"/>.
    /// </summary>
    public string? ProjectUrl { get; set; }

    /// <summary>A server's id in which the commands are registered at once, for development; null for everywhere.</summary>
    public string? Guild { get; set; }

    /// <summary><c>auto</c>, or the number of shards over all processes.</summary>
    public string Shards { get; set; } = "auto";

    /// <summary>The ids of the shards that this process runs; empty for all.</summary>
    public List<int> ShardIds { get; set; } = [];
}

/// <summary>The daily posts.</summary>
public sealed class DailySettings
{
    /// <summary>Hours after which a post that came due while the bot was down is recorded as missed instead of sent.</summary>
    public double LatestHours { get; set; } = 6;

    /// <summary>Whether what happened on a 29 February is posted on the 28th in other years.</summary>
    public bool LeapDayOn28 { get; set; }
}
