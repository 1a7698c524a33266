namespace ChatBot.Hosting;

/// <summary>A part of the host that can say how it is; each registered one has its line in /healthz.</summary>
public interface IHealthPart
{
    /// <summary>Its name in the report, such as <c>discord</c>.</summary>
    string Name { get; }

    /// <summary>How it is now.</summary>
    PartHealth Check();
}

/// <summary>How a part of the host is.</summary>
/// <param name="IsReady">False when the host cannot do its work without it.</param>
/// <param name="State">In a word or two, such as <c>connected</c> or <c>not configured</c>.</param>
/// <param name="Details">More, by name; empty for none.</param>
public sealed record PartHealth(bool IsReady, string State, IReadOnlyDictionary<string, string> Details);
