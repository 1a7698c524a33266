using System.Globalization;
using ChatBot.Commands;
using ChatBot.Corpus.Words;
using ChatBot.Daily.Chat;
using ChatBot.Discord.Models;

namespace ChatBot.Chat;

/// <summary>
/// The custom_id of a button: all that is needed to answer it, so that it works after a restart and a year later. Discord
/// allows 100 characters; a call that is too long for that is kept by the <see cref="ICallStore"/>, and the button names it.
/// </summary>
internal static class CustomId
{
    private const char Separator = '|';

    /// <summary>Written first; raised when the form changes, so that an old button is never misread.</summary>
    private const string Form = "1";

    /// <summary>Of the button that only says which page it is, and cannot be pressed.</summary>
    public const string PageNumber = "1|-";

    /// <returns>At most 100 UTF-16 code units.</returns>
    public static string Write(ButtonAction action, ICallStore calls) => action switch
    {
        ButtonAction.Page page => OfCall("p", page.Number, page.Stamp, page.Call, calls),
        ButtonAction.Narrow narrow => OfCall("n", 0, narrow.Stamp, narrow.Call, calls),
        ButtonAction.Share share => OfCall("s", share.Number, share.Stamp, share.Call, calls),
        ButtonAction.Context context => OfWorks("c", context.Stamp, [$"{context.Span.Start}-{context.Span.End}"], [context.Work]),
        ButtonAction.Cite cite => OfWorks("q", cite.Stamp, [], cite.Works),
        _ => throw new InvalidOperationException("No such action."),
    };

    /// <returns>Null when the text is not of this form.</returns>
    public static ButtonAction? Read(string? text, ICallStore calls)
    {
        var parts = text?.Split(Separator) ?? [];
        if (parts is not [Form, var verb, var stamp, .. var rest]) return null;
        return verb switch
        {
            "p" or "s" or "n" when rest is [var page, "i" or "k", var command, ..] && Number(page) is { } number =>
                About(rest[1], string.Join(Separator, rest[3..]), calls) switch
                {
                    null => new ButtonAction.Forgotten(command),
                    var about when verb == "n" => new ButtonAction.Narrow(stamp, CallOf(command, about)),
                    var about when verb == "p" => new ButtonAction.Page(number, stamp, CallOf(command, about)),
                    var about => new ButtonAction.Share(number, stamp, CallOf(command, about)),
                },
            "c" when rest is [var range, var work] && range.Split('-') is [var start, var end] && Number(start) is { } from
                && Number(end) is { } to =>
                new ButtonAction.Context(stamp, WorkPlace.Read(work), new TextSpan(from, to)),
            "q" when rest.Length > 0 => new ButtonAction.Cite(stamp, [.. rest.Select(WorkPlace.Read)]),
            PostButton.Verb => new ButtonAction.CitePost(rest),
            _ => null,
        };
    }

    private static CommandCall CallOf(string command, string about) => new($"/{command} {about}".TrimEnd(), command, about);

    private static string? About(string kind, string text, ICallStore calls) => kind == "i" ? text : calls.Find(text);

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string OfCall(string verb, int number, string stamp, CommandCall call, ICallStore calls)
    {
        var inline = string.Join(Separator, Form, verb, stamp, number, "i", call.Command, call.About);
        return inline.Length <= DiscordLimits.CustomId ? inline
            : string.Join(Separator, Form, verb, stamp, number, "k", call.Command, calls.Keep(call.About));
    }

    /// <summary>Works by their keys where that fits, and else by their places.</summary>
    private static string OfWorks(string verb, string stamp, string[] before, IReadOnlyList<WorkPlace> works)
    {
        var byKey = string.Join(Separator, [Form, verb, stamp, .. before, .. works.Select(work => work.ByKey)]);
        return byKey.Length <= DiscordLimits.CustomId && works.All(work => !work.ByKey.Contains(Separator))
            ? byKey
            : string.Join(Separator, [Form, verb, stamp, .. before, .. works.Select(work => work.ByIndex)]);
    }
}
