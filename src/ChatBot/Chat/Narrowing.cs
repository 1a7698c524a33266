using System.Globalization;
using ChatBot.Commands;
using ChatBot.Corpus.Names;
using ChatBot.Discord.Models;
using ChatBot.Replies;
using ChatBot.Search.Answers;
using ChatBot.Search.Library;

namespace ChatBot.Chat;

/// <summary>
/// By what an answer can be narrowed: the years, people, places and other names that some of its quotations have and others have not.
/// </summary>
internal static class Narrowing
{
    private const int MostYears = 10;

    /// <summary>Fewer quotations are read as they are.</summary>
    private const int Fewest = 3;

    /// <summary>Commands other than lenses that take several things at once.</summary>
    private const string Timeline = "timeline";

    /// <returns>What a choice adds to the call, commonest first, the years in order; empty where the command takes nothing more.</returns>
    public static IReadOnlyList<SelectOption> Of(LibrarySnapshot library, Answer answer, string about, MessageCatalog words)
    {
        var shown = answer.Quotations.Where(quoted => !QuotationLabel.SetsAside(quoted.Labels)).ToList();
        if (shown.Count < Fewest || (answer.Command != Timeline && !library.Events.ContainsKey(answer.Command))) return [];
        var kinds = library.Names.Names.GroupBy(name => name.Canonical, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().Kind, StringComparer.Ordinal);
        var years = Counted(shown.Select(quoted => Years(quoted))).OrderByDescending(pair => pair.Value).Take(MostYears)
            .OrderBy(pair => pair.Key, StringComparer.Ordinal);
        var names = Counted(shown.Select(quoted => QuotedNames.Of(library.Readings, quoted.Quotation).Select(name => name.Canonical)))
            .Where(pair => pair.Value > 1 || kinds.GetValueOrDefault(pair.Key, NameKind.Unknown) != NameKind.Unknown)
                .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal);
        return
        [
            .. years.Concat(names)
                .Where(pair => pair.Value < shown.Count && pair.Key.Length <= DiscordLimits.Choice
                    && !about.Contains(pair.Key, StringComparison.OrdinalIgnoreCase))
                .Take(DiscordLimits.Choices).Select(pair => new SelectOption(
                    pair.Key, pair.Key, Description(pair.Value, kinds.GetValueOrDefault(pair.Key), words))),
        ];
    }

    /// <summary>The call with what was chosen.</summary>
    public static CommandCall Narrowed(CommandCall call, string chosen)
    {
        var about = $"{call.About} {chosen}".Trim();
        return new CommandCall($"/{call.Command} {about}", call.Command, about);
    }

    private static string Description(int count, string? kind, MessageCatalog words)
    {
        var times = count.ToString(CultureInfo.InvariantCulture);
        return kind is null or NameKind.Unknown ? $"× {times}" : $"× {times} · {words.Say(kind)}";
    }

    private static Dictionary<string, int> Counted(IEnumerable<IEnumerable<string>> all) =>
        all.SelectMany(each => each.Distinct()).CountBy(value => value).ToDictionary(StringComparer.Ordinal);

    private static IEnumerable<string> Years(AnswerQuotation quoted) =>
        quoted.Date is { Start: { } start, End: { } end } && start.Year == end.Year
            ? [start.Year.ToString("D4", CultureInfo.InvariantCulture)] : [];
}
