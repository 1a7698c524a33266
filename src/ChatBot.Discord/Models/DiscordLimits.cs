namespace ChatBot.Discord.Models;

/// <summary>How much Discord takes; more, and it refuses the whole request. Lengths are in characters.</summary>
public static class DiscordLimits
{
    /// <summary>The text of a message without components of the newer kind.</summary>
    public const int Message = 2000;

    /// <summary>All texts of a message of components together.</summary>
    public const int Components = 4000;

    /// <summary>What a person writes as a command's option.</summary>
    public const int OptionText = 6000;

    /// <summary>What a choice of a command's option shows, and what it stands for; likewise of a select menu.</summary>
    public const int Choice = 100;

    /// <summary>The choices of an option or of a select menu.</summary>
    public const int Choices = 25;

    /// <summary>The description of a command or of an option.</summary>
    public const int Description = 100;

    public const int CustomId = 100;

    public const int ButtonLabel = 80;

    public const int Placeholder = 150;
}
