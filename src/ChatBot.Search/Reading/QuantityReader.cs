using System.Collections.Frozen;
using ChatBot.Corpus.Works;
using ChatBot.Search.Questions;

namespace ChatBot.Search.Reading;

/// <summary>Finds numbers, in digits or words, with what they count. Years and the numbers in names are none.</summary>
internal static class QuantityReader
{
    private const int LongestNounPhrase = 9;

    private static readonly FrozenSet<string> NumberWords = FrozenSet.ToFrozenSet(
        """
        two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
        twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen half twice
        hundreds thousands millions billions dozens several single one
        """.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    private static readonly FrozenSet<string> Money = Terms("dollar euro pound rupee ruble rouble yen yuan franc cent crown usd eur gbp pence sterling");

    private static readonly FrozenSet<string> Measures = Terms(
        "percent percentage year month week day hour minute second decade century mile kilometre kilometer km metre meter foot feet inch yard centimetre " +
        "millimetre kg kilogram kilo gram ton tonne pound ounce litre liter gallon cup spoonful tablespoon teaspoon degree celsius fahrenheit knot mph kmh watt volt acre hectare square fold times mach");

    // A number's noun phrase ends where the sentence's frame goes on.
    private static readonly FrozenSet<string> Breaks = FrozenSet.ToFrozenSet(
        "was were is are has have had will would can could may might did does do in on at to from by with for and or but that which who while when as than"
            .Split(' '), StringComparer.Ordinal);

    public static List<Quantity> Read(string text, IReadOnlyList<Token> atoms, IReadOnlyList<TextSpan> dates)
    {
        var quantities = new List<Quantity>();
        for (var at = 0; at < atoms.Count; at++)
        {
            if (!IsNumber(atoms[at]) || dates.Any(date => date.Contains(atoms[at].Span)) || IsInName(text, atoms, at))
                continue;
            var counts = Counted(text, atoms, at);
            var before = at > 0 ? atoms[at - 1].Term : "";
            quantities.Add(new Quantity(atoms[at].Span, counts, Money.Contains(before) || counts.Take(3).Any(Money.Contains), counts.Take(2).Any(Measures.Contains)));
        }
        return quantities;
    }

    private static List<string> Counted(string text, IReadOnlyList<Token> atoms, int number)
    {
        var counted = new List<string>();
        // "The ships, twelve of them": what was named before is counted.
        if (number + 2 < atoms.Count && atoms[number + 1].Word == "of" && atoms[number + 2].Word is "them" or "these" or "those" or "whom" or "which")
            return counted;
        for (var next = number + 1; next < atoms.Count && counted.Count < LongestNounPhrase; next++)
        {
            var between = text.AsSpan(atoms[next - 1].Span.End, Math.Max(0, atoms[next].Span.Start - atoms[next - 1].Span.End));
            if (Joins.EndPhrase(between) || Breaks.Contains(atoms[next].Word))
                break;
            counted.Add(atoms[next].Term);
        }
        return counted;
    }

    private static bool IsNumber(Token token) =>
        char.IsAsciiDigit(token.Word[0]) ? token.Word.All(c => char.IsAsciiDigit(c) || c == '.') : NumberWords.Contains(token.Word);

    // The 34 of "T-34", the 5 of "Route 5": a part of a compound with letters, or a number right after a capital.
    private static bool IsInName(string text, IReadOnlyList<Token> atoms, int at)
    {
        if (atoms[at].Kind == TokenKind.Part && at > 0 && atoms[at - 1].Kind == TokenKind.Part && atoms[at].Span.Start == atoms[at - 1].Span.End + 1)
            return char.IsUpper(text[atoms[at - 1].Span.Start]);
        return atoms[at].Word == "one" && atoms[at].Kind != TokenKind.Part && at > 0 && FunctionWords.Contains(atoms[at - 1].Word);
    }

    private static FrozenSet<string> Terms(string words) => words.Split(' ').Select(Analyzer.Term).ToFrozenSet(StringComparer.Ordinal);
}
