namespace ChatBot.Search.Features;

/// <summary>
/// What speaks for and against a sentence as the answer to a question. Shares are of the weight of the question's words (their rarity in
/// the library), 0 to 1. Nothing here knows what the score is.
/// </summary>
public sealed record SentenceFeatures
{
    private const double Rounding = 1e-6;

    /// <summary>BM25 of the paragraph, of the most that the question's words could give; 0 to 1.</summary>
    public double Paragraph { get; init; }

    /// <summary>The same, of the best paragraph's; 0 to 1.</summary>
    public double ParagraphOfBest { get; init; }

    /// <summary>BM25 of the title and the heading above, of the best ones; 0 to 1.</summary>
    public double TitleOfBest { get; init; }

    /// <summary>Cosine of the question's vector and the sentence's, -1 to 1; 0 without an encoder.</summary>
    public double Cosine { get; init; }

    /// <summary>The same by the second encoder.</summary>
    public double SecondCosine { get; init; }

    /// <summary>The mean, over the question's words, of the best cosine with a word of the sentence; 0 without vectors of words.</summary>
    public double CosineOfAsked { get; init; }

    /// <summary>The same, each word weighted by how rare it is.</summary>
    public double CosineOfRareAsked { get; init; }

    /// <summary>The mean, over the sentence's words, of the best cosine with a word of the question.</summary>
    public double CosineOfTold { get; init; }

    /// <summary>The same, each word weighted by how rare it is.</summary>
    public double CosineOfRareTold { get; init; }

    /// <summary>The mean of both, less the best sentence's; 0 for the best.</summary>
    public double CosineBehind { get; init; }

    /// <summary>One over its place among the candidates by the first encoder, 0 to 1; 0 without one.</summary>
    public double PlaceByCosine { get; init; }

    /// <summary>The same by the second encoder.</summary>
    public double PlaceBySecondCosine { get; init; }

    /// <summary>
    /// One over its place among the candidates by the share of the question's words that it has, itself or by related ones, 0 to 1.
    /// </summary>
    public double PlaceByWords { get; init; }

    /// <summary>
    /// The mean cosine of the sentence before, or of the question of the text that it answers by its place; 0 without one.
    /// </summary>
    public double CosineBefore { get; init; }

    /// <summary>The mean of the cosines of the sentences beside it in its paragraph; its own where it stands alone.</summary>
    public double CosineBeside { get; init; }

    /// <summary>Share of the words that the sentence has, in any inflection or spelling.</summary>
    public double Words { get; init; }

    /// <summary>Share of those that it has by a related word only.</summary>
    public double RelatedWords { get; init; }

    /// <summary>Share of those that only the sentence before has.</summary>
    public double WordsBefore { get; init; }

    /// <summary>Share of those that only the rest of the paragraph, the heading or the title has.</summary>
    public double WordsAround { get; init; }

    /// <summary>The share of the heaviest word that is met nowhere.</summary>
    public double HeaviestMissing { get; init; }

    /// <summary>Share of those that are met only in a question of the text that stands right before.</summary>
    public double WordsOfQuestionBefore { get; init; }

    /// <summary>Of the pairs of words that stand together in the question, those that stand within three words here; 0 to 1.</summary>
    public double Pairs { get; init; }

    /// <summary>Of the names in the question, those that the sentence names, under any form; 1 without names.</summary>
    public double Names { get; init; }

    /// <summary>The same of names that only the sentences before, the heading or the title have.</summary>
    public double NamesAround { get; init; }

    /// <summary>1 where a name of the question stands neither in the sentence nor around it.</summary>
    public double NameMissing => Names + NamesAround < 1 - Rounding ? 1 : 0;

    /// <summary>1 where a date of the question is met by one as fine or finer; 1 without dates in it.</summary>
    public double Date { get; init; }

    /// <summary>1 where the sentence has no date, and one nearby before it meets the question's.</summary>
    public double DateBefore { get; init; }

    /// <summary>1 where the sentence has dates, none of which meets the question's.</summary>
    public double OtherDate { get; init; }

    /// <summary>
    /// 1 where the deed that is asked about is told, by its word or a related one; 1 where the question's verb is not certain.
    /// </summary>
    public double Deed { get; init; }

    /// <summary>1 where a time is asked for and told.</summary>
    public double TellsWhen { get; init; }

    /// <summary>1 where a time is asked for and told to the day.</summary>
    public double TellsDay { get; init; }

    /// <summary>1 where a place is asked for and told.</summary>
    public double TellsWhere { get; init; }

    /// <summary>1 where a person or body is asked for and named.</summary>
    public double TellsWho { get; init; }

