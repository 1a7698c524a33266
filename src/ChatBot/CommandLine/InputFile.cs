using System.Text;

namespace ChatBot.CommandLine;

/// <summary>A file that a verb is given to read.</summary>
internal static class InputFile
{
    /// <summary>What a file holds; null where it cannot be read, which has then been said.</summary>
    /// <param name="terminal">Where that is said.</param>
    /// <param name="file">The path as it was typed.</param>
    /// <param name="remedy">What to name instead.</param>
    /// <param name="read">Reads it.</param>
    public static T? Read<T>(Terminal terminal, string file, string remedy, Func<string, T> read)
        where T : class
    {
        try
        {
            return read(file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            terminal.Error.WriteLine($"\"{file}\" cannot be read: {fault.Message} {remedy}");
            return null;
        }
    }
}
