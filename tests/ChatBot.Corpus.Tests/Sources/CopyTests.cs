using ChatBot.Corpus.Sources;
using ChatBot.Corpus.Works;

namespace ChatBot.Corpus.Tests.Sources;

public sealed class CopyTests : IDisposable
{
    private const string Text = "The mill at Tamm ground barley for the whole valley. It burnt in 1911, and the miller built it again of "
        + "stone. A second wheel was hung in 1920 by his two sons.";

    private readonly string _folder = Directory.CreateTempSubdirectory("copies-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_same_again_with_other_line_ends_or_a_word_more_is_a_copy()
    {
        var read = Read(("a.txt", Text), ("b.txt", Text.Replace(". ", ".\r\n", StringComparison.Ordinal)),
            ("c.txt", Text.Replace("whole valley", "whole green valley", StringComparison.Ordinal)),
            ("d.txt", "The mill at Tamm ground barley. Nobody knows who built it, nor when, but it is old."));

        Assert.Equal([null, "seeds/a.txt", "seeds/a.txt", null], read.Works.Select(work => work.Origin.CopyOf));
        Assert.Equal(["seeds/b.txt", "seeds/c.txt"], read.Works[0].Origin.Copies);
        Assert.Equal(["seeds/b.txt", "seeds/c.txt"],
            read.Problems.Where(problem => problem.Message.Contains("seeds/a.txt", StringComparison.Ordinal))
            .Select(problem => problem.File));
    }

    [Fact]
    public void A_copy_repeats_what_stands_in_the_original_and_nothing_else()
    {
        var works = Read(("a.txt", Text), ("c.txt", Text.Replace("1911", "1912", StringComparison.Ordinal))).Works;
        var copies = new Copies(works);

        Assert.Equal([true, false, true], works[1].Sentences.Select(sentence => copies.Repeats(works[1], sentence.Span)));
        Assert.DoesNotContain(works[0].Sentences, sentence => copies.Repeats(works[0], sentence.Span));
    }

    private SeedsReading Read(params (string Name, string Text)[] files)
    {
        Directory.CreateDirectory(Path.Combine(_folder, "seeds"));
        foreach (var (name, text) in files)
            File.WriteAllText(Path.Combine(_folder, "seeds", name), text);
        return SeedsReader.Read(_folder);
    }
}
