namespace ChatBot.Search.Index;

/// <summary>The best of many hits, kept in a heap of fixed size. Equal scores: the lower document first.</summary>
internal sealed class TopHits(int size, bool allFirst)
{
    private readonly PriorityQueue<Hit, Hit> _worstFirst = new(Math.Min(size, 1024) + 1, new WorstFirst(allFirst));

    public void Offer(Hit hit)
    {
        if (_worstFirst.Count < size)
            _worstFirst.Enqueue(hit, hit);
        else if (size > 0)
            _worstFirst.EnqueueDequeue(hit, hit);
    }

    /// <summary>Empties the heap, best first.</summary>
    public List<Hit> Take()
    {
        var hits = new List<Hit>(_worstFirst.Count);
        while (_worstFirst.TryDequeue(out var hit, out _))
            hits.Add(hit);
        hits.Reverse();
        return hits;
    }

    private sealed class WorstFirst(bool allFirst) : IComparer<Hit>
    {
        public int Compare(Hit x, Hit y)
        {
            if (allFirst && x.HasAll != y.HasAll)
                return x.HasAll ? 1 : -1;
            var byScore = x.Score.CompareTo(y.Score);
            return byScore != 0 ? byScore : y.Document.CompareTo(x.Document);
        }
    }
}
