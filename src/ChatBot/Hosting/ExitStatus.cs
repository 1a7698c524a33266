namespace ChatBot.Hosting;

/// <summary>How the process shall end; a part that cannot go on (a token that Discord refuses) sets it and stops the host.</summary>
public sealed class ExitStatus
{
    private int _code;

    /// <summary>The exit code: 0 fine, 1 a problem.</summary>
    public int Code => _code;

    public void Fail() => Interlocked.Exchange(ref _code, 1);
}
