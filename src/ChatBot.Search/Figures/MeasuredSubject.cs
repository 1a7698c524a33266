using System.Buffers;
using System.Collections.Frozen;
using ChatBot.Corpus.Lexicons;

namespace ChatBot.Search.Figures;

/// <summary>
/// What a number measures without counting it: the subject of a verb of measure ("the harvest came to 300 tonnes", "rents, which stood at
/// £40, were raised from £50 to £60"), what it is had with ("a list with 80 entries"), and what it is a part of ("paintings, of which she
/// kept twelve").
/// </summary>
internal static class MeasuredSubject
{
    private static readonly FigureWords Lists = Lexicon.English.Figures;

    private const int FarthestVerb = 9;
    private const int LongestSubject = 14;

    private static readonly SearchValues<char> Stops = SearchValues.Create(",;:()—–\"“”");

    /// <summary>Verbs that say how much their subject is.</summary>
    private static readonly FrozenSet<string> Measuring = Inflection.Forms(Lists.MeasuringVerbs);

    /// <summary>
    /// Verbs that do so with a unit only ("the crossing took 12 hours"), and those that may name whom it costs in between.
    /// </summary>
    private static readonly FrozenSet<string> MeasuringUnits = Inflection.Forms(Lists.MeasuringVerbsOfUnits);

    private static readonly FrozenSet<string> Costing = Inflection.Forms(Lists.CostingVerbs);

    /// <summary>"Come" and the like, by the word that makes them so.</summary>
    private static readonly FrozenDictionary<string, FrozenSet<string>> MeasuringWith =
        Lists.MeasuringVerbsWith.ToFrozenDictionary(pair => pair.Key, pair => Inflection.Forms(pair.Value.Split(' ')));

    /// <summary>The terms of what the number measures; none where nothing says so.</summary>
    /// <param name="tokens">The words of the sentence.</param>
    /// <param name="text">The text that they are of.</param>
    /// <param name="first">The first word of the number, hedges and sign of currency among it.</param>
    /// <param name="counts">True when the number counts what follows it.</param>
    /// <param name="hasUnit">True when it has a unit: "is 22 metres long" measures, "were 22 men" counts.</param>
    public static IEnumerable<string> Of(IReadOnlyList<Token> tokens, string text, int first, bool counts, bool hasUnit)
    {
        if (Holder(tokens, text, first, counts) is { } holder)
            return Phrase(tokens, text, holder, adjoins: true);
        if (Verb(tokens, text, first, hasUnit) is not { } verb
            || (counts && !hasUnit && Inflection.Forms("be").Contains(tokens[verb].Word)))
            return [];
        var end = verb - 1;
        while (end >= 0 && (Lists.MeasuringAuxiliaries.Contains(tokens[end].Word)
            || tokens[end].Word.EndsWith("ly", StringComparison.Ordinal))
            && !HasStop(tokens, text, end))
            end--;
        var adjoins = end >= 0 && tokens[end].Word is "which" or "that";
        if (adjoins)
            end--;
        else if (end >= 0 && HasStop(tokens, text, end) && Opening(tokens, text, end) is { } before)
            end = before;
        return Phrase(tokens, text, end, adjoins).Append(Spelling.Term(tokens[verb].Word));
    }

    /// <summary>The last word of "a list" in "a list with 80 entries", of "paintings" in "paintings, of which she kept twelve".</summary>
    private static int? Holder(IReadOnlyList<Token> tokens, string text, int first, bool counts)
    {
        if (first > 1 && counts && tokens[first - 1].Word == "with" && !HasStop(tokens, text, first - 2))
            return first - 2;
        if (counts)
            return null;
        for (var i = first - 1; i >= Math.Max(2, first - FarthestVerb); i--)
        {
            if (HasStop(tokens, text, i))
                return null;
            if (tokens[i].Word is "which" or "whom" && tokens[i - 1].Word == "of" && HasStop(tokens, text, i - 2))
                return i - 2;
        }
        return null;
    }

    /// <summary>The verb of measure before the number, with nothing but quantities between.</summary>
    private static int? Verb(IReadOnlyList<Token> tokens, string text, int first, bool hasUnit)
    {
        var apart = false;
        for (var i = first - 1; i >= Math.Max(1, first - FarthestVerb) && !HasStop(tokens, text, i); i--)
        {
            var word = tokens[i].Word;
            if (apart ? Costing.Contains(word) && !Lists.SubjectOpeners.Contains(tokens[i - 1].Word) : Measuring.Contains(word)
                || (hasUnit && MeasuringUnits.Contains(word))
                || (MeasuringWith.TryGetValue(tokens[i + 1].Word, out var verbs) && verbs.Contains(word)))
                return i;
            if (!Lists.QuantityWords.Contains(word) && !Spelling.Term(word).All(char.IsAsciiDigit) && NumberWords.At(tokens, i) is null
                && !NumberWords.IsScale(word) && !FigureReader.IsUnit(word))
            {
                if (Lists.SubjectDividers.Contains(word) || Lists.AttributeOpeners.Contains(word))
                    return null;
                apart = true;
            }
        }
        return null;
    }

    /// <summary>The word before the parenthesis that ends with a comma after a word: "rents, which stood at £40, were raised".</summary>
    private static int? Opening(IReadOnlyList<Token> tokens, string text, int end)
    {
        for (var i = end - 1; i >= 0 && i > end - LongestSubject; i--)
        {
            if (HasStop(tokens, text, i))
                return i;
        }
        return null;
    }

    /// <summary>
    /// The noun phrase that ends at a word; where that need not be its own last word, without what only places it ("the number of visitors
    /// to the town").
    /// </summary>
    private static List<string> Phrase(IReadOnlyList<Token> tokens, string text, int end, bool adjoins)
    {
        var phrase = new List<List<string>> { new() };
        for (var i = end; i >= 0 && i > end - LongestSubject; i--)
        {
            var word = tokens[i].Word;
            if ((i < end && HasStop(tokens, text, i)) || Lists.SubjectDividers.Contains(word) || Lists.SubjectStandIns.Contains(word)
                || char.IsAsciiDigit(word[0]))
                break;
            var before = i > 0 ? tokens[i - 1].Word : "";
            if (Lists.AttributeOpeners.Contains(word))
            {
                if (adjoins || i == 0 || HasStop(tokens, text, i - 1))
                    break;
                phrase = [[]];
            }
            else if (Lists.SubjectOpeners.Contains(word) && before != "of" && !Lists.AttributeOpeners.Contains(before))
            {
                break;
            }
            else if (word == "of")
            {
                phrase.Add([]);
            }
            else if (!Lists.SubjectOpeners.Contains(word))
            {
                phrase[^1].Add(Spelling.Term(word));
            }
        }
        // "The number of guests of the inn": guests are numbered, the inn is not.
        return [.. phrase.TakeLast(2).SelectMany(part => part)];
    }

    /// <summary>True when a mark that ends a phrase stands between a word and the next.</summary>
    private static bool HasStop(IReadOnlyList<Token> tokens, string text, int at) =>
        at < 0 || (at + 1 < tokens.Count && text.AsSpan(tokens[at].Span.End, tokens[at + 1].Span.Start - tokens[at].Span.End)
            .ContainsAny(Stops));
}
