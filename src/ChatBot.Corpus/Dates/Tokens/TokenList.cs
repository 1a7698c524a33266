using System.Collections.Frozen;
using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Dates.Tokens;

/// <summary>
/// The tokens of a range and the words of its language, asked by place; asking beyond either end is allowed and finds nothing.
/// </summary>
internal sealed class TokenList(IReadOnlyList<DateToken> tokens, IReadOnlyList<int> sentences, IReadOnlyList<int> paragraphs,
    DateWords words)
{
    private bool? _namesEarlyYears;
    private bool? _hasPageNumbers;

    /// <summary>The same tokens, each changed by a function of it and its place.</summary>
    public TokenList With(Func<DateToken, int, DateToken> change) => new([.. tokens.Select(change)], sentences, paragraphs, words);

    /// <summary>The words of the text's language.</summary>
    public DateWords Lists => words;

    public int Count => tokens.Count;

    public DateToken this[int at] => tokens[at];

    /// <summary>The word in lower case, or "" where there is none.</summary>
    public string Word(int at) => Has(at) && tokens[at].Kind == DateTokenKind.Word ? tokens[at].Lower : "";

    /// <summary>The word in lower case or the mark, as lexicons write them; "" for a number.</summary>
    public string Text(int at) => Mark(at) is not '\0' and var mark ? mark.ToString() : Word(at);

    /// <summary>True when the word there is one of a list.</summary>
    public bool In(int at, FrozenSet<string> list) => list.Contains(Word(at));

    /// <summary>The number's value, or -1 where there is none.</summary>
    public int Number(int at) => Has(at) && tokens[at].Kind == DateTokenKind.Number ? tokens[at].Value : -1;

    /// <summary>True for a number of so many digits.</summary>
    public bool IsNumber(int at, int digits) => Length(at) == digits && Number(at) >= 0;

    /// <summary>The mark, or NUL where there is none. Dashes of every width are given as a hyphen, apostrophes as a straight one.</summary>
    public char Mark(int at) => !Has(at) || tokens[at].Kind != DateTokenKind.Mark ? '\0' : tokens[at].Lower[0] switch
    {
        '‐' or '‑' or '‒' or '–' or '−' or '—' => '-',
        '’' or '‘' or '`' => '\'',
        var mark => mark,
    };

    /// <summary>True for a mark that stands directly after the token before it.</summary>
    public bool IsGluedMark(int at, char mark) => IsGlued(at) && Mark(at) == mark;

    /// <summary>True for a hyphen with no blank on either side.</summary>
    public bool IsHyphen(int at) => IsGluedMark(at, '-') && IsGlued(at + 1);

    /// <summary>True for the "'s" of an owner.</summary>
    public bool IsPossessive(int at) => Mark(at) == '\'' && Word(at + 1) == "s";

    /// <summary>How many code units the token has; 0 where there is none.</summary>
    public int Length(int at) => Has(at) ? tokens[at].Length : 0;

    public bool IsCapital(int at) => Has(at) && tokens[at].Capital;

    /// <summary>True when the token stands directly after the one before it, with no space between.</summary>
    public bool IsGlued(int at) => Has(at) && Has(at - 1) && tokens[at].Start == tokens[at - 1].End;

    public int Sentence(int at) => sentences[at];

    public int Paragraph(int at) => paragraphs[at];

    public bool SameSentence(int a, int b) => Has(a) && Has(b) && sentences[a] == sentences[b];

    public bool StartsSentence(int at) => Has(at) && (at == 0 || sentences[at - 1] != sentences[at]);

    /// <summary>True where a clause or a sentence ends before the token.</summary>
    public bool EndsClause(int at) => Mark(at) is '.' or ',' or ';' or ':' or ')' or '?' or '!' or '-' or '"' or '”'
        || !SameSentence(at - 1, at);

    /// <summary>The text range of the tokens from <paramref name="first"/> up to, not with, <paramref name="end"/>.</summary>
    public TextSpan Span(int first, int end) => new(tokens[first].Start, tokens[end - 1].End);

    /// <summary>
    /// True when a year of three digits is called one somewhere ("the year 871", "years of 871", "AD 871"): a text that tells of such
    /// times.
    /// </summary>
    public bool NamesEarlyYears => _namesEarlyYears ??= Enumerable.Range(0, Count).Any(NamesEarlyYear);

    /// <summary>True when a number of up to three digits is a paragraph of its own: then one of four may be of a page, too.</summary>
    public bool HasPageNumbers => _hasPageNumbers ??= Enumerable.Range(0, Count).Any(at => Length(at) < 4 && Number(at) >= 0
        && (at == 0 || paragraphs[at - 1] != paragraphs[at]) && (at + 1 == Count || paragraphs[at + 1] != paragraphs[at]));

    private bool NamesEarlyYear(int at) => Length(at) == 3 && Number(at) >= 100
        && (Word(at - 1) is "year" or "ad" or "ce" || Word(at + 1) is "ad" or "ce"
            || Word(at - 1) is "of" or "after" or "before" && Word(at - 2) is "year" or "years");

    private bool Has(int at) => at >= 0 && at < tokens.Count;
}
