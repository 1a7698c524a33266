using System.Diagnostics.Metrics;
using ChatBot.Replies;
using ChatBot.Search.Answers;

namespace ChatBot.Hosting.Metering;

/// <summary>Counts answers by command and status, and measures how long they took. No instrument ever holds what was asked.</summary>
public sealed class AnswerMeter : IDisposable
{
    public const string Name = "ChatBot";

    private readonly Meter _meter = new(Name);
    private readonly Counter<long> _answers;
    private readonly Histogram<double> _duration;
    private readonly TimeProvider _time;

    public AnswerMeter(TimeProvider time)
    {
        _time = time;
        _answers = _meter.CreateCounter<long>("chatbot.answers", "{answer}", "Answers given, by command and status.");
        _duration = _meter.CreateHistogram("chatbot.answer.duration", "s", "Time from a call to its answer.", tags: null,
            new InstrumentAdvice<double>
            {
                HistogramBucketBoundaries = [
                0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5]
            });
    }

    /// <summary>Runs a call and records its outcome.</summary>
    public Answer Measure(Func<Answer> call)
    {
        var started = _time.GetTimestamp();
        var answer = call();
        var command = new KeyValuePair<string, object?>("command", answer.Command.Length > 0 ? answer.Command : "unknown");
        _duration.Record(_time.GetElapsedTime(started).TotalSeconds, command);
        _answers.Add(1, command, new KeyValuePair<string, object?>("status", JsonReply.StatusOf(answer.Status)));
        return answer;
    }

    public void Dispose() => _meter.Dispose();
}
