using ChatBot.Search.NearWords;
using ChatBot.Search.Questions;
using ChatBot.Search.Ranking;
using ChatBot.Search.Reading;

namespace ChatBot.Search.Refusal;

/// <summary>Whether a sentence holds the kind of thing that a question asks for, other than what the question already says.</summary>
/// <param name="question">The question.</param>
/// <param name="words">Its words, weighted.</param>
/// <param name="english">Tells which common nouns are persons and places.</param>
internal sealed class AnswerTypes(Question question, IReadOnlyList<WeightedWord> words, EnglishWords english)
{
    private const double Counted = 0.4;
    private readonly HashSet<string> _asked = words
        .SelectMany(word => word.Word.Tokens.Select(token => token.Term).Concat(word.Likeness.Terms.Where(pair => pair.Value >= Strengths.MuchTheSame).Select(pair => pair.Key)))
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>How many words there may be from a thing to its name, and to the names that tell which one it is.</summary>
    private const int Beside = 3;
    private const int Tied = 5;

    private static readonly HashSet<string> PlacePrepositions = Set("in at near from to outside around off into through via across visited reached toward towards beside on");
    private static readonly HashSet<string> CalendarWords = Set(
        "monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday sundays " +
        "spring summer autumn winter yesterday tomorrow morning evening night noon midnight later ago earlier");

    private static readonly HashSet<string> NameWords = Set("name names named title called real full first last maiden original proper other");
    private static readonly HashSet<string> AgeWords = Set("old age aged born birthday");

    public bool IsIn(Candidate candidate, Alignment alignment) =>
        IsIn(candidate.Reading, alignment) || (candidate.IsAboutSource && question.Kind is (QuestionKind.Where or QuestionKind.Who) && HasNewName(candidate.Reading));

    private bool IsIn(SentenceReading sentence, Alignment alignment) => question.Kind switch
    {
        QuestionKind.When => HasNewDate(sentence),
        QuestionKind.Where => HasNewPlace(sentence),
        QuestionKind.Who when question.Post.Count > 0 => HasHolder(sentence, alignment),
        QuestionKind.Who when question.AsksForAgent => HasPersonName(sentence),
        QuestionKind.Who or QuestionKind.What when AskedPerson is { } person => HasPersonName(sentence) || (IsPlural(person) && HasNewNoun(sentence, "person")),
        QuestionKind.Who => HasNewName(sentence) || HasNewNoun(sentence, "person"),
        QuestionKind.Name => HasNameOf(sentence, alignment),
        QuestionKind.Price => sentence.Quantities.Any(quantity => quantity.IsMoney),
        QuestionKind.Amount when question.AsksForAge => sentence.Tokens.Any(token => AgeWords.Contains(token.Word)),
        QuestionKind.Amount => Units.AreIn(sentence, question.Measure),
        QuestionKind.HowMany => HasCount(sentence),
        QuestionKind.Why => Reasons.AreIn(sentence, alignment),
        _ => true,
    };

    // "Which minister": one person, who has a name; "which leaders" may be "both presidents".
    private Token? AskedPerson => question.AskedHead is { Role: WordRole.Content, Tokens: [var noun] } && english.IsOfKind(noun.Term, "person") ? noun : null;

    private static bool IsPlural(Token noun) => noun.Word.EndsWith('s') || noun.Word.EndsWith("men", StringComparison.Ordinal);

    private bool HasPersonName(SentenceReading sentence) => NewPersons(sentence).Any();

    // Names that may be a person's or a body's and that the question does not say itself.
    private IEnumerable<NameRun> NewPersons(SentenceReading sentence) => sentence.Names.Where(name => !name.HasDigit && IsNew(name) && !IsOther(sentence, name));

    private bool HasNewDate(SentenceReading sentence) =>
        sentence.Dates.Any(date => !question.Text.Contains(date.Text, StringComparison.OrdinalIgnoreCase))
        || sentence.Tokens.Any(token => CalendarWords.Contains(token.Word) && !IsAsked(token.Term));

    private bool HasNewName(SentenceReading sentence) =>
        sentence.Names.Any(name => !name.HasDigit && IsNew(name) && !sentence.Dates.Any(date => date.Span.Overlaps(name.Span)));

    // A name that stands beside what it is the name of ("the ship Argo", "a game, Chaturanga, ...").
    private bool HasNameOf(SentenceReading sentence, Alignment alignment)
    {
        if (NamedHead(alignment) is not { } head || head.Position < 0 || head.Own.Sure < Strengths.MuchTheSame)
            return false;
        var tied = alignment.Words.Where(word => word.Word.Word.IsName && word.Position >= 0).Select(word => word.Position).ToList();
        return tied.TrueForAll(place => Math.Abs(place - head.Position) <= Tied)
            && sentence.Names.Any(name => !name.HasDigit && IsNew(name) && Distance(sentence, name, head.Position) is > 0 and <= Beside
                && !sentence.Dates.Any(date => date.Span.Overlaps(name.Span)));
    }

