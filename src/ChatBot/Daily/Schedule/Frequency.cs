namespace ChatBot.Daily.Schedule;

/// <summary>On which days a channel gets its post.</summary>
public enum Frequency
{
    Daily,

    /// <summary>Monday to Friday.</summary>
    Weekdays,

    /// <summary>On the weekday of the first post.</summary>
    Weekly,

    /// <summary>On the day of the month of the first post; in a shorter month, on its last day.</summary>
    Monthly,
}
