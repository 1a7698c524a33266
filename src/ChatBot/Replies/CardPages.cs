using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Phrases;
using ChatBot.Corpus.Works;
using ChatBot.Search.Answers;

namespace ChatBot.Replies;

/// <summary>What an answer needs to be written as cards.</summary>
/// <param name="Link">Where a quotation can be read in its place; null for nowhere.</param>
/// <param name="Mention">A command's name as it is named in a reply, such as <c>&lt;/visits:1&gt;</c>.</param>
/// <param name="Words">The reader's language.</param>
/// <param name="Differences">What the sources disagree on, one line each; null for the answer's own lines.</param>
/// <param name="Event">The happening that a quotation tells of, the same for all that tell of it; null where it is not known.</param>
public sealed record CardWriting(
    Func<Quotation, string?> Link, Func<string, string> Mention, MessageCatalog Words, IReadOnlyList<Phrase>? Differences = null,
        Func<AnswerQuotation, object?>? Event = null);

/// <summary>One message of an answer: its texts, without the buttons.</summary>
/// <param name="Head">Heading, count, what the sources disagree on.</param>
/// <param name="Quotations">In order; at most <see cref="CardPages.MostQuotations"/>.</param>
/// <param name="Foot">What to ask next; empty for none.</param>
public sealed record CardPage(string Head, IReadOnlyList<CardQuotation> Quotations, string Foot)
{
    /// <summary>UTF-16 code units of all texts together.</summary>
    public int Length => Head.Length + Foot.Length + Quotations.Sum(shown => shown.Length);
}

/// <summary>A quotation on a card.</summary>
/// <param name="Date">The date above it; null where that stands above an earlier one of the same event, or none is told.</param>
/// <param name="Text">Labels, the words as a blockquote, the note, the source line.</param>
public sealed record CardQuotation(AnswerQuotation Quoted, string? Date, string Text)
{
    public int Length => Text.Length + (Date?.Length ?? 0);
}

/// <summary>
/// An answer as the texts of messages of components (https://discord.com/developers/docs/components/reference): quotations of one event or
/// of one date stand together under it, and a page takes as many as Discord's limits leave room for.
/// </summary>
public static class CardPages
{
    /// <summary>
    /// Discord's limit for all texts of a message together. It counts code points; UTF-16 code units are at least as many.
    /// </summary>
    public const int Longest = 4000;

    /// <summary>With date, section, text and button each, and all that stands around them, these are 37 of the 40 components.</summary>
    public const int MostQuotations = 5;

    private const int LongestHeading = 150;
    private const int LongestLine = 350;
    private const int LongestHead = 1000;
    private const int LongestFoot = 300;
    private const int LongestDate = 80;

    /// <summary>A page that is full of one quotation is a wall; a longer one is shortened, and its button shows the rest.</summary>
    private const int LongestQuotation = 1200;

    /// <summary>The pages, in order; never empty.</summary>
    public static IReadOnlyList<CardPage> Of(Answer answer, CardWriting writing)
    {
        if (answer.Quotations.Count == 0) return WithoutQuotations(answer, writing);
        var (head, foot) = (Head(answer, writing), Foot(answer, writing));
        var pages = new List<CardPage>();
        var page = new CardPage(head, [], foot);
        string? above = null;
        foreach (var (quoted, date) in ByEvent(answer.Quotations, writing.Event)
            .SelectMany(group => group.Select(quoted => (quoted, DateOf(quoted, group, writing.Words)))))
        {
            // What is not dated must not seem to be of the date above it.
            var shown = Quotation(quoted, answer, page.Quotations.Count == 0 ? date : date == above ? null : date
                ?? writing.Words.Say("No date is told"), writing);
            if (page.Quotations.Count > 0 && (page.Quotations.Count == MostQuotations || page.Length + shown.Length > Longest))
            {
                pages.Add(page);
                page = new CardPage(Title(answer, writing.Words), [], foot);
                shown = Quotation(quoted, answer, date, writing);
            }

            page = page with { Quotations = [.. page.Quotations, shown] };
            above = date;
        }

        return [.. pages, page];
    }

