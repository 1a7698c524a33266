using System.Globalization;
using System.Security.Cryptography;

namespace ChatBot.Workers;

/// <summary>The name of this process among the workers; another at every start.</summary>
public sealed record WorkerIdentity(string Name)
{
    public static WorkerIdentity New() =>
        new(string.Create(CultureInfo.InvariantCulture,
            $"{Environment.MachineName}/{Environment.ProcessId}/{RandomNumberGenerator.GetHexString(8, lowercase: true)}"));
}
