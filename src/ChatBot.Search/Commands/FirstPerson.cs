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
        return [.. texts.SelectMany(Analyzer.Read).SelectMany(token => new[] { token.Term, Spelling.Term(token.Word) })];
    }

    private static string Introduction(Work work)
    {
        var asked = work.Passages.Where(passage => passage.Number > 0 && IsQuestion(work, passage)).ToList();
        return asked.Count >= FewestQuestions && asked[0].Span.Start - work.Passages[0].Span.Start is > 0 and <= LongestIntroduction
            ? work.Text[work.Passages[0].Span.Start..asked[0].Span.Start] : "";
    }

    // A question alone in its paragraph, or that opens it.
    private static bool IsQuestion(Work work, Passage passage)
    {
        var end = passage.Sentences is [var first, ..] ? first.Span.End : passage.Span.End;
        return work.Text.AsSpan(passage.Span.Start, end - passage.Span.Start).TrimEnd("\"'”’»)]*_ \r\n\t\u00A0").EndsWith("?");
    }
}
