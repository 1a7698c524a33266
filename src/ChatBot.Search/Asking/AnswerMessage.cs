using ChatBot.Search.Answers;
using ChatBot.Search.Questions;
using ChatBot.Search.Ranking;
using ChatBot.Search.Refusal;

namespace ChatBot.Search.Asking;

/// <summary>The one line that frames an answer or a refusal.</summary>
internal static class AnswerMessage
{
    public static string For(IReadOnlyList<Ranked> chosen)
    {
        var sources = chosen.Select(ranked => ranked.Candidate.Entry?.Work).Distinct().Count();
        return (chosen[0].IsCancelled ? "It did not take place. " : "") + Counts(chosen.Count, sources);
    }

    /// <summary>For lines that tell of the sources themselves.</summary>
    public static string OfSources(IReadOnlyList<AnswerQuotation> lines) =>
        Counts(lines.Count, lines.Select(line => line.Quotation.Work).Distinct().Count());

    /// <summary>For what is no question to this library: it says what can be asked.</summary>
    public const string OutOfReach = "Nothing found: the library has none of these words. Ask about what its documents tell: a person, a place, a date, a thing.";

    public static string Refusal(QuestionSearch search)
    {
        if (search.Ranked.Count == 0)
            return "Nothing found: no sentence of the library has any of these words.";
        if (search.Unknown.Count > 0)
            return $"Nothing found: no document of the library has “{NameIn(search.Question, search.Unknown[0])}”.";
        var nearest = search.Ranked.MaxBy(ranked => ranked.Alignment.Score)!;
        return RefusalDecision.Decide(nearest, search.Question, 0) switch
        {
            Verdict.OnlyAsked => "Nothing found: the library only asks this itself.",
            Verdict.NameMissing => $"Nothing found: the library does not say this of {Unmet(search, nearest)}.",
            Verdict.DateDiffers => "Nothing found: the library does not tell this of that time.",
            Verdict.KindMissing => $"Nothing found: the library speaks of this, but gives no {Kind(search.Question.Kind)}.",
            _ => "Nothing found: no sentence of the library answers this.",
        };
    }

    private static string Unmet(QuestionSearch search, Ranked nearest)
    {
        var worst = nearest.Alignment.Words.Where(word => word.Word.Word.IsName).MinBy(word => word.Sure)!;
        return NameIn(search.Question, worst.Word.Word);
    }

    // The whole of a name of several words, without its possessive.
    private static string NameIn(Question question, QuestionWord word)
    {
        var place = question.Words.ToList().IndexOf(word);
        var (first, last) = (place, place);
        while (first > 0 && Touch(question, question.Words[first - 1], question.Words[first]))
            first--;
        while (last + 1 < question.Words.Count && Touch(question, question.Words[last], question.Words[last + 1]))
            last++;
        var name = question.Text[question.Words[first].Tokens[0].Span.Start..question.Words[last].Tokens[^1].Span.End];
        return name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("’s", StringComparison.Ordinal) ? name[..^2] : name;
    }

    private static bool Touch(Question question, QuestionWord left, QuestionWord right) =>
        left.IsName && right.IsName && string.IsNullOrWhiteSpace(question.Text[left.Tokens[^1].Span.End..right.Tokens[0].Span.Start]);

    private static string Kind(QuestionKind kind) => kind switch
    {
        QuestionKind.When => "date",
        QuestionKind.Where => "place",
        QuestionKind.HowMany => "number of them",
        QuestionKind.Amount => "number",
        QuestionKind.Price => "sum",
        QuestionKind.Why => "reason",
        QuestionKind.Who or QuestionKind.Name => "name",
        _ => "answer",
    };

    private static string Counts(int quotations, int sources) =>
        $"{Counted.Of(quotations, "quotation")} from {Counted.Of(sources, "source")}.";
}
