using ChatBot.Corpus.Events;
using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Names;
using ChatBot.Search.Figures;
using ChatBot.Search.Questions;
using ChatBot.Search.RelatedWords;

namespace ChatBot.Search.Features;

/// <summary>Whether a sentence holds the kind of thing that a question asks for, other than what the question already says.</summary>
internal sealed class AskedKind(Question question, IReadOnlyList<AskedWord> words, EnglishWords english)
{
    private static readonly QuestionWords Lists = Lexicon.English.Questions;

    private readonly HashSet<string> _asked = [.. question.Words.SelectMany(word => word.Tokens).Select(token => token.Term)];

    /// <summary>True where the question asks for a kind of thing at all.</summary>
    public bool IsAsked => question.Kind is not (QuestionKind.What or QuestionKind.YesNo);

    public bool TellsWhen(AnnotatedSentence sentence) => question.Kind == QuestionKind.When
        && (sentence.Dates.Count > 0 ? sentence.Dates : sentence.HeadingDates)
            .Any(date => !question.Text.Contains(date.Text, StringComparison.OrdinalIgnoreCase));

    public bool TellsWhere(AnnotatedSentence sentence) => question.Kind == QuestionKind.Where
        && (sentence.Names.Any(name => IsNew(sentence, name) && (name.Names.Any(one => one.IsPlace) || FollowsPlaceWord(sentence, name)))
            || HasPlaceNoun(sentence));

    public bool TellsWho(AnnotatedSentence sentence) => question.Kind is QuestionKind.Who or QuestionKind.Name
        && (sentence.Names.Any(name => IsNew(sentence, name) && !(question.AsksForAgent && name.Names.All(one => one.IsPlace)))
            || (question.Kind == QuestionKind.Who && HasNewNoun(sentence, "person")));

    /// <summary>True where an office that the question asks the holder of stands with a person's name.</summary>
    public bool TellsHolder(AnnotatedSentence sentence) => question.Post.Count > 0 && question.Offices.Any(asked =>
        sentence.Offices.Any(office => office.Holder is not null && office.Answers(asked.Terms, asked.Nations)));

    /// <summary>True where a number is told of the thing that is counted, or a sum, or a measure of the kind asked for.</summary>
    public bool TellsNumber(AnnotatedSentence sentence)
    {
        if (question.Kind is not (QuestionKind.HowMany or QuestionKind.Price or QuestionKind.Amount))
            return false;
        var figures = FigureReader.Read(sentence);
        return question.Kind switch
        {
            QuestionKind.HowMany => figures.Any(IsOfAsked),
            QuestionKind.Price => figures.Any(figure => FigureUnits.IsMoney(figure.Unit)),
            _ when question.AsksForAge => sentence.Tokens.Any(token => Lists.AgeWords.Contains(token.Word)),
            _ => question.Measure == Measure.Any ? figures.Count > 0 || sentence.Dates.Count > 1
                : FigureUnits.AreIn(sentence, figures, question.Measure),
        };
    }

    public bool TellsWhy(AnnotatedSentence sentence) => question.Kind == QuestionKind.Why && Reasons.AreIn(sentence, words);

    private bool IsOfAsked(Figure figure)
    {
        if (question.Asked.Count == 0)
            return true;
        var counted = figure.PhraseTerms.Concat(figure.Measured).Append(figure.Unit).Append(figure.Head).ToHashSet(StringComparer.Ordinal);
        return words.Where(word => question.Asked.Contains(word.Word))
            .Any(word => word.IsIn(counted) || word.Related.Any(counted.Contains));
    }

    private bool IsNew(AnnotatedSentence sentence, NameMention name) =>
        sentence.Tokens.Any(token => name.Span.Contains(token.Span) && !_asked.Contains(token.Term))
            && !sentence.Dates.Any(date => date.Span.Overlaps(name.Span));

    private static bool FollowsPlaceWord(AnnotatedSentence sentence, NameMention name) =>
        sentence.Tokens.LastOrDefault(token => token.Span.End <= name.Span.Start && token.Word is not "the") is { Word: { } before }
            && Lists.PlaceLeads.Contains(before)
        && !name.Names.All(one => one.IsPerson);

    private bool HasPlaceNoun(AnnotatedSentence sentence)
    {
        var isPlaced = false;
        foreach (var token in sentence.Tokens)
        {
            if (Lists.PlaceLeads.Contains(token.Word))
                isPlaced = true;
            else if (isPlaced && english.IsOfKind(token.Term, "place") && !_asked.Contains(token.Term))
                return true;
            else if (FunctionWords.Contains(token.Word) && !Lists.NounDeterminers.Contains(token.Word))
                isPlaced = false;
        }
        return false;
    }

    private bool HasNewNoun(AnnotatedSentence sentence, string kind) => sentence.Tokens.Any(token =>
        !_asked.Contains(token.Term) && !FunctionWords.Contains(token.Word) && !token.Word.EndsWith("ing", StringComparison.Ordinal)
            && english.IsOfKind(token.Term, kind));
}
