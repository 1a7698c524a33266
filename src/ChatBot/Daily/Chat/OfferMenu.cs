using System.Globalization;
using ChatBot.Daily.Command;
using ChatBot.Discord.Models;
using ChatBot.Replies;

namespace ChatBot.Daily.Chat;

/// <summary>The menu under what <c>/daily on</c> says: what to post on days without events.</summary>
internal static class OfferMenu
{
    private const string Start = "1|w|";

    public static Component Of(DailyOffer offer, MessageCatalog words) => Component.Row(Component.Select(
        string.Create(CultureInfo.InvariantCulture, $"{Start}{offer.Channel}"),
        [.. DailyWords.WhenEmpties.Select(known =>
            new SelectOption(Clipped.To(words.Say(known.Said), 100), known.Word, Default: known.Value == offer.Now ? true : null))],
        Clipped.To(words.Say("What to post on the other days"), 150)));

    /// <returns>The channel that a menu is about; null for what is no such menu.</returns>
    public static ulong? Read(string? customId) =>
        customId?.StartsWith(Start, StringComparison.Ordinal) == true
            && ulong.TryParse(customId.AsSpan(Start.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var channel) ? channel
            : null;
}
