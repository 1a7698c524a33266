using ChatBot.Corpus.Formats;
using ChatBot.Corpus.Sources;
using ChatBot.Testing.Libraries;

namespace ChatBot.Corpus.Tests.Sources;

public class OddFilesTests
{
    [CaseSensitiveFact]
    public void Names_with_blanks_signs_marks_of_direction_and_capitals_have_each_a_key_and_a_text_of_their_own()
    {
        using var library = new TemporaryLibrary()
            .With("seeds/two  blanks.md", "One.").With("seeds/🚢.md", "Two.").With("seeds/\u202Eback\u202C.md", "Three.")
                .With("seeds/-.md", "Four.").With("seeds/LOUD.MD", "Five.").With("seeds/loud.md", "Six.");

        var reading = SeedsReader.Read(library.Folder);

        Assert.Empty(reading.Problems);
        Assert.Equal(["Five.", "Four.", "One.", "Six.", "Three.", "Two."],
            reading.Works.Select(work => work.Text).Order(StringComparer.Ordinal));
        Assert.Equal(6, reading.Works.Select(work => work.Key).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(6, reading.Works.Select(work => work.File).Distinct(StringComparer.Ordinal).Count());
        Assert.All(reading.Works, work => Assert.Equal(work.Text, File.ReadAllText(Path.Combine(library.Folder, work.File))));
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_named_and_the_rest_is_read()
    {
        using var library = new TemporaryLibrary().With("seeds/a.txt", "One.").With("seeds/b.txt", "Two.");
        using var held = new FileStream(Path.Combine(library.Folder, "seeds/b.txt"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        var reading = SeedsReader.Read(library.Folder);

        Assert.Equal("One.", Assert.Single(reading.Works).Text);
        var problem = Assert.Single(reading.Problems);
        Assert.True(problem is { File: "seeds/b.txt", IsUnread: true });
        Assert.StartsWith("It cannot be opened", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_replaced_while_it_is_read_is_quoted_as_it_was_and_read_anew_the_next_time()
    {
        using var library = new TemporaryLibrary().With("seeds/a.md", "One.");
        var work = Assert.Single(SeedsReader.Read(library.Folder, (file, limits, cancellation) =>
        {
            library.With("seeds/a.md", "Another.");
            return BoundedReading.Read(file, limits, cancellation);
        }).Works);

        Assert.Equal("One.", work.Text);
        Assert.Equal("Another.", Assert.Single(SeedsReader.Read(library.Folder).Works).Text);
    }

    /// <summary>For file systems that tell capitals from small letters.</summary>
    private sealed class CaseSensitiveFactAttribute : FactAttribute
    {
        public CaseSensitiveFactAttribute()
        {
            if (OperatingSystem.IsWindows() || OperatingSystem.IsMacOS())
                Skip = "This file system tells no capitals from small letters.";
        }
    }
}
