using ChatBot.Commands;
using ChatBot.Discord.Gateway;
using ChatBot.Hosting;

namespace ChatBot.Chat;

/// <summary>
/// The bot in Discord, for as long as the host runs. When Discord refuses it for good, the host ends with a line that says why.
/// </summary>
internal sealed class DiscordWorker(
    GatewayClient gateway, ChatHandler handler, CurrentLibrary library, ExitStatus outcome, IHostApplicationLifetime host,
        ILogger<DiscordWorker> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        void Register(CommandRegistry commands) => _ = handler.RequestCommandsAsync();
        // A host that is told to stop while it still starts would end with an error of its own instead of ours.
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var whenStarted = host.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);

        library.Swapped += Register;
        try
        {
            var end = await gateway.RunAsync(handler.HandleAsync, stoppingToken);
            if (end.Failure is not { } failure) return;
            ChatLog.Ended(log, failure);
            outcome.Fail();
            host.StopApplication();
        }
        finally
        {
            library.Swapped -= Register;
        }
    }
}
