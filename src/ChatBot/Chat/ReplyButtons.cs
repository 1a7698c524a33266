using ChatBot.Commands;
using ChatBot.Discord.Models;

namespace ChatBot.Chat;

/// <summary>The buttons under a page of plain text: earlier and later, cite; and the context of each of its quotations.</summary>
internal static class ReplyButtons
{
    /// <param name="call">What was asked; null where the answer cannot be asked for again (it has one page then).</param>
    /// <param name="number">The page's index, from 0.</param>
    public static IReadOnlyList<Component> Of(
        PagedAnswer paged, CommandCall? call, int number, ICallStore calls)
    {
        var (version, answer, catalog, pages) = (paged.Version, paged.Answer, paged.Messages, paged.Plain.Value);
        var stamp = version.Stamp;
        var page = pages[number];
        var shown = answer.Quotations.Skip(page.First).Take(page.Count).Select(quoted => quoted.Quotation).ToList();
        string Id(ButtonAction action) => CustomId.Write(action, calls);
        string Label(string english) => catalog.Label(english);

        var turning = new List<Component>();
        if (call is not null && pages.Count > 1)
        {
            turning.Add(Component.Button(Id(new ButtonAction.Page(Math.Max(0, number - 1), stamp, call)), Label("◀ Earlier page"),
                disabled: number == 0));
            turning.Add(Component.Button(Id(new ButtonAction.Page(number + 1, stamp, call)), Label("Later page ▶"),
                disabled: number == pages.Count - 1));
        }

        if (shown.Count > 0)
        {
            var works = shown.Select(quotation => quotation.Work).Distinct().Select(work => WorkPlace.Of(version, work)).ToList();
            turning.Add(Component.Button(Id(new ButtonAction.Cite(stamp, works)), Label("Cite")));
        }

        var contexts = shown.Select((quotation, index) =>
            (Id: Id(new ButtonAction.Context(stamp, WorkPlace.Of(version, quotation.Work), quotation.Span)),
            Number: page.First + index + 1))
            .DistinctBy(context => context.Id)
            .Select(context => Component.Button(context.Id,
                answer.Quotations.Count == 1 ? Label("Context") : catalog.Say("Context {0}", $"{context.Number}")))
                .ToList();
        return [.. new[] { turning, contexts }.Where(row => row.Count > 0).Select(row => Component.Row(row))];
    }
}
