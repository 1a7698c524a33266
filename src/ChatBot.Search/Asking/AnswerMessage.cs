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
        var quotations = chosen.Count == 1 ? "One quotation" : $"{chosen.Count} quotations";
        return chosen[0].IsCancelled ? $"It did not take place. {quotations}{From(sources)}." : $"{quotations}{From(sources)}.";
    }

    public static string Refusal(QuestionSearch search)
    {
        if (search.Ranked.Count == 0)
            return "Nothing found: no sentence of the library has any of these words.";
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
        var tokens = worst.Word.Word.Tokens;
        return search.Question.Text[tokens[0].Span.Start..tokens[^1].Span.End];
    }

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

    private static string From(int sources) => sources == 1 ? " from one source" : $" from {sources} sources";
}
