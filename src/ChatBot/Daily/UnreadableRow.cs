namespace ChatBot.Daily;

/// <summary>
/// A row of the store that a fault of the disk, or somebody by hand, made unreadable. It costs its own subscription alone.
/// </summary>
/// <param name="Date">Of a ledger row, as it stands there; null for the subscription itself.</param>
/// <param name="Reason">What cannot be read, as a sentence for the admin.</param>
public sealed record UnreadableRow(ulong Channel, ulong Guild, string? Date, string Reason);
