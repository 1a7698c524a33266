using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ChatBot.Discord.Models;

namespace ChatBot.Daily.Chat;

/// <summary>
/// The button under a post, which cites its works. Its custom_id begins with the post's nonce: nobody but the bot can give a message one,
/// and the bot gives it to no other message, so it proves that a message is the post. Text proves nothing, since people can have the bot
/// write theirs.
/// </summary>
public static class PostButton
{
    /// <summary>What a custom_id of this kind has in the place of the verb.</summary>
    public const string Verb = "d";

    private const string Form = "1";
    private const string RoleStart = "1|r|";
    private const char Separator = '|';
    private const int DigestLength = 8;

    /// <summary>Discord allows 100 characters: the nonce and this many works.</summary>
    private const int MostWorks = 7;

    /// <summary>The row to put under a post.</summary>
    public static Component Of(DailyPost post, string nonce) => Component.Row(
    [
        Component.Button(string.Join(Separator, [Form, Verb, nonce, .. (post.Works ?? []).Take(MostWorks).Select(Digest)]),
            Label(post, 0, "Cite")),
        .. post.OfferRole is { } role
            ? new[] { Component.Button($"{RoleStart}{role}", Label(post, 1, "Get or leave the role"), emoji: "🔔") } : [],
    ]);

    private static string Label(DailyPost post, int at, string english) =>
        post.ButtonLabels is { } said && said[at].Length is > 0 and <= DiscordLimits.ButtonLabel ? said[at] : english;

    /// <summary>The role that a button gives and takes; null for what is no such button.</summary>
    public static ulong? RoleOf(string? customId) =>
        customId?.StartsWith(RoleStart, StringComparison.Ordinal) == true && ulong.TryParse(customId.AsSpan(RoleStart.Length),
            NumberStyles.None, CultureInfo.InvariantCulture, out var role) ? role : null;

    /// <summary>Whether a message carries the button of this post.</summary>
    public static bool IsUnder(Message message, string nonce)
    {
        var start = string.Join(Separator, Form, Verb, nonce);
        return All(message.Components).Any(component => component.CustomId is { } id
            && id.StartsWith(start, StringComparison.Ordinal) && (id.Length == start.Length || id[start.Length] == Separator));
    }

    /// <summary>A short name of a work's key, of one length for every key.</summary>
    public static string Digest(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..DigestLength];

    private static IEnumerable<Component> All(IReadOnlyList<Component>? components) =>
        (components ?? []).Where(component => component is not null).SelectMany(component => All(component.Components).Prepend(component));
}
