using NodaTime;

namespace ChatBot.Daily.Schedule;

/// <summary>A date in the channel's zone, and the instant at which its post is due.</summary>
/// <param name="Number">Which post of that date it is, from 1.</param>
public readonly record struct DueDate(LocalDate Date, Instant At, int Number = 1);
