using System.Collections.Frozen;
using ChatBot.Corpus.Dates.Tagging;
using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Names;
using ChatBot.Search.RelatedWords;

namespace ChatBot.Search.Questions;

/// <summary>Reads a question: what kind of answer it asks for, and which of its words carry it.</summary>
/// <param name="isPhrase">Tells whether stems joined by a blank are one thing ("call off"), as a table of words knows.</param>
/// <param name="english">What is known of English words.</param>
/// <param name="names">The library's name words, for a question typed in small letters.</param>
/// <param name="gazetteer">The names that the library knows.</param>
public sealed class QuestionReader(Func<string, bool> isPhrase, EnglishWords english, NameWords names, Gazetteer gazetteer)
{
    private const int LongestPhrase = 3;

    /// <summary>So many words alone are looked up with a question mark too.</summary>
    private const int MostWordsOfLookup = 2;

    /// <summary>Loads what reading a question takes, so that it need not be waited for once the library is read.</summary>
    /// <param name="text">The question.</param>
    public static void Prepare(string text)
    {
        var (english, gazetteer) = (new EnglishWords(), new Gazetteer([]));
        foreach (var word in new QuestionReader(_ => false, english, NameWords.None, gazetteer).Read(text, FrozenSet<string>.Empty).Words)
            _ = new AskedWord(word, english, Synonyms.None, gazetteer, _ => 0);
    }

    /// <param name="text">The question.</param>
    /// <param name="aside">Terms that carry nothing of it, such as the name of the author whose words are asked for.</param>
    public Question Read(string text, IReadOnlySet<string> aside)
    {
        var tokens = Analyzer.Read(text);
        var parts = tokens.Where(token => token.IsPart).ToList();
        var opening = string.Join(' ', parts.Select(token => token.Word));
        var closing = QuestionOpening.StartOfSourceClosing(opening);
        var hasClosing = closing < opening.Length;
        if (hasClosing)
        {
            opening = opening[..closing];
            parts = parts[..(opening.Count(c => c == ' ') + 1)];
        }
        var skipped = QuestionOpening.LengthOfSourceOpening(opening);
        var (kind, askedFrom, askedCount) = QuestionOpening.Read(opening);
        if (skipped > 0)
            parts = parts[Math.Min(parts.Count, opening[..skipped].TrimEnd().Count(c => c == ' ') + 1)..];
        var asked = parts.Skip(askedFrom).Take(askedCount).Select(token => token.Position).ToHashSet();
        var words = Words(text, parts, tokens).Where(word => !word.Tokens.All(token => aside.Contains(token.Term))).ToList();
        var mentions = NameTagger.Read(text, new TextSpan(0, text.Length), gazetteer, anyCase: true);
        words = words.ConvertAll(word => Named(word, mentions, parts));
        var chosen = words.FindAll(word => word.Tokens.Any(token => asked.Contains(token.Position)));
        if (kind == QuestionKind.HowMany && chosen.Count > 0)
            chosen = Counted(chosen, parts[askedFrom]);
        var isAboutSources = skipped > 0 || hasClosing;
        return new Question(text, kind, words, chosen)
        {
            IsAboutSources = isAboutSources,
            AsksForSeveral = tokens.Exists(token => Lexicon.English.Questions.SeveralSigns.Contains(token.Word))
                || (kind is QuestionKind.What or QuestionKind.Who && chosen is [.., { Tokens: [.., { Word: [.., not 's', 's'] }] }]),
            IsLookup = !isAboutSources && (words.Count <= MostWordsOfLookup || !text.TrimEnd().EndsWith('?'))
                && !QuestionOpening.Asks(opening),
            Predicate = isAboutSources ? null : Predicate.Of(parts, words, chosen, kind, english),
            IsOfPast = parts.Any(token => token.Word is "did" or "was" or "were")
                && !parts.Any(token => Lexicon.English.Questions.UnrealWords.Contains(token.Word)),
            Post = kind == QuestionKind.Who && QuestionOpening.AsksForRole(opening, parts.FindIndex(Possessives.Contains))
                ? Post(parts, words) : [],
            Offices = OfficeReader.Read(text, parts, mentions),
            AsksForAgent = opening.Contains(" on behalf of ", StringComparison.Ordinal)
                || (parts.Count > 1 && words is [.., { IsPlace: true }] && parts[^2].Word == "for"),
            Measure = kind == QuestionKind.Amount ? QuestionOpening.MeasureOf(opening) : Measure.Any,
            AsksForAge = QuestionOpening.AsksForAge(opening),
        };
    }

    // "How many grey ships sank": a row of words from the first on, up to the verb.
    private List<QuestionWord> Counted(List<QuestionWord> asked, Token first)
    {
        var counted = new List<QuestionWord>();
        if (asked.TrueForAll(word => IsPast(word) || word is { Role: WordRole.Light, Tokens: [{ Word: "part" }, ..] }))
            return counted;
        var next = first.Position;
        foreach (var word in asked.TakeWhile((word, i) => i == 0 || !(IsPast(word) || english.IsVerb(word.Key))))
        {
            if (word.Tokens[0].Position != next)
                break;
            counted.Add(word);
            next = word.Tokens[^1].Position + 1;
        }
        return counted;
    }

    private bool IsPast(QuestionWord word) => english.IsPast(word.Tokens[0].Word);

