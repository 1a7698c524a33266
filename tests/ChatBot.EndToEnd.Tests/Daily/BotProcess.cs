using System.Diagnostics;
using ChatBot.Testing.Discord;
using ChatBot.Testing.Workers;

namespace ChatBot.EndToEnd.Tests.Daily;

/// <summary><c>chatbot run</c> as a process of its own, which can be killed as the system kills: at once, with nothing tidied up.</summary>
internal sealed class BotProcess : IDisposable
{
    private readonly Process _process;

    private BotProcess(Process process) => _process = process;

    public static BotProcess Start(string library, FakeDiscord discord)
    {
        var start = BotProgram.With("run", "--library", library);
        start.Environment["DISCORD_TOKEN"] = discord.World.Token;
        start.Environment["DISCORD_API_URL"] = discord.ApiUrl.ToString();
        start.Environment["CHATBOT_Web__Url"] = "http://127.0.0.1:0";
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new(process);
    }

    /// <summary>SIGKILL, and gone when this returns.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
