using ChatBot.Search.Library;

namespace ChatBot.Benchmarks.Fitting;

/// <summary>
/// Lists the questions of a set whose first sentence is none of the answers, with what came first and where the answer came.
/// </summary>
internal static class MissList
{
    public static int Run(QuestionSet set)
    {
        var library = LibraryReader.Read(set.Library, null, FitCommand.Encoders());
        library.Index.MakeVectors(null, CancellationToken.None);
        foreach (var question in set.Questions)
        {
            var asked = library.Questions.Read(ChatBot.Search.Asking.FollowUp.WordFirst(question.Text));
            var ranked = library.Questions.Rank(asked);
            var certainty = library.Questions.Decide(asked, ranked);
            var place = ranked.ToList().FindIndex(
                one => library.Sentences[one.Candidate.Sentence] is var sentence && question.IsAnsweredBy(sentence.Work, sentence.Span));
            if (place == 0 || (question.Answers.Count == 0 && certainty != ChatBot.Search.Answers.Certainty.Sure))
                continue;
            Console.WriteLine($"[{question.Difficulty}, {asked.Question.Kind}] {question.Text} ({certainty?.ToString() ?? "nothing"}, "
                + $"answer at {place + 1})");
            foreach (var one in ranked.Take(2))
                Console.WriteLine(
                    $"    {one.Score:F2} {library.Sentences[one.Candidate.Sentence].Text.ToString().ReplaceLineEndings(" ")}");
            if (place > 0)
                Console.WriteLine($"  = {ranked[place].Score:F2} "
                    + $"{library.Sentences[ranked[place].Candidate.Sentence].Text.ToString().ReplaceLineEndings(" ")}");
            else if (question.Answers.Count > 0)
                Console.WriteLine($"  = {question.Answers[0].Quote}");
        }
        return 0;
    }
}
