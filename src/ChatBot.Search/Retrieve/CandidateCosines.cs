using ChatBot.Search.Index;

namespace ChatBot.Search.Retrieve;

/// <summary>
/// The cosines of a question's vectors and those of the candidates and of what stands around them, read once and in the order of the index.
/// </summary>
internal sealed class CandidateCosines
{
    /// <summary>So many sentences before and after one are beside it.</summary>
    private const int Reach = 4;

    private readonly SentenceTable _sentences;
    private readonly Dictionary<int, int> _placeOf;
    private readonly float[][] _ofEncoder;

    public CandidateCosines(IReadOnlyList<QuestionVector> question, IndexView index, SentenceTable sentences, IReadOnlyList<int> candidates)
    {
        _sentences = sentences;
        int[] numbers = [.. candidates.Concat(candidates.SelectMany(NumbersBeside))
            .Concat(candidates.Select(sentences.NumberBefore).OfType<int>()).Distinct()];
        _placeOf = numbers.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        _ofEncoder = new float[question.Count][];
        Parallel.For(0, question.Count, encoder => _ofEncoder[encoder] = index.Cosines(question, numbers, encoder));
    }

    /// <summary>A candidate's by an encoder; 0 without one.</summary>
    public double Of(int candidate, int encoder) =>
        encoder < _ofEncoder.Length ? _ofEncoder[encoder][_placeOf[candidate]] : 0;

    /// <summary>The mean of all encoders for the sentences beside a candidate in its paragraph; its own where it stands alone.</summary>
    public double Beside(int candidate)
    {
        var beside = NumbersBeside(candidate).ToArray();
        return beside.Length == 0 ? Mean(candidate) : beside.Average(Mean);
    }

    /// <summary>
    /// The mean of all encoders for the sentence before a candidate in its paragraph, or the question that it answers by its place; 0
    /// without one.
    /// </summary>
    public double Before(int candidate) => _sentences.NumberBefore(candidate) is { } number ? Mean(number) : 0;

    private double Mean(int sentence)
    {
        var place = _placeOf[sentence];
        return _ofEncoder.Average(cosines => cosines[place]);
    }

    private IEnumerable<int> NumbersBeside(int candidate)
    {
        var paragraph = _sentences.Paragraph(candidate);
        return Enumerable.Range(paragraph.Start.Value, paragraph.End.Value - paragraph.Start.Value)
            .Where(at => at != candidate && Math.Abs(at - candidate) <= Reach);
    }
}
