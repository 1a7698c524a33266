using ChatBot.Search.Questions;
using ChatBot.Search.Ranking;
using ChatBot.Search.Reading;

namespace ChatBot.Search.Refusal;

/// <summary>Whether a sentence tells only of what might come, where the question takes it for done: "she would resign if …" does not say why she did.</summary>
internal static class Unrealised
{
    /// <summary>How many words before the verb may make it a mere possibility.</summary>
    private const int Reach = 3;

    /// <summary>The same for "unless its toll is halved".</summary>
    private const int ConditionReach = 6;

    private static readonly HashSet<string> Possible = new("would will could may might should must can cannot".Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> Conditions = new("if unless whether".Split(' '), StringComparer.Ordinal);

    public static bool Is(Alignment alignment, Question question, SentenceReading sentence)
    {
        if (!question.IsOfPast || question.Predicate is null || alignment.Words.FirstOrDefault(word => word.Word.Word == question.Predicate) is not { Position: >= 0 } verb)
            return false;
        return verb.Own.Places.Append(verb.Position).All(place => sentence.Tokens.Any(token =>
            (Possible.Contains(token.Word) && token.Position < place && place - token.Position <= Reach)
            || (Conditions.Contains(token.Word) && token.Position < place && place - token.Position <= ConditionReach)));
    }
}
