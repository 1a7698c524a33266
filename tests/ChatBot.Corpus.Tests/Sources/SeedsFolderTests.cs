using System.Diagnostics;
using System.Text;
using ChatBot.Corpus.Formats;
using ChatBot.Corpus.Readers;
using ChatBot.Corpus.Sources;
using ChatBot.Corpus.Sources.Folder;
using ChatBot.Testing.Libraries;

namespace ChatBot.Corpus.Tests.Sources;

public class SeedsFolderTests
{
    [Fact]
    public void Sub_folders_are_read_and_what_is_not_is_named_with_what_to_do()
    {
        using var library = new TemporaryLibrary().With("seeds/1931/ferry 🚢.txt", "A ferry.").With("seeds/table.csv", "a,b")
            .With("seeds/x.doc", "d").With("seeds/scan.png", "p").With("seeds/.hidden.pdf", "h").With("seeds/~$open.docx", "o");

        var reading = SeedsReader.Read(library.Folder);

        Assert.Equal("seeds/1931/ferry 🚢.txt", Assert.Single(reading.Works).File);
        Assert.Equal(["seeds/scan.png", "seeds/table.csv", "seeds/x.doc"],
            reading.Problems.Where(problem => problem.IsUnread).Select(problem => problem.File));
        Assert.All(reading.Problems, problem => Assert.True(problem.IsWarning && problem.Remedy.Length > 0));
        Assert.Contains("optical character recognition", reading.Problems.Single(problem => problem.File == "seeds/scan.png").Remedy);
    }

    [Fact]
    public void Links_out_of_the_folder_loops_and_pipes_are_named_and_never_opened()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var library = new TemporaryLibrary().With("seeds/a.txt", "Text.").With("outside.txt", "A secret.");
        var seeds = Path.Combine(library.Folder, "seeds");
        File.CreateSymbolicLink(Path.Combine(seeds, "out.txt"), Path.Combine(library.Folder, "outside.txt"));
        File.CreateSymbolicLink(Path.Combine(seeds, "circle.txt"), Path.Combine(seeds, "circle.txt"));
        File.CreateSymbolicLink(Path.Combine(seeds, "inside.md"), Path.Combine(seeds, "a.txt"));
        Directory.CreateSymbolicLink(Path.Combine(seeds, "loop"), seeds);
        using (var pipe = Process.Start("mkfifo", Path.Combine(seeds, "pipe.txt")))
            pipe.WaitForExit();

        var folder = SeedsFolder.Of(library.Folder);

        Assert.Equal(["a.txt", "inside.md"], folder.Documents);
        Assert.Equal(["seeds/circle.txt", "seeds/loop", "seeds/out.txt", "seeds/pipe.txt"], folder.Unread.Select(problem => problem.File));
    }

    [Fact]
    public void Two_files_of_one_name_but_for_their_format_have_each_a_text_of_their_own()
    {
        using var library = new TemporaryLibrary().With("seeds/a.md", "One.").With("seeds/a.html", "<p>Two.").With("seeds/b.md", "Three.");

        var works = SeedsReader.Read(library.Folder).Works;

        Assert.Equal(["seeds/.text/a.html.txt", "seeds/.text/a.md.txt", "seeds/.text/b.txt"], works.Select(work => work.File));
        Assert.All(works, work => Assert.Equal(work.Text, File.ReadAllText(Path.Combine(library.Folder, work.File))));
        Assert.Equal(3, works.Select(work => work.Key).Distinct().Count());
    }

    [Fact]
    public void A_text_is_kept_until_its_file_changes_and_goes_when_the_file_goes()
    {
        using var library = new TemporaryLibrary().With("seeds/a.md", "One.").With("seeds/b.md", "Two.");
        var read = new List<string>();
        SeedsReading Read() => SeedsReader.Read(library.Folder, (file, limits, cancellation) =>
        {
            lock (read)
                read.Add(file.Name);
            return BoundedReading.Read(file, limits, cancellation);
        });

        Read();
        Read();
        Assert.Equal(["a.md", "b.md"], read.Order());
        library.With("seeds/a.md", "Another.");
        File.Delete(Path.Combine(library.Folder, "seeds/b.md"));
        Assert.Equal("Another.", Assert.Single(Read().Works).Text);
        Assert.Equal(3, read.Count);
        Assert.Equal(["a.json", "a.txt"], Directory.GetFiles(Path.Combine(library.Folder, "seeds/.text")).Select(Path.GetFileName).Order());
        library.With("seeds/.text/a.txt", "Someone wrote this.");
        Assert.Equal("Another.", Assert.Single(Read().Works).Text);
    }

    [Fact]
    public void One_bad_file_never_stops_the_rest_and_is_not_tried_again()
    {
        using var library = new TemporaryLibrary().With("seeds/a.pdf", "no pdf").With("seeds/b.docx", "no docx")
            .With("seeds/c.txt", "Text.").With("seeds/d.epub", "no epub");
        var read = 0;

        for (var i = 0; i < 2; i++)
        {
            var reading = SeedsReader.Read(library.Folder, (file, limits, cancellation) =>
            {
                Interlocked.Increment(ref read);
                return BoundedReading.Read(file, limits, cancellation);
            });
            Assert.Equal("c", Assert.Single(reading.Works).Key);
            Assert.Equal(["seeds/a.pdf", "seeds/b.docx", "seeds/d.epub"],
                reading.Problems.Where(problem => problem.IsUnread).Select(problem => problem.File));
        }
        // A text that is its own file is read each time.
        Assert.Equal(5, read);
    }

    [Fact]
    public void A_file_over_the_limit_is_named_with_the_setting_and_the_setting_raises_it()
    {
        using var library = new TemporaryLibrary().With("seeds/a.txt", Encoding.UTF8.GetBytes(new string('a', 2 << 20)))
            .With("config/reading.yaml", "maxMegabytes: 1");

        Assert.Contains("maxMegabytes", Assert.Single(SeedsReader.Read(library.Folder).Problems).Remedy);
        library.With("config/reading.yaml", "maxMegabytes: 3");
        Assert.Single(SeedsReader.Read(library.Folder).Works);
        library.With("config/reading.yaml", "maxMegabytes: many\nmaxMinutes: 3");
        Assert.Equal([1, 2], SeedsReader.Read(library.Folder).Problems.Where(problem => problem.File == "config/reading.yaml")
            .Select(problem => problem.Line));
    }

    [Fact]
    public void A_file_that_takes_too_long_is_given_up()
    {
        var outcome = BoundedReading.Read(new FileContent(
            "a.html", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<p>x</p>", 200_000)))),
            ReadingLimits.Default with { MaxTime = TimeSpan.FromMilliseconds(1) }, CancellationToken.None);

        Assert.Contains("maxSeconds", outcome.Fault!.Remedy);
    }

    [Fact]
    public void Two_thousand_files_are_read()
    {
        using var library = new TemporaryLibrary();
        for (var i = 0; i < 2000; i++)
            library.With($"seeds/{i % 7}/f{i}.txt", $"This is file number {i}.");

        Assert.Equal(2000, SeedsReader.Read(library.Folder).Works.Count);
    }
}
