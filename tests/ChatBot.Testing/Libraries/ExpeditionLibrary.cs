namespace ChatBot.Testing.Libraries;

/// <summary>
/// A small library of our own writing, about voyages that never were: with its own names and lenses, so that nothing leans on the sample
/// library.
/// </summary>
public static class ExpeditionLibrary
{
    /// <summary>Its folder, copied beside the tests.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Libraries", "Expeditions");
}
