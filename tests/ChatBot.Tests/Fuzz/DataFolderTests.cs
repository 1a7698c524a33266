using System.Diagnostics;
using ChatBot.Commands;
using ChatBot.Daily;
using ChatBot.Daily.Sqlite;
using ChatBot.Replies;
using ChatBot.Search.Library;
using ChatBot.Testing;
using ChatBot.Testing.Libraries;

namespace ChatBot.Tests.Fuzz;

/// <summary>Whatever the folder with the index is like, the library is read and answers as it does without one.</summary>
public sealed class DataFolderTests : IDisposable
{
    private static readonly string[] Calls = ["/timeline", "who rang the bell?", "/onthisdate 05-03", "when did the town hall burn down?"];

    private readonly TemporaryLibrary _library = new TemporaryLibrary()
        .With("seeds/town.txt", "The town hall burnt down on 3 May 1904. Anna Berg rang the bell.\n\nIt was rebuilt in 1906.")
        .With("seeds/mill.txt", "The mill was sold on 3 May 1911. Its wheel turns to this day.");

    private string Data => Path.Combine(_library.Folder, "data");

    public void Dispose() => _library.Dispose();

    [Fact]
    public void Of_200_indexes_with_flipped_bits_each_answers_as_the_whole_one_does()
    {
        var right = Answers(Data);
        var whole = Directory.GetFiles(Data, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => (File: file, Bytes: File.ReadAllBytes(file))).ToList();
        var random = new Random(200);
        for (var number = 0; number < 200; number++)
        {
            Directory.Delete(Data, recursive: true);
            foreach (var (file, bytes) in whole)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllBytes(file, bytes);
            }

            var (damaged, content) = whole[random.Next(whole.Count)];
            var flipped = (byte[])content.Clone();
            for (var flips = 1 + random.Next(3); flips > 0 && flipped.Length > 0; flips--)
                flipped[random.Next(flipped.Length)] ^= (byte)(1 << random.Next(8));
            File.WriteAllBytes(damaged, flipped);
            Assert.Equal(right, Answers(Data));
        }
    }

    [Fact]
    public void Two_that_share_a_folder_answer_alike()
    {
        var one = LibraryReader.Read(_library.Folder, Data);
        var two = LibraryReader.Read(_library.Folder, Data);
        Assert.Equal(Answers(one), Answers(two));
        one.Index.Dispose();
        two.Index.Dispose();
    }

    [Fact]
    public void Where_no_folder_can_be_made_it_is_said_and_answers_come()
    {
        File.WriteAllText(Data, "a file stands here");
        AssertItIsSaidAndAnswersCome();
    }

    [TmpfsFact]
    public void On_a_full_disk_it_is_said_and_answers_come() => OnTmpfs("size=16k", AssertItIsSaidAndAnswersCome);

    [TmpfsFact]
    public void On_a_disk_that_is_read_only_it_is_said_and_answers_come() => OnTmpfs("size=16k,ro", () =>
    {
        AssertItIsSaidAndAnswersCome();
        var refused = Assert.Throws<StateUnavailableException>(() => new SqliteDailyStore(Path.Combine(Data, "state.db"), ""));
        Assert.Contains("CHATBOT_DATA", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refused.Message);
    });

    [TmpfsFact]
    public void What_is_kept_on_a_disk_that_became_read_only_goes_on_and_what_changes_is_read_in_memory() => OnTmpfs("size=8m", () =>
    {
        var right = Answers(Data);
        var state = Path.Combine(Data, "state.db");
        new SqliteDailyStore(state, "").Dispose();
        Assert.Equal(0, Run("mount", "-o", "remount,ro", Data));

        var read = LibraryReader.Read(_library.Folder, Data);
        Assert.Empty(read.Problems);
        Assert.Equal(right, Answers(read));
        read.Index.Dispose();

        _library.With("seeds/mill.txt", "The mill was sold on 3 May 1912.");
        Assert.Equal(Answers(data: null), Answers(Data));

        var refused = Assert.Throws<StateUnavailableException>(() => new SqliteDailyStore(state, ""));
        Assert.Contains("cannot be written", refused.Message, StringComparison.Ordinal);
    });

    private string[] Answers(string? data)
    {
        var read = LibraryReader.Read(_library.Folder, data);
        var answers = Answers(read);
        read.Index.Dispose();
        return answers;
    }

    private static string[] Answers(LibrarySnapshot library)
    {
        var commands = CommandRegistry.For(library, new ManualTime());
        return [.. Calls.Select(call => JsonReply.Render(commands.Answer(call)))];
    }

    private void OnTmpfs(string options, Action act)
    {
        Directory.CreateDirectory(Data);
        Run("mount", "-t", "tmpfs", "-o", options, "tmpfs", Data);
        try
        {
            act();
        }
        finally
        {
            Run("umount", "-l", Data);
        }
    }

    private static int Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        return process.ExitCode;
    }

    private void AssertItIsSaidAndAnswersCome()
    {
        var read = LibraryReader.Read(_library.Folder, Data);
        Assert.Contains(read.Problems, problem => problem.IsWarning && problem.Message.Contains("index", StringComparison.Ordinal));
        Assert.Equal(Answers(data: null), Answers(read));
        read.Index.Dispose();
    }

    /// <summary>Skipped, saying why, where no small disk can be made.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    private sealed class TmpfsFactAttribute : FactAttribute
    {
        public TmpfsFactAttribute() => Skip = CanMount() ? null : "A small disk cannot be mounted here (Linux, as root).";

        private static bool CanMount()
        {
            if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess) return false;
            var folder = Directory.CreateTempSubdirectory("chatbot-mount-").FullName;
            try
            {
                return Run("mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", folder) == 0 && Run("umount", folder) == 0;
            }
            catch (System.ComponentModel.Win32Exception)
            {
                return false;
            }
            finally
            {
                Directory.Delete(folder);
            }
        }
    }
}
