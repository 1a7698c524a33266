using System.Text.RegularExpressions;

namespace ChatBot.Search.Questions;

/// <summary>Tells from a question's own words, folded and joined by blanks, what kind of answer it asks for.</summary>
internal static partial class QuestionOpening
{
    /// <summary>The first pattern that fits decides; a group "asked" holds the words that say what is counted or chosen.</summary>
    private static readonly (QuestionKind Kind, Regex Pattern)[] Patterns =
    [
        (QuestionKind.Price, Price()),
        (QuestionKind.HowMany, HowMany()),
        (QuestionKind.Amount, Amount()),
        (QuestionKind.When, When()),
        (QuestionKind.Where, Where()),
        (QuestionKind.Why, Why()),
        (QuestionKind.Name, Name()),
        (QuestionKind.Who, Who()),
        (QuestionKind.What, What()),
        (QuestionKind.YesNo, YesNo()),
    ];

    /// <summary>The kind, and the range of words (of those joined) that say what is counted or chosen.</summary>
    public static (QuestionKind Kind, int AskedFrom, int AskedCount) Read(string words)
    {
        var sources = LengthOfSourceOpening(words);
        if (sources > 0)
            return (Inner(words, words[sources..]), 0, 0);
        foreach (var (kind, pattern) in Patterns)
        {
            var match = pattern.Match(words);
            if (!match.Success)
                continue;
            var asked = match.Groups["asked"];
            return !asked.Success || asked.Length == 0 ? (kind, 0, 0)
                : (kind, words[..asked.Index].Count(' '), asked.Value.Trim().Count(' ') + 1);
        }
        return (QuestionKind.What, 0, 0);
    }

    /// <summary>True where a word asks ("who", "is it"), or the sources' views are asked for.</summary>
    public static bool Asks(string words) =>
        LengthOfSourceOpening(words) > 0 || Array.Exists(Patterns, one => one.Pattern.IsMatch(words));

    /// <summary>
    /// How many characters ask for the sources' views ("do the sources agree on …"), before what they are views of; 0 for none.
    /// </summary>
    public static int LengthOfSourceOpening(string words) => Sources().Match(words) is { Success: true } match ? match.Length : 0;

    /// <summary>
    /// Where "according to the sources" begins at a question's end, the blank before it counted; its length where there is none.
    /// </summary>
    public static int StartOfSourceClosing(string words) =>
        SourcesLast().Match(words) is { Success: true, Index: > 0 } match ? match.Index : words.Length;

    /// <summary>
    /// True for "who is the captain …" and, by <paramref name="possessive"/>, the place of a "Norway's" among the words, "who was Norway's
    /// king".
    /// </summary>
    public static bool AsksForRole(string words, int possessive) =>
        Role().IsMatch(words) || (possessive is > 1 and < 5 && Being().IsMatch(words));

    /// <summary>What a number must be of that is asked for.</summary>
    public static Measure MeasureOf(string words) =>
        Measures.FirstOrDefault(one => one.Pattern.IsMatch(words)).Measure;

    private static readonly (Measure Measure, Regex Pattern)[] Measures =
    [
        (Measure.Speed, Speed()),
        (Measure.Length, Length()),
        (Measure.Weight, Weight()),
        (Measure.Heat, Heat()),
        (Measure.Time, Time()),
        (Measure.Share, Share()),
        (Measure.Frequency, Frequency()),
    ];

    public static bool AsksForAge(string words) =>
        words.StartsWith("how old ", StringComparison.Ordinal) || words.Contains(" the age of ", StringComparison.Ordinal);

    [GeneratedRegex(@"^who (?:is|was|are|were) the\b")]
    private static partial Regex Role();

    [GeneratedRegex(@"^who (?:is|was|are|were)\b")]
    private static partial Regex Being();

    // What is left may ask for a place, a time, a reason: "where it was signed".
    private static QuestionKind Inner(string all, string rest)
    {
        var (kind, _, _) = Read(rest);
        return kind is not QuestionKind.What ? kind : all.Contains("explain", StringComparison.Ordinal) ? QuestionKind.Why
            : QuestionKind.What;
    }

    private static int Count(this string text, char c) => text.AsSpan().Count(c);

    private const string Preposition = "(?:(?:in|on|at|to|from|for|of|by|with|over|under|during|into|through|about|near) )?";

    private const string PlaceNouns =
        "(?:city|cities|town|towns|place|places|country|countries|capital|capitals|location|region"
        + "|village|port|harbour|harbor|island|state|province|venue|stadium|street|continent)";

    private const string Auxiliary = "(?:is|was|are|were|did|do|does|has|have|had|can|could|will|would|should|might|may)";

    [GeneratedRegex(
        @"^(?:do|does|did|are|is|can|how do|how does|what do|which|what|in which) (?:all |the |these |different |other |our |" +
        @"of the )*(?:sources|documents|authors|writers|articles|papers|texts|reports)(?: (?:all|also|both|then))?(?: (?:agree|disagree|" +
        @"differ|say|says|mention|tell|claim|state|explain|describe|report|think|argue|write|contradict|see|view|" +
        @"speak)\w*)?(?: (?:each other|themselves))?(?: (?:on|about|of|that|over))*\b ?")]
    private static partial Regex Sources();

    [GeneratedRegex(
        @" (?:according to|in the view of) (?:(?:the|each|all|both|different|various|several|other|two|three|of) )*(?:sources?|" +
        @"documents?|authors?|writers?|articles?|papers?|texts?|reports?|accounts?)$")]
    private static partial Regex SourcesLast();

