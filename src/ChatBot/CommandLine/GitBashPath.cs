using ChatBot.Commands;

namespace ChatBot.CommandLine;

/// <summary>
/// Undoes what Git Bash does to an argument that begins with a slash: it takes it for a path below its own folder, and <c>/cite x</c>
/// arrives as <c>C:/Program Files/Git/cite x</c> (https://www.msys2.org/docs/filesystem-paths/#automatic-unix-windows-path-conversion).
/// </summary>
internal static class GitBashPath
{
    /// <param name="text">What arrived.</param>
    /// <param name="commands">A path is a command only where it ends in the name of one.</param>
    public static string Undone(string text, CommandRegistry commands)
    {
        if (text is not [_, ':', '/', ..] || !char.IsAsciiLetter(text[0]))
            return text;
        var slash = text.Split(' ').Aggregate((Length: 0, Slash: -1), (at, word) =>
            (at.Length + word.Length + 1, word.LastIndexOf('/') is >= 0 and var last && commands.Find(word[(last + 1)..]) is not null
                && at.Slash < 0 ? at.Length + last : at.Slash)).Slash;
        return slash < 0 ? text : text[slash..];
    }
}
