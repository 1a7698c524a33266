using ChatBot.Corpus.Sources;
using ChatBot.Search.Index;

namespace ChatBot.Search.Tests.Index;

public sealed class IndexCacheTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("index-cache-").FullName;
    private readonly List<Problem> _warnings = [];
    private int _made;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_kept_segment_is_not_made_again()
    {
        Get("a");
        AssertSame(Get("a"));
        Assert.Equal(1, _made);
        Assert.Empty(_warnings);
    }

    [Fact]
    public void The_folder_can_be_deleted_at_any_time()
    {
        Get("a");
        Directory.Delete(_folder, recursive: true);
        AssertSame(Get("a"));
        Assert.Equal(2, _made);
        Assert.Empty(_warnings);
    }

    [Theory]
    [InlineData(0, "is no index file")]
    [InlineData(4, "another version")]
    [InlineData(8, "another version")]
    [InlineData(13, "another document")]
    [InlineData(14, "is damaged")]
    [InlineData(-1, "is damaged")]
    public void A_changed_byte_is_noticed_and_the_file_made_anew(int at, string warning)
    {
        Get("a");
        var path = Cache.PathOf("a");
        var bytes = File.ReadAllBytes(path);
        bytes[at < 0 ? bytes.Length + at : at] ^= 1;
        File.WriteAllBytes(path, bytes);
        AssertSame(Get("a"));
        Assert.Contains(warning, Assert.Single(_warnings).Message, StringComparison.Ordinal);
        Assert.True(_warnings[0].IsWarning);
        Get("a");
        Assert.Equal(2, _made);
    }

    [Fact]
    public void Any_cut_or_lengthened_file_is_made_anew()
    {
        Get("a");
        var whole = File.ReadAllBytes(Cache.PathOf("a"));
        for (var length = 0; length <= whole.Length + 1; length++)
        {
            if (length == whole.Length)
                continue;
            var changed = whole;
            Array.Resize(ref changed, length);
            File.WriteAllBytes(Cache.PathOf("a"), changed);
            AssertSame(Get("a"));
        }
        Assert.Equal(whole.Length + 2, _made);
    }

    [Fact]
    public void A_folder_that_cannot_be_made_costs_a_warning_only()
    {
        File.WriteAllText(Path.Combine(_folder, "file"), "");
        AssertSame(new IndexCache(Path.Combine(_folder, "file")).Get("a", Make, _warnings));
        Assert.True(Assert.Single(_warnings).IsWarning);
    }

    private IndexCache Cache => new(_folder);

    private IndexSegment Get(string key) => Cache.Get(key, Make, _warnings);

    private IndexSegment Make()
    {
        _made++;
        return IndexSegment.OfTerms([["red", "fox", "red"], [], ["hen"]]);
    }

    private static void AssertSame(IndexSegment segment)
    {
        Assert.Equal(["red", "fox", "hen"], segment.Terms);
        Assert.Equal([[new(0, 2), new(1, 1)], [], [new(2, 1)]], segment.Documents);
    }
}
