namespace ChatBot.Corpus.Words;

/// <summary>
/// The nouns of deeds that English makes of a verb ("suspend": "suspension", "close": "closure"), by their endings. Not all of them are
/// words; those that are none stand in no text.
/// </summary>
public static class Derivation
{
    private const int ShortestVerb = 5;

    /// <summary>
    /// The candidates, singular and plural; none for a short word, of which too many would be other words ("part", "party").
    /// </summary>
    public static IEnumerable<string> Nouns(string word) =>
        word.Length < ShortestVerb || !word.All(char.IsAsciiLetterLower) ? []
            : Singular(word).SelectMany(noun => new[] { noun, noun.EndsWith('y') ? noun[..^1] + "ies" : noun + "s" });

    private static IEnumerable<string> Singular(string word)
    {
        var stem = word.EndsWith('e') ? word[..^1] : word;
        yield return word + "ment";
        yield return stem + "al";
        yield return stem + "ance";
        yield return stem + "ence";
        yield return stem + "ure";
        yield return stem + "ation";
        if (word[^1] is 't' || word.EndsWith("te", StringComparison.Ordinal) || word.EndsWith("ss", StringComparison.Ordinal))
            yield return stem + "ion";
        if (word.EndsWith("er", StringComparison.Ordinal))
            yield return word + "y";
        if (word[^1] is 'd' || word.EndsWith("de", StringComparison.Ordinal))
            yield return stem[..^1] + "sion";
        if (word.EndsWith("mit", StringComparison.Ordinal))
            yield return word[..^1] + "ssion";
        if (word.EndsWith("ify", StringComparison.Ordinal) || word.EndsWith("ply", StringComparison.Ordinal))
            yield return word[..^1] + "ication";
        if (word.EndsWith("ibe", StringComparison.Ordinal))
            yield return word[..^2] + "ption";
        if (word.EndsWith("uce", StringComparison.Ordinal))
            yield return word[..^1] + "tion";
        if (word.EndsWith("olve", StringComparison.Ordinal))
            yield return word[..^2] + "ution";
    }
}
