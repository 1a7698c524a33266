using ChatBot.Corpus.Dates.Tagging;

namespace ChatBot.Search.Asking;

/// <summary>Completes what follows a call of a command: "/visits Ada Holm", then "and in 1957?", or "how many?".</summary>
internal static class CommandFollowUp
{
    /// <param name="previous">The call before, as a line.</param>
    /// <param name="text">What was asked now.</param>
    /// <returns>The line that is meant; null when the text stands on its own.</returns>
    public static string? Complete(string previous, string text)
    {
        var blank = previous.IndexOf(' ', StringComparison.Ordinal);
        var (command, about) = blank < 0 ? (previous, "") : (previous[..blank], previous[(blank + 1)..].Trim());
        if (FollowUp.WordAlone(text) is { } word)
            return about.Length == 0 ? null : $"{word} {about} {command[1..]}?";
        if (FollowUp.AddedBy(text) is not { } added)
            return null;
        var addition = FollowUp.WithoutPreposition(added);
        return DateQuery.Read(addition).Dates.Count > 0
            ? $"{command} {$"{WithoutDates(about)} {addition}".Trim()}"
            : $"{command} {(FollowUp.LastNameIn("x " + about) is { } name ? about.Replace(name, addition, StringComparison.Ordinal)
                : $"{about} {addition}".Trim())}";
    }

    private static string WithoutDates(string about)
    {
        foreach (var date in DateTagger.Read(about, new TextSpan(0, about.Length), asOf: null).Reverse())
            about = about.Remove(date.Span.Start, date.Span.Length);
        return string.Join(' ', about.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
