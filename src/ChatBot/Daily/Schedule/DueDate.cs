using NodaTime;

namespace ChatBot.Daily.Schedule;

/// <summary>A date in the channel's zone, and the instant at which its post is due.</summary>
public readonly record struct DueDate(LocalDate Date, Instant At);
