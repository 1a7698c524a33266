namespace ChatBot.Discord.Rest;

/// <summary>
/// What time it is at Discord, from the Date of its replies (https://www.rfc-editor.org/rfc/rfc9110#field.date). It goes on by the
/// machine's monotonic timer, so that setting the machine's clock, right or wrong, does not move it.
/// </summary>
public sealed class ServerClock(TimeProvider time)
{
    private volatile Reading? _last;

    /// <summary>The time at Discord, to a second or two; the machine's own while Discord has said nothing.</summary>
    public DateTimeOffset Now => _last is { } last ? last.Said + time.GetElapsedTime(last.At) : time.GetUtcNow();

    internal void Learn(HttpResponseMessage response)
    {
        if (response.Headers.Date is { Year: >= 2015 } said) _last = new Reading(said, time.GetTimestamp());
    }

    private sealed record Reading(DateTimeOffset Said, long At);
}
