using System.Text.RegularExpressions;
using ChatBot.Discord.Models;
using ChatBot.Replies;
using ChatBot.Search.Library;

namespace ChatBot.Chat;

/// <summary>
/// What commands, options and choices are called in the languages of config/framing, where that has their English words and Discord takes
/// what it has for them; elsewhere they keep their English ones.
/// </summary>
internal sealed partial class CommandLanguages(LibrarySnapshot library)
{
    private readonly IReadOnlyList<MessageCatalog> _languages =
        [.. library.MessageCatalogs.Keys.Order(StringComparer.Ordinal).Select(locale => MessageCatalog.Of(library, locale))];

    public ApplicationCommand Of(ApplicationCommand command) => command with
    {
        // A message command's name is a text; any other's is a word to type.
        NameLocalizations = command.Type == ApplicationCommandType.ChatInput ? Names(command.Name) : Texts(command.Name),
        DescriptionLocalizations = command.Description is { Length: > 0 } description ? Texts(description) : null,
        Options = Of(command.Options),
    };

    private IReadOnlyList<CommandOption>? Of(IReadOnlyList<CommandOption>? options) => options is null ? null :
    [
        .. options.Select(option => option with
        {
            NameLocalizations = Names(option.Name),
            DescriptionLocalizations = Texts(option.Description),
            Options = Of(option.Options),
            Choices = option.Choices is null ? null
                : [.. option.Choices.Select(choice => choice with { NameLocalizations = Texts(choice.Name) })],
        }),
    ];

    /// <summary>By the English name with a slash before it, so that a word of the replies is none of these.</summary>
    private Dictionary<string, string>? Names(string english) =>
        Said(words => words.Say($"/{english}") is var said && Word().IsMatch(said) ? said : english, english);

    private Dictionary<string, string>? Texts(string english) =>
        Said(words => Clipped.To(words.Say(english), DiscordLimits.Description), english);

    private Dictionary<string, string>? Said(Func<MessageCatalog, string> say, string english)
    {
        var said = _languages.Select(words => KeyValuePair.Create(words.Locale, say(words))).Where(pair => pair.Value != english)
            .ToDictionary();
        return said.Count > 0 ? said : null;
    }

    [GeneratedRegex(@"^[-_'\p{Ll}\p{Lo}\p{N}]{1,32}$")]
    private static partial Regex Word();
}
