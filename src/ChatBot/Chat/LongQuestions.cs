namespace ChatBot.Chat;

/// <summary>
/// Long texts, which cost many times what others do, take turns on half of the processors, so that whoever asks something short does not
/// wait for them. Who waits is told "is thinking" in time.
/// </summary>
internal sealed class LongQuestions(int? turns = null) : IDisposable
{
    /// <summary>In characters; people ask in fewer.</summary>
    public const int Length = 300;

    private readonly SemaphoreSlim _turns = new(turns ?? Math.Max(1, Environment.ProcessorCount / 2));

    public async ValueTask<T> AnswerAsync<T>(string? text, Func<T> answer, CancellationToken cancellation)
    {
        if (text is not { Length: > Length }) return answer();
        await _turns.WaitAsync(cancellation);
        try
        {
            // Away from the thread that receives what others ask.
            return await Task.Run(answer, cancellation);
        }
        finally
        {
            _turns.Release();
        }
    }

    public void Dispose() => _turns.Dispose();
}
