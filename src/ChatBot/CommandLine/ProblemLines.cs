using ChatBot.Corpus.Problems;

namespace ChatBot.CommandLine;

/// <summary>Prints problems, one a line.</summary>
internal static class ProblemLines
{
    public static void Write(TextWriter writer, IEnumerable<Problem> problems)
    {
        foreach (var problem in problems)
            writer.WriteLine(problem);
    }
}
