using ChatBot.Search.Answers;

namespace ChatBot.Search.Tests.Asking;

/// <summary>Whether an answer is claimed: quoted, and said to be sure.</summary>
internal static class Claims
{
    public static bool Is(Answer answer) => answer is { Status: AnswerStatus.Answered, Certainty: Certainty.Sure };
}
