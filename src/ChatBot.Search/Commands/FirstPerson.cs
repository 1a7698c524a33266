using System.Runtime.CompilerServices;
using ChatBot.Corpus.Events;
using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Works;

namespace ChatBot.Search.Commands;

/// <summary>
/// Who says "I" in a work: its writers, whom its title names, and in an interview those whom the words before the first question name.
/// </summary>
internal static class FirstPerson
{
    private const int FewestQuestions = 3;

    /// <summary>In UTF-16 code units: a longer introduction tells a story of its own.</summary>
    private const int LongestIntroduction = 2000;

    private static readonly ConditionalWeakTable<Work, IReadOnlySet<string>> Known = [];

    /// <summary>The terms of their names, among others.</summary>
    public static IReadOnlySet<string> TermsOf(Work work) => Known.GetValue(work, Read);

    /// <summary>True when the sentence tells of the one who says it.</summary>
    public static bool IsIn(AnnotatedSentence sentence) =>
        sentence.Tokens.Any(token => Lexicon.English.Events.FirstPersons.Contains(token.Word));

    private static HashSet<string> Read(Work work)
    {
        var writers = work.Item.Author.Select(writer => writer.Family ?? writer.Literal ?? writer.Given ?? "");
        string[] texts = [work.Named, .. writers, Introduction(work)];
        return Spelling.TermsOf(texts.SelectMany(Analyzer.Read));
    }

    private static string Introduction(Work work)
    {
        // A question alone in its paragraph, or that opens it.
        var asked = work.Passages.Where(passage => passage.Number > 0
            && work.IsQuestion(passage.Sentences is [var first, ..] ? new TextSpan(passage.Span.Start, first.Span.End) : passage.Span))
            .ToList();
        return asked.Count >= FewestQuestions && asked[0].Span.Start - work.Passages[0].Span.Start is > 0 and <= LongestIntroduction
            ? work.Text[work.Passages[0].Span.Start..asked[0].Span.Start] : "";
    }
}
