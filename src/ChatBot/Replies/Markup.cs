using System.Runtime.CompilerServices;

namespace ChatBot.Replies;

/// <summary>
/// HTML that may be sent as it is. The only ways to it encode everything else: what is interpolated into <see cref="Of"/> is text unless it
/// is markup itself.
/// </summary>
public readonly record struct Markup
{
    private readonly string? _html;

    private Markup(string html) => _html = html;

    public static Markup Empty { get; }

    /// <summary>A template: its literal parts are HTML, its values are encoded.</summary>
    public static Markup Of(ref MarkupHandler template) => new(template.ToString());

    /// <summary>Text, encoded.</summary>
    public static Markup Text(string? text) => Of($"{text}");

    public static Markup Join(IEnumerable<Markup> parts) => new(string.Concat(parts));

    public static Markup Join(Markup between, IEnumerable<Markup> parts) => new(string.Join(between.ToString(), parts));

    /// <summary>The template where the condition holds, else nothing.</summary>
    public static Markup If(bool condition, [InterpolatedStringHandlerArgument(nameof(condition))] ref MarkupHandler template) =>
        condition ? new(template.ToString()) : Empty;

    public override string ToString() => _html ?? "";
}
