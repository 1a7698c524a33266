using System.Runtime.InteropServices;

namespace ChatBot.Search.Encoder;

/// <summary>
/// The memory that native code takes and gives back. glibc keeps what was given back for what is taken next, some 10 MB after a network was
/// loaded (https://man7.org/linux/man-pages/man3/malloc_trim.3.html).
/// </summary>
internal static class NativeHeap
{
    /// <summary>Gives the system what is free; does nothing where there is no glibc.</summary>
    public static void Trim()
    {
        if (!OperatingSystem.IsLinux())
            return;
        try
        {
            _ = MallocTrim(0);
        }
        catch (Exception fault) when (fault is DllNotFoundException or EntryPointNotFoundException)
        {
            // Another C library: it has its own way.
        }
    }

    [DllImport("libc", EntryPoint = "malloc_trim")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int MallocTrim(nuint keep);
}
