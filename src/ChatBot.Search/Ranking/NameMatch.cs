using ChatBot.Corpus.Names;
using ChatBot.Search.Questions;
using ChatBot.Search.Reading;

namespace ChatBot.Search.Ranking;

/// <summary>How well a sentence speaks of what a question names, under another of its names: an alias, a demonym, an office, a place in it.</summary>
internal static class NameMatch
{
    private const double Alias = 0.95;
    private const double Demonym = 0.9;
    private const double Office = 0.85;
    private const double Inside = 0.6;
    private const double Belongs = 0.5;
    private const int Beside = 2;

    public static Match? BestIn(QuestionWord word, SentenceReading sentence, Gazetteer gazetteer)
    {
        if (word.Known.Count == 0)
            return null;
        var best = Match.None;
        foreach (var mention in sentence.Mentions)
        {
            var strength = mention.Form == NameForm.Demonym && word.IsDestination ? 0
                : mention.Names.Any(word.Known.Contains) ? OfForm(mention.Form)
                : mention.Names.Any(name => name.IsPlace && word.Known.Any(wider => gazetteer.IsWithin(name, wider))) ? Inside : 0;
            if (strength > best.Strength)
                best = new Match(strength, strength, sentence.Tokens.FirstOrDefault(token => mention.Span.Contains(token.Span)).Position);
        }
        if (best.Strength < Office && word.Known.SelectMany(person => person.Offices).Select(office => PlaceOf(office, sentence)).FirstOrDefault(place => place is not null) is { } position)
            best = new Match(Office, Office, position);
        if (word.IsOrigin && best.Strength < Belongs && sentence.Mentions.FirstOrDefault(mention => IsFrom(mention, word.Known)) is { } person)
            best = new Match(Belongs, Belongs, sentence.Tokens.First(token => person.Span.Overlaps(token.Span)).Position);
        return best;
    }

    // "The Danish guest" may be whoever holds an office of Denmark.
    private static bool IsFrom(NameMention mention, IReadOnlyList<Name> places) =>
        mention.Only is { IsPerson: true } person && person.Offices.Any(office => places.Any(place => place.Canonical == office.Of));

    // An office's title with its country or body beside it speaks of its holder.
    private static int? PlaceOf(Office office, SentenceReading sentence)
    {
        var title = Analyzer.Read(office.Title).Where(token => token.IsAtom).Select(token => token.Term).ToList();
        if (sentence.Find(title) is not { } place)
            return null;
        var bodies = sentence.Mentions.Where(mention => mention.Names.Any(name => name.Canonical == office.Of))
            .Select(mention => sentence.Tokens.First(token => mention.Span.Overlaps(token.Span)).Position);
        return bodies.Any(body => Math.Abs(body - place) <= title.Count + Beside) ? place : null;
    }

    private static double OfForm(NameForm form) => form switch
    {
        NameForm.Office => Office,
        NameForm.Demonym => Demonym,
        _ => Alias,
    };
}
