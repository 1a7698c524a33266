using System.Globalization;

namespace ChatBot.Benchmarks.Fitting;

/// <summary>What was reached on some questions; shares of 1, NaN where there is nothing to divide by.</summary>
/// <param name="Questions">How many.</param>
/// <param name="First">Of those with an answer, whose first sentence is one.</param>
/// <param name="Three">Of those with an answer, among whose first three sentences is one.</param>
/// <param name="Sure">Of all, that are claimed.</param>
/// <param name="RightOfSure">Of those claimed, whose first sentence is an answer.</param>
/// <param name="NotClaimed">Of those without an answer, that are not claimed.</param>
internal sealed record Figures(int Questions, double First, double Three, double Sure, double RightOfSure, double NotClaimed)
{
    public static Figures Of(IReadOnlyList<Judged> judged)
    {
        var answerable = judged.Where(one => one.Example.Question.Answers.Count > 0).ToArray();
        var others = judged.Where(one => one.Example.Question.Answers.Count == 0).ToArray();
        var sure = judged.Where(one => one.IsSure).ToArray();
        return new Figures(judged.Count, Share(answerable, one => one.Place == 1), Share(answerable, one => one.Place is >= 1 and <= 3),
            Share(judged, one => one.IsSure), Share(sure, one => one.Place == 1), Share(others, one => !one.IsSure));
    }

    public void Print(string name) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{name,-16}{Questions,10}{First,8:F3}{Three,10:F3}{Sure,8:F3}{RightOfSure,15:F3}{NotClaimed,26:F3}"));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"of {Questions} questions, each set asked of a model that was taught on the others: first {First:F3}, among three {Three:F3}, "
        + $"sure {Sure:F3}, right of sure {RightOfSure:F3}, unanswerable not claimed {NotClaimed:F3}");

    private static double Share<T>(IReadOnlyCollection<T> all, Func<T, bool> some) =>
        all.Count == 0 ? double.NaN : (double)all.Count(some) / all.Count;
}

/// <summary>A question as a model answered it.</summary>
/// <param name="Example">The question.</param>
/// <param name="Place">The place of the first sentence that answers, from 1; 0 for none.</param>
/// <param name="Chance">What the model gave for the first sentence's being an answer.</param>
/// <param name="IsSure">Whether it was claimed.</param>
internal sealed record Judged(Example Example, int Place, double Chance, bool IsSure);
