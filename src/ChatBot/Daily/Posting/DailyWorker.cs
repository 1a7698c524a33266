namespace ChatBot.Daily.Posting;

/// <summary>Looks at what is due on every tick, for as long as the host runs.</summary>
public sealed class DailyWorker(PostingRound round, ZoneRules rules, DailyOptions options, TimeProvider time, PostMeter meter,
    ILogger<DailyWorker> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var followed = false;
        while (true)
        {
            try
            {
                if (!followed)
                {
                    await round.SetAsideUnreadableAsync(stoppingToken);
                    await rules.FollowAsync(stoppingToken);
                    followed = true;
                }

                await round.RunAsync(stoppingToken);
                meter.Ticked(time.GetUtcNow());
            }
            catch (StateUnavailableException fault)
            {
                log.StateUnavailable(fault.Message);
            }
            catch (Exception fault) when (fault is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                log.RoundFailed(fault);
            }

            await Task.Delay(UntilNextTick(), time, stoppingToken);
        }
    }

    /// <summary>Ticks lie on whole multiples of their length, so that what is due at a full minute goes out then.</summary>
    private TimeSpan UntilNextTick()
    {
        var tick = options.Tick.BclCompatibleTicks;
        var since = time.GetUtcNow().UtcTicks % tick;
        return TimeSpan.FromTicks(tick - since);
    }
}
