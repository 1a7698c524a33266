using ChatBot.Corpus.Works;
using ChatBot.Search.Answers;

namespace ChatBot.Replies;

/// <summary>What an answer needs to be written as cards.</summary>
/// <param name="Link">Where a quotation can be read in its place; null for nowhere.</param>
/// <param name="Mention">A command's name as it is named in a reply, such as <c>&lt;/visits:1&gt;</c>.</param>
/// <param name="Words">The reader's language.</param>
/// <param name="Differences">What the sources disagree on, one line each; null for the answer's own lines.</param>
public sealed record CardWriting(
    Func<Quotation, string?> Link, Func<string, string> Mention, Framing Words, IReadOnlyList<string>? Differences = null);

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
/// An answer as the texts of messages of components (https://discord.com/developers/docs/components/reference): quotations of one date
/// stand together under it, and a page takes as many as Discord's limits leave room for.
/// </summary>
public static class CardPages
{
    /// <summary>Discord's limit for all texts of a message together. It counts code points; UTF-16 code units are at least as many.</summary>
    public const int Longest = 4000;

    /// <summary>With date, section, text and button each, and all that stands around them, these are 37 of the 40 components.</summary>
    public const int MostQuotations = 5;

    private const int MostSuggestions = 4;
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
        AnswerQuotation? above = null;
        foreach (var quoted in ByEvent(answer.Quotations))
        {
            var shown = Quotation(quoted, answer, page.Quotations.Count == 0 ? null : above, writing);
            if (page.Quotations.Count > 0 && (page.Quotations.Count == MostQuotations || page.Length + shown.Length > Longest))
            {
                pages.Add(page);
                page = new CardPage(Title(answer), [], foot);
                shown = Quotation(quoted, answer, null, writing);
            }

            page = page with { Quotations = [.. page.Quotations, shown] };
            above = quoted;
        }

        return [.. pages, page];
    }

    /// <summary>Quotations of one date come together, at the place of the first; what is not offered as an answer stays where it is.</summary>
    internal static IReadOnlyList<AnswerQuotation> ByEvent(IReadOnlyList<AnswerQuotation> quotations)
    {
        var ordered = new List<AnswerQuotation>(quotations.Count);
        foreach (var quoted in quotations)
        {
            var last = Label.SetsAside(quoted.Labels) ? -1 : ordered.FindLastIndex(other => IsOfSameDate(other, quoted) && !Label.SetsAside(other.Labels));
            ordered.Insert(last < 0 ? ordered.Count : last + 1, quoted);
        }

        return ordered;
    }

    private static bool IsOfSameDate(AnswerQuotation one, AnswerQuotation other) => one.Date is { } date && date.Edtf == other.Date?.Edtf;

    private static CardQuotation Quotation(AnswerQuotation quoted, Answer answer, AnswerQuotation? above, CardWriting writing)
    {
        var plain = quoted with
        {
            Date = null,
            Matches = answer.Certainty == Certainty.Sure ? quoted.Matches : [], // bold would say: this is it
            Note = answer.Differences.Contains(quoted.Note) ? null : quoted.Note,
        };
        var date = quoted.Date is { } told && (above is null || !IsOfSameDate(above, quoted))
            ? $"**{Clipped.Escaped(DateWords.Of(told, writing.Words), LongestDate)}**"
            : null;
        return new CardQuotation(quoted, date, QuotationBlock.Of(plain, null, LongestQuotation, writing.Link, writing.Words));
    }

    /// <summary>A heading; of what may not answer, no more than a line in bold.</summary>
    private static string Title(Answer answer)
    {
        var title = Clipped.Escaped(answer.Heading.Length > 0 ? answer.Heading : "Answer", LongestHeading);
        return answer.Certainty == Certainty.Sure ? $"### {title}" : $"**{title}**";
    }

    private static string Head(Answer answer, CardWriting writing)
    {
        var head = Title(answer);
        var lines = answer.Message.ReplaceLineEndings("\n").Split('\n').Select(line => Clipped.Escaped(writing.Words.Say(line), LongestLine))
            .Select(line => answer.Certainty == Certainty.Sure || line.Length == 0 ? line : $"*{line}*")
            .Concat((writing.Differences ?? answer.Differences).Select(line => Clipped.Escaped(line, LongestLine)));
        foreach (var line in lines.Where(line => line.Length > 0 && head.Length + 1 + line.Length <= LongestHead)) head += $"\n{line}";
        return head;
    }

    private static List<CardPage> WithoutQuotations(Answer answer, CardWriting writing)
    {
        const int Room = 2000;
        var foot = Foot(answer, writing);
        var pages = new List<CardPage>();
        var text = Title(answer);
        foreach (var line in answer.Message.ReplaceLineEndings("\n").Split('\n').Concat(answer.Differences))
        {
            var escaped = Clipped.Escaped(writing.Words.Say(line), Room - LongestHeading - 5);
            if (text.Length + 1 + escaped.Length > Room)
            {
                pages.Add(new CardPage(text, [], foot));
                text = Title(answer);
            }

            text += escaped.Length > 0 ? $"\n{escaped}" : "";
        }

        return [.. pages, new CardPage(text, [], foot)];
    }

    /// <summary>What to ask next: each command as a link that puts it into the message box, and what to type after it.</summary>
    private static string Foot(Answer answer, CardWriting writing)
    {
        var foot = "";
        foreach (var suggestion in answer.Suggestions.Take(MostSuggestions).Select(suggestion => Suggested(suggestion, writing.Mention)))
        {
            var longer = foot.Length == 0 ? $"-# {writing.Words.Say("try")} {suggestion}" : $"{foot} · {suggestion}";
            if (longer.Length <= LongestFoot) foot = longer;
        }

        return foot;
    }

    private static string Suggested(string call, Func<string, string> mention)
    {
        const int LongestAbout = 60;
        if (!call.StartsWith('/')) return Clipped.Escaped(call, LongestAbout);
        var end = call.IndexOf(' ', StringComparison.Ordinal);
        return end < 0 ? mention(call[1..]) : $"{mention(call[1..end])} {Clipped.Escaped(call[(end + 1)..], LongestAbout)}";
    }
}
