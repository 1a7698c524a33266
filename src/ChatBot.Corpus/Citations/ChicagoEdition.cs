namespace ChatBot.Corpus.Citations;

/// <summary>Where the editions of the Chicago manual differ (18th ed., 13.78, 13.107, 14.30).</summary>
/// <param name="AuthorsInNote">The most authors that a note names before it says "et al."</param>
/// <param name="AuthorsListed">The most authors that the bibliography lists in full.</param>
/// <param name="AuthorsKept">How many it lists when there are more.</param>
/// <param name="WithPlace">Whether the place of publication stands before the publisher, and a chapter's pages in the bibliography.</param>
/// <param name="LongPrepositions">Whether titles capitalise prepositions of five letters and more.</param>
internal sealed record ChicagoEdition(int AuthorsInNote, int AuthorsListed, int AuthorsKept, bool WithPlace, bool LongPrepositions)
{
    public static ChicagoEdition Seventeenth { get; } = new(3, 10, 7, WithPlace: true, LongPrepositions: false);
    public static ChicagoEdition Eighteenth { get; } = new(2, 6, 3, WithPlace: false, LongPrepositions: true);
}
