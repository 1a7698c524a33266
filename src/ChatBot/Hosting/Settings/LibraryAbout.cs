namespace ChatBot.Hosting.Settings;

/// <summary>What a library is called.</summary>
/// <param name="Title">In a few words.</param>
/// <param name="Description">What its documents are about, in a sentence; null for nothing said.</param>
public sealed record LibraryAbout(string Title, string? Description)
{
    /// <summary>Of a library whose keeper has not named it.</summary>
    public static LibraryAbout Unnamed { get; } = new("ChatBot", null);

    /// <summary>In one line.</summary>
    public string Line => Description is { Length: > 0 } ? $"{Title}: {Description}" : Title;
}
