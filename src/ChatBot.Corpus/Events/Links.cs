using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Events;

/// <summary>The words by which English goes on about what the sentence before told.</summary>
public static class Links
{
    private static readonly EventWords Words = Lexicon.English.Events;

    internal static bool ToSentenceBefore(IReadOnlyList<Token> tokens)
    {
        if (tokens.Count == 0)
            return false;
        if (Words.AnaphoricOpeners.Contains(tokens[0].Word)
            || (tokens[0].Word is "the" && tokens.Count > 1 && Words.AnaphoricAdjectives.Contains(tokens[1].Word)))
            return true;
        if (IsSomeOfThem(tokens))
            return true;
        if (tokens.Any(token => Words.Anaphors.Contains(token.Word)))
            return true;
        return EndsInTakingPart(tokens);
    }

    /// <summary>True for "An earlier …", "Another …": it tells of something else of the kind.</summary>
    internal static bool OpensWithOther(IReadOnlyList<Token> tokens) => tokens.Count > 1 && (tokens[0].Word == "another"
        || (tokens[0].Word is "a" or "an" && Words.OtherLeads.Contains(tokens[1].Word)));

    /// <summary>Where the linking word stands: inside the sentence, or at its head.</summary>
    internal static int Place(IReadOnlyList<Token> tokens)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            if (Words.Anaphors.Contains(tokens[at].Word))
                return at;
        }
        return 0;
    }

    /// <summary>True for "It …", "They …", "Its …", "He …": who acts is named in the sentence before.</summary>
    public static bool OpensWithActor(IReadOnlyList<Token> tokens) =>
        tokens.Count > 0 && Words.ActorPronouns.Contains(tokens[0].Word);

    /// <summary>
    /// True where the link is to the matter itself ("It …", "such …", "… also took part"), not only to those who took part ("The two …").
    /// </summary>
    internal static bool ToMatter(IReadOnlyList<Token> tokens) =>
        ToSentenceBefore(tokens) && tokens[0].Word is not ("the" or "they" or "both" or "their");

    /// <summary>"The 1924 one was held in May", "a new one is planned": another of what the sentence before tells of.</summary>
    internal static bool ToOneOfItsKind(IReadOnlyList<Token> tokens) => Enumerable.Range(1, Math.Max(0, tokens.Count - 2)).Any(at =>
        tokens[at].Word is "one" or "ones" && Words.Auxiliaries.Contains(tokens[at + 1].Word)
        && (char.IsAsciiDigit(tokens[at - 1].Word[0]) || Words.OneLeads.Contains(tokens[at - 1].Word)));

    /// <summary>True for "His …", "Her …", "He …": the person is the one named before.</summary>
    internal static bool OpensWithPerson(IReadOnlyList<Token> tokens) =>
        tokens.Count > 0 && Words.PersonPronouns.Contains(tokens[0].Word);

    /// <summary>"One of them …", "Most of these …".</summary>
    private static bool IsSomeOfThem(IReadOnlyList<Token> tokens) =>
        tokens.Count > 2 && tokens[1].Word == "of" && tokens[2].Word is "them" or "these" or "those"
        && Words.PartitiveHeads.Contains(tokens[0].Word);

    private static bool EndsInTakingPart(IReadOnlyList<Token> tokens)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            if (!Words.Participating.Contains(tokens[at].Word))
                continue;
            var verb = tokens[at].Word == "took" ? at + 1 < tokens.Count && tokens[at + 1].Word == "part" ? at + 1 : -1 : at;
            if (verb >= 0 && (verb + 1 >= tokens.Count || tokens[verb + 1].Word is not "in"))
                return true;
        }
        return false;
    }
}
