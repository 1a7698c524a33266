using ChatBot.Corpus.Names;

namespace ChatBot.Search.Queries;

/// <summary>
/// Given and family names that stand together: a given name that is also another person's family name names only the one.
/// </summary>
internal static class GivenNames
{
    /// <summary>Takes out the mention of a word that is, with the family name after it, one person's name.</summary>
    public static void Drop(List<NameMention> named, IReadOnlyList<Token> tokens, Gazetteer gazetteer, Vocabulary vocabulary)
    {
        for (var i = named.Count - 1; i > 0; i--)
        {
            var (given, family) = (named[i - 1], named[i]);
            if (!given.Names.Any(name => name.IsPerson) || !family.Names.Any(name => name.IsPerson))
                continue;
            var words = tokens.Where(token => token.Span.Start >= given.Span.Start && token.Span.End <= family.Span.End)
                .Select(token => token.Word).ToArray();
            if (NameGuess.Persons(words, gazetteer, vocabulary)
                .Any(guess => guess.Distance == 0 && !guess.IsGivenOnly && family.Names.Contains(guess.Name)
                && !given.Names.Contains(guess.Name)))
                named.RemoveAt(i - 1);
        }
    }
}
