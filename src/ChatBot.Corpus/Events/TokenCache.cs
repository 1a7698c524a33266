using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Events;

/// <summary>
/// The words of the sentences looked at lately: a library's words take ten times the room of its text, and an answer looks at few of them.
/// Safe for any number of threads: a place holds one whole entry or another.
/// </summary>
public sealed class TokenCache
{
    private const int Places = 1 << 13;

    private readonly Entry?[] _entries = new Entry?[Places];

    internal Entry Of(AnnotatedSentence sentence)
    {
        var place = (sentence.Work.GetHashCode() * 31 + sentence.Sentence.Ordinal) & (Places - 1);
        if (_entries[place] is { } known && known.Sentence.Equals(sentence))
            return known;
        return _entries[place] = new Entry(sentence);
    }

    internal sealed class Entry(AnnotatedSentence sentence)
    {
        public AnnotatedSentence Sentence => sentence;

        public IReadOnlyList<Token> Tokens { get; } = Analyzer.ReadParts(sentence.Work.Text, sentence.Span);

        public IReadOnlyList<string> Terms => field ??= [.. Tokens.Select(token => Spelling.Term(token.Word))];
    }
}
