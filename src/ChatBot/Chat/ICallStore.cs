namespace ChatBot.Chat;

/// <summary>Keeps the texts of calls that are too long for a button.</summary>
public interface ICallStore
{
    /// <returns>A short name, by which the text is found again, also after a restart; the same for the same text.</returns>
    string Keep(string text);

    /// <returns>Null when no such text is kept, or is kept no longer.</returns>
    string? Find(string name);
}
