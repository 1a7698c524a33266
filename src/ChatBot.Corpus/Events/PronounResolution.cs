using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Names;
using ChatBot.Corpus.Words;
using ChatBot.Corpus.Works;

namespace ChatBot.Corpus.Events;

/// <summary>
/// Whom "he" or "she" at the head of a sentence means: the person who is the subject of the sentence before, or the only one that it
/// names, through a run of sentences that go on about them; never someone whom the work calls Mrs. by "he". Fed with the sentences of one
/// work in order; not for several threads.
/// </summary>
internal sealed class PronounResolution
{
    /// <summary>Words before the pronoun ("In the May of 1938 he …").</summary>
    private const int LatestHead = 6;

    /// <summary>So many sentences may pass without a word of the person.</summary>
    private const int LongestSilence = 2;

    private readonly Dictionary<Name, bool> _isWoman = [];
    private NameMention? _person;
    private Passage? _passage;
    private int _silence;

    /// <summary>The pronoun as a mention of the person; null where the sentence opens with none, or nobody is meant for certain.</summary>
    public NameMention? Read(Passage passage, IReadOnlyList<Token> tokens, IReadOnlyList<NameMention> names)
    {
        // What stands between, such as a heading, ends the run.
        if (_passage is not null && passage.Number - _passage.Number > 1)
            _person = null;
        _passage = passage;
        var people = People(tokens, names);
        ReadTitles(tokens, people);
        var pronoun = Head(tokens, people);
        if (pronoun is { } other && _person?.Resolved is { } meant && _isWoman.TryGetValue(meant, out var isWoman)
            && isWoman != IsHers(other))
            return null;
        if (pronoun is null)
            Take(tokens, people);
        else
            _silence = 0;
        return pronoun is { } token && _person is { } person ? new NameMention(token.Span, person.Names, NameForm.Pronoun) : null;
    }

    private static bool IsHers(Token pronoun) => pronoun.Word is "she" or "her";

    // "Mrs. Dahl", "Sir Otto Lund".
    private void ReadTitles(IReadOnlyList<Token> tokens, List<NameMention> people)
    {
        var words = Lexicon.English.Offices;
        foreach (var name in people)
        {
            var title = tokens.LastOrDefault(token => token.Span.End <= name.Span.Start).Word ?? "";
            if (name.Resolved is { } only && (words.TitlesOfWomen.Contains(title) || words.TitlesOfMen.Contains(title)))
                _isWoman[only] = words.TitlesOfWomen.Contains(title);
        }
    }

    // Of a name that was found in the texts nobody knows whether it is a person's: that "he" follows tells it.
    private static List<NameMention> People(IReadOnlyList<Token> tokens, IReadOnlyList<NameMention> names)
    {
        var people = names.Where(name => name.Names.Any(one => one.IsPerson)).ToList();
        return people.Count > 0 ? people : [.. names.Where(name => name.Form == NameForm.Full
            && name.Names.All(one => one.Kind == NameKind.Unknown) && !Subjects.IsGoverned(tokens, name)
            && tokens.TakeWhile(token => token.Span.End <= name.Span.Start).LastOrDefault().Word is not ("the" or "a" or "an"))];
    }

    private static Token? Head(IReadOnlyList<Token> tokens, List<NameMention> people)
    {
        for (var at = 0; at < Math.Min(tokens.Count, LatestHead); at++)
        {
            if (people.Exists(name => name.Span.Start <= tokens[at].Span.Start))
                return null;
            if (Lexicon.English.Events.PersonPronouns.Contains(tokens[at].Word))
                return tokens[at];
        }
        return null;
    }

    private void Take(IReadOnlyList<Token> tokens, List<NameMention> people)
    {
        if (people.Count == 0)
        {
            if (++_silence > LongestSilence)
                _person = null;
            return;
        }
        _silence = 0;
        var subject = people.Find(name => name.Form != NameForm.Office && !Subjects.IsGoverned(tokens, name));
        _person = subject is { Resolved: not null } ? subject
            : people.TrueForAll(name => name.Resolved is not null && name.Resolved == people[0].Resolved) ? people[0] : null;
    }
}
