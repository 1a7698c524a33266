using System.Collections.Frozen;

namespace ChatBot.Corpus.Lexicons;

/// <summary>The words that names are made of and that stand beside them. The file tells what each list is for.</summary>
public sealed class NamingWords(WordLists lists)
{
    public FrozenSet<string> Particles { get; } = lists.Words("name-particles");
    public FrozenSet<string> Joins { get; } = lists.Words("name-joins");
    public FrozenSet<string> Suffixes { get; } = lists.Words("name-suffixes");
    public FrozenSet<string> RecipientLeads { get; } = lists.Words("recipient-leads");
    public FrozenSet<string> NoNames { get; } = lists.Words("no-names");
    public FrozenSet<string> WithoutInitial { get; } = lists.Words("words-without-initial");
}
