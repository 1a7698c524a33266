using ChatBot.Commands;
using ChatBot.Discord.Models;
using ChatBot.Replies;
using ChatBot.Search.Answers;

namespace ChatBot.Chat;

/// <summary>
/// A page of an answer as a message of components: heading and count; the quotations under their dates, each a section with its own
/// context button; a row to turn pages, cite and open; a menu to narrow what was asked.
/// </summary>
internal static class AnswerCard
{
    /// <param name="call">What was asked; null where the answer cannot be asked for again (it has one page then, and cannot be
    /// shared).</param>
    /// <param name="number">The page's index, from 0; clamped.</param>
    public static MessageDraft Of(PagedAnswer paged, CommandCall? call, int number, bool isPrivate, ICallStore calls)
    {
        var at = Math.Clamp(number, 0, paged.Cards.Count - 1);
        var page = paged.Cards[at];
        var components = new List<Component> { Component.Text(page.Head) };
        // The first page has the picture; the others, being read on, need it no more.
        var picture = at == 0 ? paged.Picture.Value : null;
        if (picture is not null) components.Add(Component.Gallery(MediaItem.Of(picture)));
        if (page.Quotations.Count > 0) components.Add(Component.Line());
        foreach (var shown in page.Quotations)
        {
            if (shown.Date is { } date) components.Add(Component.Text(date));
            components.Add(Quotation(shown, components, paged, calls));
        }

        var rows = Rows(paged, call, at, isPrivate, calls).ToList();
        if (rows.Count > 0 && page.Quotations.Count > 0) components.Add(Component.Line());
        components.AddRange(rows);
        if (page.Foot.Length > 0) components.Add(Component.Text(page.Foot));
        // What may not answer has no bar of the bot's colour.
        return Card.Of(components, isPrivate, paged.Answer.Certainty == Certainty.Sure ? paged.Accent
            : Card.Faint) with
        { Files = picture is null ? [] : [picture], DropsFiles = picture is null };
    }

    private static Component Quotation(CardQuotation shown, IReadOnlyList<Component> before, PagedAnswer paged, ICallStore calls)
    {
        var quotation = shown.Quoted.Quotation;
        var id = CustomId.Write(new ButtonAction.Context(paged.Version.Stamp, WorkPlace.Of(paged.Version, quotation.Work), quotation.Span),
            calls);
        // The same words twice, for two dates: one button is enough, and Discord takes an id once.
        return before.Any(other => other.Accessory?.CustomId == id)
            ? Component.Text(shown.Text)
            : Component.Section([Component.Text(shown.Text)], Component.Button(id, paged.Messages.Label("Context")));
    }

    private static IEnumerable<Component> Rows(PagedAnswer paged, CommandCall? call, int number, bool isPrivate, ICallStore calls)
    {
        var (stamp, words, page) = (paged.Version.Stamp, paged.Messages, paged.Cards[number]);
        string Id(ButtonAction action) => CustomId.Write(action, calls);
        var row = new List<Component>();
        if (call is not null && paged.Cards.Count > 1)
        {
            row.Add(Component.Button(Id(new ButtonAction.Page(number == 0 ? paged.Cards.Count : number - 1, stamp, call)), "◀",
                disabled: number == 0));
            row.Add(Component.Button(CustomId.PageNumber, $"{number + 1} / {paged.Cards.Count}", disabled: true));
            row.Add(Component.Button(Id(new ButtonAction.Page(number + 1, stamp, call)), "▶", disabled: number == paged.Cards.Count - 1));
        }

        if (page.Quotations.Count > 0)
        {
            var works = page.Quotations.Select(shown => shown.Quoted.Quotation.Work).Distinct()
                .Select(work => WorkPlace.Of(paged.Version, work)).ToList();
            row.Add(Component.Button(Id(new ButtonAction.Cite(stamp, works)), words.Label("Cite")));
        }

        if (paged.Address is { } address) row.Add(Component.Link(address, words.Label("Open in the library")));
        if (row.Count > 0) yield return Component.Row(row);
        if (call is null) yield break;
        if (isPrivate) yield return Component.Row(
            Component.Button(Id(new ButtonAction.Share(number, stamp, call)), words.Label("Share with all")));
        if (paged.Narrowings.Count > 0)
            yield return Component.Row(Component.Select(
                Id(new ButtonAction.Narrow(stamp, call)), paged.Narrowings,
                Clipped.To(words.Say("Narrow to…"), DiscordLimits.Placeholder)));
    }
}