    /// <summary>1 where the holder of an office is asked for and named with it.</summary>
    public double TellsHolder { get; init; }

    /// <summary>1 where a number is asked for and a number of that thing is told.</summary>
    public double TellsNumber { get; init; }

    /// <summary>1 where a reason is asked for and given.</summary>
    public double TellsWhy { get; init; }

    /// <summary>1 where a kind of thing is asked for that is not there.</summary>
    public double LacksKind { get; init; }

    /// <summary>1 for a question that the text itself asks, or tells that somebody asked.</summary>
    public double IsQuestion { get; init; }

    /// <summary>1 where it tells what was not so, or might be, and the question takes it for done.</summary>
    public double IsUnrealised { get; init; }

    /// <summary>Natural logarithm of its number of words.</summary>
    public double Length { get; init; }

    /// <summary>Half the square of <see cref="Length"/>, so that both very short and very long ones can lose.</summary>
    public double LengthSquared => Length * Length / 2;

    /// <summary>1 where a person, a body or a name is asked for.</summary>
    public double AsksWho { get; init; }

    /// <summary>1 where a time is asked for.</summary>
    public double AsksWhen { get; init; }

    /// <summary>1 where a place is asked for.</summary>
    public double AsksWhere { get; init; }

    /// <summary>1 where a count, a sum or a measure is asked for.</summary>
    public double AsksNumber { get; init; }

    /// <summary>1 where a reason is asked for.</summary>
    public double AsksWhy { get; init; }

    /// <summary>1 where it is asked whether something is so.</summary>
    public double AsksWhether { get; init; }

    /// <summary>The largest <see cref="Words"/> of all candidates: small where the text says it in other words.</summary>
    public double MostWords { get; init; }

    /// <summary>The largest mean of both cosines of all candidates.</summary>
    public double MostCosine { get; init; }

    /// <summary>
    /// The natural logarithm of the odds that the sentence answers, by the encoder that reads it together with the question; of a sentence
    /// that was not read so, since others are better by the rest, the least of those that were. 0 where none is read.
    /// </summary>
    public double ReadTogether { get; init; }

    /// <summary>The numbers in the order of <see cref="Labels"/>.</summary>
    public double[] Numbers =>
    [
        Paragraph, ParagraphOfBest, TitleOfBest, Cosine, SecondCosine, CosineOfAsked, CosineOfRareAsked, CosineOfTold, CosineOfRareTold,
            CosineBehind, PlaceByCosine, PlaceBySecondCosine, PlaceByWords,
            CosineBeside, CosineBefore, Words, RelatedWords, WordsBefore, WordsAround,
        HeaviestMissing, WordsOfQuestionBefore, Pairs, Names, NamesAround, NameMissing, Date, DateBefore, OtherDate, Deed,
            TellsWhen, TellsDay, TellsWhere, TellsWho, TellsHolder, TellsNumber,
        TellsWhy, LacksKind, IsQuestion, IsUnrealised, Length, LengthSquared,
            AsksWho, AsksWhen, AsksWhere, AsksNumber, AsksWhy, AsksWhether,
            MostWords, MostCosine, ReadTogether,
    ];

    /// <summary>The names of <see cref="Numbers"/>, as the file of weights has them.</summary>
    public static IReadOnlyList<string> Labels { get; } =
    [
        nameof(Paragraph), nameof(ParagraphOfBest), nameof(TitleOfBest), nameof(Cosine), nameof(SecondCosine),
        nameof(CosineOfAsked), nameof(CosineOfRareAsked), nameof(CosineOfTold), nameof(CosineOfRareTold),
        nameof(CosineBehind), nameof(PlaceByCosine), nameof(PlaceBySecondCosine), nameof(PlaceByWords), nameof(CosineBeside),
            nameof(CosineBefore), nameof(Words), nameof(RelatedWords), nameof(WordsBefore), nameof(WordsAround), nameof(HeaviestMissing),
        nameof(WordsOfQuestionBefore), nameof(Pairs), nameof(Names), nameof(NamesAround), nameof(NameMissing), nameof(Date),
            nameof(DateBefore), nameof(OtherDate), nameof(Deed),
        nameof(TellsWhen), nameof(TellsDay), nameof(TellsWhere), nameof(TellsWho), nameof(TellsHolder), nameof(TellsNumber),
            nameof(TellsWhy), nameof(LacksKind), nameof(IsQuestion),
        nameof(IsUnrealised), nameof(Length), nameof(LengthSquared), nameof(AsksWho), nameof(AsksWhen), nameof(AsksWhere),
            nameof(AsksNumber), nameof(AsksWhy), nameof(AsksWhether), nameof(MostWords), nameof(MostCosine),
            nameof(ReadTogether),
    ];
}
