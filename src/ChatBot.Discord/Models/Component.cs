namespace ChatBot.Discord.Models;

/// <summary>The kinds of component that this library writes; others that arrive keep their number.</summary>
public enum ComponentType
{
    ActionRow = 1,
    Button = 2,
    StringSelect = 3,
    Section = 9,
    TextDisplay = 10,
    MediaGallery = 12,
    Separator = 14,
    Container = 17,
    Label = 18,
}

public enum ButtonStyle
{
    Primary = 1,
    Secondary = 2,
    Success = 3,
    Link = 5,
}

/// <summary>
/// One element of a message's or modal's components (https://discord.com/developers/docs/components/reference).
/// One record for all kinds, as the wire has it; the factories say which members belong together.
/// </summary>
public sealed record Component(ComponentType Type)
{
    public string? CustomId { get; init; }
    public string? Label { get; init; }
    public string? Description { get; init; }
    public int? Style { get; init; }
    public string? Url { get; init; }
    public bool? Disabled { get; init; }
    public Emoji? Emoji { get; init; }
    public string? Placeholder { get; init; }
    public int? MinValues { get; init; }
    public int? MaxValues { get; init; }
    public int? MinLength { get; init; }
    public int? MaxLength { get; init; }
    public bool? Required { get; init; }
    public IReadOnlyList<SelectOption>? Options { get; init; }
    public IReadOnlyList<Component>? Components { get; init; }
    public Component? Accessory { get; init; }
    public string? Content { get; init; }
    public bool? Divider { get; init; }
    public int? Spacing { get; init; }
    public int? AccentColor { get; init; }
    public IReadOnlyList<MediaItem>? Items { get; init; }

    /// <summary>What a person entered in a text input.</summary>
    public string? Value { get; init; }

    /// <summary>A row of at most five buttons, or of one select menu.</summary>
    public static Component Row(params IReadOnlyList<Component> components) =>
        new(ComponentType.ActionRow) { Components = components };

    /// <param name="customId">1 to 100 characters, unique in the message.</param>
    /// <param name="label">At most 80 characters.</param>
    public static Component Button(
        string customId, string label, ButtonStyle style = ButtonStyle.Secondary, bool disabled = false, string? emoji = null) =>
        new(ComponentType.Button)
        {
            CustomId = customId,
            Label = label,
            Style = (int)style,
            Disabled = disabled ? true : null,
            Emoji = emoji is null ? null : new Emoji(Name: emoji),
        };

    /// <summary>A button that opens an address and sends no interaction.</summary>
    public static Component Link(string url, string label) =>
        new(ComponentType.Button) { Url = url, Label = label, Style = (int)ButtonStyle.Link };

    /// <param name="customId">1 to 100 characters, unique in the message.</param>
    /// <param name="options">1 to 25.</param>
    /// <param name="placeholder">At most 150 characters.</param>
    public static Component Select(string customId, IReadOnlyList<SelectOption> options, string? placeholder = null) =>
        new(ComponentType.StringSelect) { CustomId = customId, Options = options, Placeholder = placeholder };

    /// <summary>Markdown text in a message of components.</summary>
    public static Component Text(string content) => new(ComponentType.TextDisplay) { Content = content };

    /// <param name="texts">1 to 3 texts.</param>
    /// <param name="accessory">A button beside them.</param>
    public static Component Section(IReadOnlyList<Component> texts, Component accessory) =>
        new(ComponentType.Section) { Components = texts, Accessory = accessory };

    public static Component Line() => new(ComponentType.Separator) { Divider = true };

    /// <summary>Pictures in a message of components.</summary>
    /// <param name="items">1 to 10.</param>
    public static Component Gallery(params IReadOnlyList<MediaItem> items) => new(ComponentType.MediaGallery) { Items = items };

    /// <param name="accentColor">0xRRGGBB of the bar at its side; null for none.</param>
    public static Component Box(IReadOnlyList<Component> components, int? accentColor = null) =>
        new(ComponentType.Container) { Components = components, AccentColor = accentColor };
}

/// <summary>A picture of a gallery.</summary>
/// <param name="Description">What it shows, for those who do not see it; at most 1,024 characters.</param>
public sealed record MediaItem(MediaAddress Media, string? Description = null)
{
    /// <summary>A file that is sent along with the message.</summary>
    public static MediaItem Of(FileUpload file) => new(new MediaAddress($"attachment://{file.Name}"), file.Description);
}

/// <param name="Url">An address, or <c>attachment://</c> and the name of a file of the same message.</param>
public sealed record MediaAddress(string Url);

/// <summary>A choice in a select menu; label, value and description of at most 100 characters each.</summary>
public sealed record SelectOption(string Label, string Value, string? Description = null, bool? Default = null);

/// <summary>A standard emoji by its character, or a custom one by its id.</summary>
public sealed record Emoji(Snowflake? Id = null, string? Name = null);