    // "Who is the captain of the Argo", "who was Norway's prime minister".
    private static List<QuestionWord> Post(List<Token> parts, List<QuestionWord> words)
    {
        var start = parts.FindIndex(token => token.Word == "the" || Possessives.Contains(token)) + 1;
        if (start == parts.Count)
            return [];
        var end = parts.Skip(start + 1).FirstOrDefault(
            token => FunctionWords.Contains(token.Word), parts[^1] with { Position = int.MaxValue }).Position;
        return words.FindAll(word => word.Role is not (WordRole.Light or WordRole.Date) && !word.Known.Any(name => name.IsPlace)
            && word.Tokens[0].Position >= parts[start].Position && word.Tokens[0].Position < end);
    }

    private static QuestionWord Named(QuestionWord word, List<NameMention> mentions, List<Token> parts) => word with
    {
        Known = mentions.FirstOrDefault(mention => mention.Span.Overlaps(word.Tokens[0].Span))?.Names ?? [],
        IsDestination = word.IsName && Travel.LeadsTo(parts, word.Tokens[0]),
    };

    private List<QuestionWord> Words(string text, List<Token> parts, List<Token> tokens)
    {
        var wholes = tokens.Where(token => token.Kind == TokenKind.Whole).ToDictionary(token => token.Position);
        var dates = DateTagger.Read(text, new TextSpan(0, text.Length), asOf: null);
        var words = new List<QuestionWord>();
        for (var at = 0; at < parts.Count;)
        {
            var length = PhraseAt(text, parts, at);
            if (dates.FirstOrDefault(date => date.Span.Contains(parts[at].Span)) is { Value.Start: not null } date)
            {
                var covered = parts.Skip(at).TakeWhile(part => date.Span.Contains(part.Span)).ToList();
                words.Add(new QuestionWord(covered, WordRole.Date, date.Value));
                at += covered.Count;
            }
            else if (length > 1)
            {
                var roles = parts.GetRange(at, length).Select((token, i) => RoleOf(text, token, at + i)).ToList();
                words.Add(new QuestionWord(parts.GetRange(at, length), roles.Contains(WordRole.Name) ? WordRole.Name
                    : roles.Contains(WordRole.Content) ? WordRole.Content : WordRole.Light));
                at += length;
            }
            else if (wholes.TryGetValue(parts[at].Position, out var whole))
            {
                var within = parts.Skip(at).TakeWhile(part => part.Span.End <= whole.Span.End).ToList();
                AddCompound(words, text, whole, within, at);
                at += within.Count;
            }
            else
            {
                if (!FunctionWords.Contains(parts[at].Word) && !IsLetter(text, parts[at]))
                    words.Add(new QuestionWord([parts[at]], RoleOf(text, parts[at], at)));
                at++;
            }
        }
        return words;
    }

    // "T-34" is one thing; "anti-tank" is its parts, of which only the telling ones count.
    private void AddCompound(List<QuestionWord> words, string text, Token whole, List<Token> within, int at)
    {
        if (whole.Term.Any(char.IsAsciiDigit) && whole.Term.Any(char.IsAsciiLetter))
            words.Add(new QuestionWord([whole], WordRole.Name));
        else if (english.Related(whole.Term).Any())
            words.Add(new QuestionWord([whole], RoleOf(text, whole, at)));
        else
            words.AddRange(within.Where(part => !FunctionWords.Contains(part.Word))
                .Select(part => new QuestionWord([part], RoleOf(text, part, at))));
    }

    private int PhraseAt(string text, List<Token> parts, int at)
    {
        for (var length = Math.Min(LongestPhrase, parts.Count - at); length > 1; length--)
        {
            var phrase = parts.GetRange(at, length);
            if (LeadsToName(text, parts, at + length))
                continue;
            if (!FunctionWords.Contains(phrase[0].Word) && isPhrase(string.Join(' ', phrase.Select(token => token.Term))))
                return length;
        }
        return 1;
    }

    // "Signed in the Hague" is no signing in.
    private static bool LeadsToName(string text, List<Token> parts, int next)
    {
        if (!Lexicon.English.Questions.ParticlePrepositions.Contains(parts[next - 1].Word))
            return false;
        next += next < parts.Count && parts[next].Word == "the" ? 1 : 0;
        return next < parts.Count && char.IsUpper(text[parts[next].Span.Start]);
    }

    // Who writes capitals at all writes them in names.
    private static bool HasCapitals(string text) => text.AsSpan(Math.Min(1, text.Length)).ContainsAnyInRange('A', 'Z');

    private static bool IsLetter(string text, Token token) => token.Span.Length == 1 && char.IsAsciiLetterLower(text[token.Span.Start]);

    private WordRole RoleOf(string text, Token token, int place)
    {
        if (token.Kind == TokenKind.Number || token.Word.All(char.IsAsciiDigit))
            return WordRole.Number;
        if (FunctionWords.IsLight(token.Word))
            return WordRole.Light;
        var first = text[token.Span.Start];
        var isName = char.IsUpper(first) && place > 0 && (!english.IsCommon(token.Term) || names.Contains(token.Word));
        return isName || !HasCapitals(text) && names.Contains(token.Word) || token.Word.Any(char.IsAsciiDigit) ? WordRole.Name
            : WordRole.Content;
    }
}
