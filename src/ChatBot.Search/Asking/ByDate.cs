using ChatBot.Corpus.Events;
using ChatBot.Corpus.Lexicons;
using ChatBot.Search.Index;
using ChatBot.Search.Questions;
using ChatBot.Search.Score;

namespace ChatBot.Search.Asking;

/// <summary>
/// "The latest visit", "first concert", "when was the last meeting?": of the sentences that tell of the thing, those with a date, in the
/// order that the word asks for. Where a sentence says itself which was the first, that one answers.
/// </summary>
internal static class ByDate
{
    private const string Next = "next";

    /// <summary>The sentences in the order asked for; empty where no such word is typed, or the text says it itself.</summary>
    public static IReadOnlyList<Ranked> Of(AskedQuestion asked, IReadOnlyList<Ranked> ranked, SentenceTable sentences)
    {
        var at = asked.Words.ToList().FindIndex(
            word => Lexicon.English.Questions.Latest.Contains(Typed(word)) || Lexicon.English.Questions.Earliest.Contains(Typed(word))
            || Typed(word) == Next);
        if (at < 0 || at + 1 >= asked.Words.Count || !(asked.Question.IsLookup || AsksForOne(asked, at)))
            return [];
        var word = Typed(asked.Words[at]);
        var others = asked.Words.Where((_, i) => i != at).ToList();
        var telling = ranked.Where(one => one.Features.IsQuestion == 0
            && others.TrueForAll(other => other.In(sentences[one.Candidate.Sentence]).Meeting == Meeting.Same)).ToList();
        if (telling.Exists(one => StandsBefore(asked.Words[at], asked.Words[at + 1], sentences[one.Candidate.Sentence])))
            return [];
        var dated = telling.Select(one => (One: one, Sentence: sentences[one.Candidate.Sentence]))
            .Select(pair => (pair.One, pair.Sentence, Date: EventDates.In(pair.Sentence, pair.Sentence.Span)
                .Select(date => date.Value.Start).OfType<DateOnly>().Order().ToList()))
            .Where(pair => pair.Date.Count > 0 && !(asked.Question.IsOfPast
                && EventReader.FactualityAt(pair.Sentence, pair.Sentence.Span) != Factuality.Happened));
        if (word == Next)
            return [.. dated.Where(pair => EventReader.FactualityAt(pair.Sentence, pair.Sentence.Span) is Factuality.Planned
                or Factuality.Expected).OrderByDescending(pair => pair.Date[0]).Select(pair => pair.One)];
        return [.. Lexicon.English.Questions.Earliest.Contains(word) ? dated.OrderBy(pair => pair.Date[0]).Select(pair => pair.One)
            : dated.OrderByDescending(pair => pair.Date[^1]).Select(pair => pair.One)];
    }

    // "When was the last regatta?", "what is the latest treaty with Norland?": the thing, with names, and nothing that is told of it.
    private static bool AsksForOne(AskedQuestion asked, int at) => asked.Question.Kind is QuestionKind.When or QuestionKind.What
        && asked.Words.Where((word, i) => i != at && i != at + 1).All(word => word.Word.IsName);

    private static string Typed(AskedWord word) => word.Word.Tokens[0].Word;

    private static bool StandsBefore(AskedWord word, AskedWord next, AnnotatedSentence sentence)
    {
        const int Near = 3;
        return word.In(sentence) is { Meeting: Meeting.Same } first && next.In(sentence) is { Meeting: Meeting.Same } second
            && first.Tokens.Any(left => second.Tokens.Any(right => right - left is > 0 and <= Near));
    }
}
