namespace ChatBot.Corpus.Problems;

/// <summary>Something a person got wrong in a file of theirs: where it is, what it is, and how to mend it.</summary>
/// <param name="File">Path relative to the library's folder, with forward slashes.</param>
/// <param name="Line">Line from 1, or 0 when the whole file is meant.</param>
/// <param name="Message">What is wrong, in one sentence.</param>
/// <param name="Remedy">What to do about it, in one sentence.</param>
/// <param name="IsWarning">True when the library can be used all the same.</param>
public sealed record Problem(string File, int Line, string Message, string Remedy, bool IsWarning = false)
{
    /// <summary>True for a file of seeds/ that is not read, and so not quoted.</summary>
    public bool IsUnread { get; init; }

    public override string ToString() =>
        $"{File}{(Line > 0 ? $":{Line}" : "")}: {(IsWarning ? "warning" : "error")}: {Message} {Remedy}";
}