    [GeneratedRegex(
        @"^(?:what (?:did|does|do|will|would) .*\bcost\b|how many (?:(?:million|billion|thousand) )?(?:dollars|euros|pounds|rupees|" +
        @"roubles|rubles|yen|yuan|francs|crowns|cents|pence)\b|how much (?:money\b|.*\b(?:cost|costs|pay|pays|paid|spend|spent|worth|" +
        @"charge|charged|earn|earned)\b)|(?:at |for )?(?:what|which) (?:is |was |were |are )?(?:the )?(?:\w+ ){0,2}(?:price|prices|cost|" +
        @"costs|fee|salary|budget|sum)\b)")]
    private static partial Regex Price();

    [GeneratedRegex(
        @"^(?:by |for )?(?:how much|how long|how far(?! (?:has|have|had)\b)|how fast|how old|how high|how tall|how heavy|how deep|" +
        @"how wide|how hot|how often)\b(?<asked>(?: of)?)|" +
        @"^(?:what|which) (?:\w+ )?(?:percent|percentage|share|proportion|fraction)\b|" +
        @"^(?:what|which) (?:is|was|are|were) (?:\w+ ){0,3}(?:speed|weight|height|length|width|depth|distance|population|temperature|" +
        @"range|age|size|percentage|share|rate|capacity|area|duration|number)\b")]
    private static partial Regex Amount();

    [GeneratedRegex(
        @"^(?:(?:by|for|in|with|to|from|of|on) )?(?:how many|what number of|how large a number of|how much(?! (?:did|do|does|was|were|" +
        @"is|are|has|have|had|can|could|will|would|should|of|more|longer|money)\b)) (?<asked>\S+(?: \S+){0,3})")]
    private static partial Regex HowMany();

    [GeneratedRegex(
        @"^(?:since |until |by |from |after |before )?when\b|^" + Preposition +
        @"(?:what|which) (?<asked>(?:\w+ )?(?:year|years|month|date|day|decade|century|season|time|era|period))\b")]
    private static partial Regex When();

    [GeneratedRegex(
        @"^(?:to |from )?where\b|^(?:in|on|at|to|from|near|into|through|outside) (?:what|which) (?<asked>(?:\w+ )?" + PlaceNouns +
        @")\b|^(?:what|which) (?<asked>" + PlaceNouns + @")\b.* (?:in|at|to|from)$")]
    private static partial Regex Where();

    [GeneratedRegex(
        @"^(?:why|how come)\b|" +
        @"^(?:for )?(?:what|which) (?:is |was |are |were )?(?:the )?(?:\w+ )?(?:reason|reasons|rationale|cause|causes|motive|motives|" +
        @"purpose|grounds)\b|" +
        @"^what (?:explains|explained|caused|prompted|motivated|led|drove|made)\b|" +
        @"^to what .*\battribut")]
    private static partial Regex Why();

    [GeneratedRegex(
        @"^what (?:is|was|are|were) (?:\w+ ){0,3}(?:name|names|title)\b|" +
        @"^(?:what|how) (?:is|was|are|were) .* (?:called|named)(?:$| (?:that|which|who|where)\b)|" +
        @"^(?:what|which) names?\b|" +
        @"^name\b")]
    private static partial Regex Name();

    [GeneratedRegex(
        @"^" + Preposition + @"(?:who|whom|whose)\b|^" + Preposition + @"(?:what|which) (?<asked>(?:(?!" + Auxiliary +
        @"\b)\w+ ){0,3}?(?:country|countries|person|man|woman|minister|president|king|queen|leader|general|company|firm|team|party|city|" +
        @"town|state|nation|power|player|scientist|author|writer|officer|official|diplomat|commander|organisation|organization|agency|" +
        @"club|giant|inventor|engineer))\b")]
    private static partial Regex Who();

    [GeneratedRegex(
        @"^" + Preposition + @"(?:what|which) (?<asked>(?!" + Auxiliary + @"\b)\S+(?: \S+){0,2}?)(?= " + Auxiliary + @"\b)|^" +
        Preposition + @"which (?<asked>(?!" + Auxiliary + @"\b)\S+)|^(?:what|which|how)\b|\b(?:what|which)\b")]
    private static partial Regex What();

    [GeneratedRegex(@"^(?:did|does|do|is|are|was|were|has|have|had|can|could|will|would|should|may|might)\b")]
    private static partial Regex YesNo();

    [GeneratedRegex(@"^how fast\b|^(?:what|which) .*\bspeed\b")]
    private static partial Regex Speed();

    [GeneratedRegex(@"^how (?:far|high|tall|deep|wide)\b|^(?:what|which) (?:is|was|are|were) .*\b(?:height|length|width|depth|distance)\b")]
    private static partial Regex Length();

    [GeneratedRegex(@"^how heavy\b|^(?:what|which) (?:is|was|are|were) .*\bweight\b")]
    private static partial Regex Weight();

    [GeneratedRegex(@"^how (?:hot|cold|warm)\b|^(?:what|which) (?:is|was|are|were) .*\btemperature\b")]
    private static partial Regex Heat();

    [GeneratedRegex(@"^how long\b|^(?:what|which) (?:is|was|are|were) the duration\b")]
    private static partial Regex Time();

    [GeneratedRegex(@"^(?:what|which) (?:\w+ ){0,5}?(?:percent|percentage|share|proportion|fraction)\b")]
    private static partial Regex Share();

    [GeneratedRegex(@"^how often\b")]
    private static partial Regex Frequency();
}