    // "The name of the joint naval exercise": the noun that ends the first row of words.
    private static AlignedWord? NamedHead(Alignment alignment)
    {
        AlignedWord? head = null;
        foreach (var word in alignment.Words.Where(word => !NameWords.Contains(word.Word.Word.Tokens[0].Word)))
        {
            if (head is not null && word.Word.Word.Tokens[0].Position != head.Word.Word.Tokens[^1].Position + 1)
                break;
            if (word.Word.Word.Role == WordRole.Content)
                head = word;
        }
        return head ?? alignment.Words.FirstOrDefault(word => word.Word.Word.IsName);
    }

    // Who holds a post stands beside it, and beside the post's country or body, or "its" stands for that: "the captain of the Argo, Ada Byron".
    private bool HasHolder(SentenceReading sentence, Alignment alignment)
    {
        var post = alignment.Words.Where(word => question.Post.Contains(word.Word.Word)).ToList();
        if (post.Count == 0 || post.Exists(word => word.Position < 0 || word.Own.Sure < Strengths.MuchTheSame))
            return false;
        var head = post[^1].Position;
        var places = post.ConvertAll(word => word.Own.Places.Append(word.Position).MinBy(place => Math.Abs(place - head)));
        var (first, last) = (places.Min(), places.Max());
        if (last - first > post.Count)
            return false;
        // "The adviser on trade and fisheries": what is said of the post belongs to it.
        var met = alignment.Words.SelectMany(word => word.Own.Places.Append(word.Position)).ToHashSet();
        while (met.Any(place => place > last && place <= last + Beside))
            last = met.Where(place => place > last && place <= last + Beside).Max();
        var bodies = alignment.Words.Where(word => word.Word.Word.IsPlace && !question.Post.Contains(word.Word.Word));
        var isIts = sentence.Tokens.Any(token => token.Position == first - 1 && token.Word is "its" or "their" or "his" or "her");
        return (isIts || bodies.All(body => body.Position >= 0 && Math.Min(Math.Abs(body.Position - first), Math.Abs(body.Position - last)) <= Beside + 1))
            && (sentence.Tokens.Any(token => token.Word is "i" or "we" && Math.Abs(token.Position - first) <= Beside)
                || NewPersons(sentence).Any(name => Math.Min(Distance(sentence, name, first), Distance(sentence, name, last)) is > 0 and <= Tied));
    }

    // A place or a date is written with a capital too, and holds no post.
    private bool IsOther(SentenceReading sentence, NameRun name) =>
        sentence.Dates.Any(date => date.Span.Overlaps(name.Span)) || sentence.Mentions.Any(mention => mention.Span.Overlaps(name.Span) && mention.Names.All(known => known.IsPlace)) || name.Terms.All(term => english.IsOfKind(term, "place"));

    private static int Distance(SentenceReading sentence, NameRun name, int position)
    {
        var inside = sentence.Tokens.Where(token => name.Span.Contains(token.Span)).Select(token => token.Position).ToList();
        return inside.Count == 0 ? int.MaxValue : inside.Min(place => Math.Abs(place - position));
    }

    private bool HasNewPlace(SentenceReading sentence) =>
        sentence.Names.Any(name => PlacePrepositions.Contains(name.Before) && !name.HasDigit && IsNew(name) && !IsMatter(name) && !sentence.Dates.Any(date => date.Span.Overlaps(name.Span)))
        || HasNewNoun(sentence, "place");

    // "On Human Rights": common words with capitals, unless the last is a place ("in the Customs House").
    private bool IsMatter(NameRun name) => name.Terms.All(english.IsCommon) && !english.IsOfKind(name.Terms[^1], "place");

    // A common noun of that kind; a place only after a preposition of place.
    private bool HasNewNoun(SentenceReading sentence, string kind)
    {
        var afterPreposition = kind != "place";
        foreach (var token in sentence.Tokens.Where(token => token.IsAtom))
        {
            if (PlacePrepositions.Contains(token.Word))
                afterPreposition = true;
            else if (afterPreposition && !IsAsked(token.Term) && IsKind(token, kind))
                return true;
            else if (kind == "place" && FunctionWords.Contains(token.Word) && token.Word is not ("the" or "a" or "an" or "its" or "their" or "his" or "her"))
                afterPreposition = false;
        }
        return false;
    }

    private bool IsKind(Token token, string kind) =>
        !FunctionWords.Contains(token.Word) && !token.Word.EndsWith("ing", StringComparison.Ordinal) && english.IsOfKind(token.Term, kind);

    private bool HasCount(SentenceReading sentence)
    {
        var counted = words.Where(word => question.Asked.Contains(word.Word)).ToList();
        if (counted.Count == 0)
            return sentence.Quantities.Count > 0;
        var tokens = sentence.Tokens.ToLookup(token => token.Term);
        return sentence.Quantities.Any(quantity => quantity.Counts.Count > 0
            ? quantity.Counts.Any(term => tokens[term].Any(token => counted.Any(word => word.Likeness.Of(token, false) >= Counted)))
            : counted.All(word => word.Likeness.BestIn(sentence).Sure >= Strengths.MuchTheSame));
    }

    // A name says something new when a word of it is none that the question says itself.
    private bool IsNew(NameRun name) => name.Terms.Any(term => !IsAsked(term));

    private bool IsAsked(string term) => _asked.Contains(term);

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
