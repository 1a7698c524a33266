namespace ChatBot.Corpus.Names;

/// <summary>
/// The letters that makers put after a model's number ("T-34M", "747SP"): a variant of the same thing, where another number is another
/// thing.
/// </summary>
public static class ModelVariant
{
    private const int MostLetters = 3;

    /// <summary>The joined form without the letters of the variant, or the form itself.</summary>
    public static string BaseOf(string joined)
    {
        var letters = 0;
        while (letters < joined.Length && char.IsLetter(joined[^(letters + 1)]))
            letters++;
        return letters is > 0 and <= MostLetters && letters < joined.Length ? joined[..^letters] : joined;
    }
}
