using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Token = ChatBot.Corpus.Words.Token;

namespace ChatBot.Search.Index;

/// <summary>
/// Hands tokens of the one analyzer to Lucene, with their places: documents and questions go through the same chain. A compound's whole
/// shares the place of its first part.
/// </summary>
internal sealed class TermStream : TokenStream
{
    private readonly IEnumerator<Token> _tokens;
    private readonly ICharTermAttribute _term;
    private readonly IPositionIncrementAttribute _increment;
    private int _position = -1;

    public TermStream(IEnumerable<Token> tokens)
    {
        _tokens = tokens.GetEnumerator();
        _term = AddAttribute<ICharTermAttribute>();
        _increment = AddAttribute<IPositionIncrementAttribute>();
    }

    public override bool IncrementToken()
    {
        if (!_tokens.MoveNext())
            return false;
        ClearAttributes();
        var token = _tokens.Current;
        _term.SetEmpty().Append(Spelling.Term(token.Word));
        _increment.PositionIncrement = Math.Max(0, token.Position - _position);
        _position = Math.Max(_position, token.Position);
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _tokens.Dispose();
        base.Dispose(disposing);
    }
}