    /// <summary>
    /// Quotations of one event or of one date come together, at the place of the first; what is not offered as an answer stays where it is.
    /// </summary>
    internal static IReadOnlyList<IReadOnlyList<AnswerQuotation>> ByEvent(
        IReadOnlyList<AnswerQuotation> quotations, Func<AnswerQuotation, object?>? eventOf = null)
    {
        var groups = new List<(List<AnswerQuotation> Quotations, object? Event)>();
        foreach (var quoted in quotations)
        {
            var isAside = QuotationLabel.SetsAside(quoted.Labels);
            var told = isAside || quoted.Date is null ? null : eventOf?.Invoke(quoted);
            var home = isAside ? -1 : groups.FindIndex(
                group => IsOne(group.Quotations[0], quoted) || (told is not null && told.Equals(group.Event)));
            if (home < 0) groups.Add(([quoted], told));
            else groups[home].Quotations.Add(quoted);
        }

        return [.. groups.Select(group => group.Quotations)];
    }

    private static bool IsOne(AnswerQuotation one, AnswerQuotation other) =>
        !QuotationLabel.SetsAside(one.Labels) && one.Date is { } date && date.Edtf == other.Date?.Edtf;

    /// <summary>
    /// The date above a quotation: the most exact one of its event, unless that is not within its own; null where nothing of the event is
    /// dated.
    /// </summary>
    internal static DateInterval? DateOf(AnswerQuotation quoted, IReadOnlyList<AnswerQuotation> group)
    {
        var best = group.Select(one => one.Date).OfType<DateInterval>().OrderBy(Days).FirstOrDefault();
        return best is not null && quoted.Date?.Overlaps(best) == true ? best : quoted.Date;
    }

    private static string? DateOf(AnswerQuotation quoted, IReadOnlyList<AnswerQuotation> group, MessageCatalog words) =>
        DateOf(quoted, group) is { } date ? Clipped.Escaped(DateFormat.Of(date, words), LongestDate) : null;

    private static int Days(DateInterval date) =>
        date is { Start: { } start, End: { } end } ? end.DayNumber - start.DayNumber : int.MaxValue;

    private static CardQuotation Quotation(AnswerQuotation quoted, Answer answer, string? date, CardWriting writing)
    {
        var plain = answer.WithoutRepetition(quoted) with
        {
            Date = null,
            Matches = answer.Certainty == Certainty.Sure ? quoted.Matches : [], // bold would say: this is it
        };
        return new CardQuotation(quoted, date is null ? null
            : $"**{date}**", QuotationBlock.Of(plain, null, LongestQuotation, writing.Link, writing.Words));
    }

    /// <summary>A heading; of what may not answer, no more than a line in bold.</summary>
    private static string Title(Answer answer, MessageCatalog words)
    {
        var title = Clipped.Escaped(answer.Title.IsEmpty ? words.Say("Answer") : words.Say(answer.Title), LongestHeading);
        return answer.Certainty == Certainty.Sure ? $"### {title}" : $"**{title}**";
    }

    private static string Head(Answer answer, CardWriting writing)
    {
        var head = Title(answer, writing.Words);
        var lines = answer.Lines.Select(line => Clipped.Escaped(writing.Words.Say(line), LongestLine))
            .Select(line => answer.Certainty == Certainty.Sure || line.Length == 0 ? line : $"*{line}*")
            .Concat((writing.Differences ?? answer.Differences).Select(line => Clipped.Escaped(writing.Words.Say(line), LongestLine)));
        foreach (var line in lines.Where(line => line.Length > 0 && head.Length + 1 + line.Length <= LongestHead)) head += $"\n{line}";
        return head;
    }

    private static List<CardPage> WithoutQuotations(Answer answer, CardWriting writing)
    {
        const int Room = 2000;
        var foot = Foot(answer, writing);
        var pages = new List<CardPage>();
        var text = Title(answer, writing.Words);
        foreach (var line in answer.Lines.Concat(answer.Differences))
        {
            var escaped = Clipped.Escaped(writing.Words.Say(line), Room - LongestHeading - 5);
            if (text.Length + 1 + escaped.Length > Room)
            {
                pages.Add(new CardPage(text, [], foot));
                text = Title(answer, writing.Words);
            }

            text += escaped.Length > 0 ? $"\n{escaped}" : "";
        }

        return [.. pages, new CardPage(text, [], foot)];
    }

    private static string Foot(Answer answer, CardWriting writing) =>
        SuggestedCalls.Line(answer.Suggestions, writing.Mention, writing.Words, LongestFoot);
}
