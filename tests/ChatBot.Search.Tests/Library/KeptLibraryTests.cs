using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Events;
using ChatBot.Corpus.Names;
using ChatBot.Corpus.Sources;
using ChatBot.Corpus.Works;
using ChatBot.Search.Coreference;
using ChatBot.Search.Figures;
using ChatBot.Search.Index;
using ChatBot.Search.Library;
using ChatBot.Testing.Libraries;

namespace ChatBot.Search.Tests.Library;

public sealed class KeptLibraryTests : IDisposable
{
    private readonly TemporaryLibrary _library = new TemporaryLibrary()
        .With("seeds/ferry.txt", "The log\n\nOn 4 May 1911 Captain Ann Holt left Norhaven for Skarholm. She returned in June. "
        + "General Otto Brandt met her.\n\nNobody was lost.")
        .With("seeds/mill.txt", "The mill burnt down in 1921. The miller rebuilt it in brick.")
        .With("seeds/sources.json",
        """[{ "id": "log", "title": "The log", "issued": { "date-parts": [[1912]] }, "custom": { "file": "ferry.txt" } }]""")
        .With("config/names/people.yaml", "kind: person\nnames:\n  - name: Otto Brandt\n    roles:\n      - title: Minister of Trade\n");

    private string Data => Path.Combine(_library.Folder, "data");

    public void Dispose() => _library.Dispose();

    [Fact]
    public void A_library_is_the_same_when_it_is_opened_again() => AssertSame(_library.Folder, Data);

    [Theory]
    [InlineData("bakery")]
    [InlineData("comets")]
    [InlineData("football")]
    [InlineData("observatory")]
    [InlineData("river")]
    [InlineData("software")]
    public void A_library_as_people_write_it_is_the_same_when_it_is_opened_again(string name) =>
        AssertSame(Path.Combine(AppContext.BaseDirectory, "AskedLibraries", name), Data);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_was_given_up_is_had_again_from_the_index_and_is_the_same(bool isOpenedAgain)
    {
        var library = LibraryReader.Read(_library.Folder, Data);
        if (isOpenedAgain)
        {
            library.Index.Dispose();
            library = LibraryReader.Read(_library.Folder, Data);
        }
        var before = library.Sentences.ToList();

        library.Release();

        Assert.Equal(before, library.Sentences);
        Assert.Equal(before.Select(Said), library.Sentences.Select(Said));
        Assert.True(before[0] == library.Sentences[0]);
        Assert.NotSame(before[0], library.Sentences[0]);
        library.Index.Dispose();
    }

    [Fact]
    public void What_is_in_memory_alone_is_not_given_up()
    {
        var library = LibraryReader.Read(_library.Folder, null);
        var first = library.Sentences[0];

        library.Release();

        Assert.Same(first, library.Sentences[0]);
    }

    [Fact]
    public void What_many_documents_tell_of_one_person_is_joined_the_same()
    {
        WithTrips(90);

        AssertSame(_library.Folder, Data);
    }

    [Fact]
    public void What_very_many_documents_tell_is_joined_by_itself_until_all_is_read()
    {
        WithTrips(150);
        LibraryReader.Read(_library.Folder, Data).Index.Dispose();
        var library = LibraryReader.Read(_library.Folder, Data);
        var first = library.Sentences.First(sentence => sentence.Work.Key == "log-7");
        var quoted = first.Work.Quote(first.Span);

        var some = Assert.Single(library.EventsAround(quoted));
        var all = Assert.Single(library.Events["trips"]);

        Assert.Contains(some.Mentions, mention => mention.Work == quoted.Work);
        Assert.Equal(100, some.Mentions.Select(mention => mention.Work).Distinct().Count());
        Assert.Equal(151, all.Mentions.Select(mention => mention.Work).Distinct().Count());
        Assert.Same(all, Assert.Single(library.EventsAround(quoted)));
        library.Index.Dispose();
    }

    [Fact]
    public void Of_every_document_the_annotation_is_kept()
    {
        LibraryReader.Read(_library.Folder, Data).Index.Dispose();

        using var index = IndexFolder.Open(Path.Combine(Data, "index"), []);

        Assert.All(SeedsReader.Read(_library.Folder).Works,
            work => Assert.NotNull(index.Kept(KeptBlock.Annotation(WorkBlock.KeyOf(work)))));
    }

    [Fact]
    public void A_changed_document_is_read_anew_with_the_names_that_it_brings()
    {
        LibraryReader.Read(_library.Folder, Data).Index.Dispose();
        _library.With("seeds/mill.txt", "The mill was sold to Carla Dietz in 1931.");

        using (var index = LibraryReader.Read(_library.Folder, Data).Index)
            AssertSame(_library.Folder, Data);

        Assert.Contains(LibraryReader.Read(_library.Folder, null).Names.Names, name => name.Canonical == "Carla Dietz");
    }

    [Fact]
    public void A_changed_name_is_read_anew()
    {
        LibraryReader.Read(_library.Folder, Data).Index.Dispose();
        _library.With("config/names/people.yaml",
            "kind: person\nnames:\n  - name: Otto Brandt\n  - name: Ann Holt\n    aliases: [Captain Holt]\n");

        AssertSame(_library.Folder, Data);
    }

    [Fact]
    public void A_text_that_was_changed_behind_the_index_is_read_anew_though_its_time_and_length_are_the_same()
    {
        LibraryReader.Read(_library.Folder, Data).Index.Dispose();
        var path = Path.Combine(_library.Folder, "seeds", "mill.txt");
        var written = File.GetLastWriteTimeUtc(path);
        File.WriteAllText(path, File.ReadAllText(path).Replace("1921", "1923", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(path, written);

        var library = LibraryReader.Read(_library.Folder, Data);

        Assert.Contains(library.Sentences, sentence => sentence.Dates.Any(date => date.Value.Edtf == "1923"));
        library.Index.Dispose();
    }

    [Fact]
    public void The_text_of_a_document_that_was_taken_away_is_kept_again_when_another_changes()
    {
        _library.With("seeds/tower.html", "<p>The tower was built in 1888 and stands on the quay.</p>");
        using var before = LibraryReader.Read(_library.Folder, Data).Index;
        var running = LibraryReader.Read(_library.Folder, Data);
        var kept = Path.Combine(_library.Folder, running.Works.Single(work => work.Key == "tower").File);
        File.Delete(kept);
        _library.With("seeds/mill.txt", "The mill was sold in 1931.");

        var next = LibraryReader.Read(_library.Folder, Data, before: running);

        Assert.True(File.Exists(kept));
        AssertSame(LibraryReader.Read(_library.Folder, null), next);
        running.Index.Dispose();
        next.Index.Dispose();
    }

    /// <summary>As read from the files, as read while it is being kept, and as read from what is kept.</summary>
    internal static void AssertSame(string folder, string data)
    {
        var fresh = LibraryReader.Read(folder, null);
        foreach (var other in new[] { LibraryReader.Read(folder, data), LibraryReader.Read(folder, data) })
        {
            AssertSame(fresh, other);
            other.Index.Dispose();
        }
    }

    internal static void AssertSame(LibrarySnapshot fresh, LibrarySnapshot other)
    {
        Assert.Equal(fresh.Version, other.Version);
        Assert.Equal(fresh.Problems, other.Problems);
        Assert.Equal(fresh.Works.Select(Said), other.Works.Select(Said));
        Assert.Equal(fresh.Works.SelectMany(work => work.Passages).Select(Said),
            other.Works.SelectMany(work => work.Passages).Select(Said));
        Assert.Equal(fresh.Names.Names.Select(Said), other.Names.Names.Select(Said));
        Assert.Equal(fresh.Vocabulary.Words.Order(), other.Vocabulary.Words.Order());
        Assert.Equal(fresh.Vocabulary.Terms.Order(), other.Vocabulary.Terms.Order());
        Assert.Equal(fresh.Vocabulary.Names.All.Order(), other.Vocabulary.Names.All.Order());
        Assert.Equal(fresh.Commonest, other.Commonest);
        Assert.Equal(fresh.Sentences.Select(Said), other.Sentences.Select(Said));
        // Before all of the lenses' finds are read.
        Assert.Equal(Around(fresh), Around(other));
        Assert.Equal(fresh.Mentions.Count(), other.Mentions.Count());
        Assert.Equal(fresh.Events.Keys, other.Events.Keys);
        Assert.Equal(fresh.Mentions.Count(), other.Mentions.Count());
        Assert.Equal(fresh.Events.Values.SelectMany(told => told).Select(Said),
            other.Events.Values.SelectMany(told => told).Select(Said));
        Assert.Equal(Around(fresh), Around(other));
        Assert.Equal(fresh.Timeline.Select(Said), other.Timeline.Select(Said));
        Assert.Equal(fresh.Figures.Select(Said), other.Figures.Select(Said));
    }

    private static string Said(Work work) =>
        $"{work.Key} {work.File} {work.Sha256} {work.Text} {work.AsOf} {work.HasMetadata} {work.Item.Title} {work.Parts.Body} "
        + $"{work.Origin.File}";

    private void WithTrips(int documents)
    {
        _library.With("config/commands/trips.yaml",
            "name: trips\ndescription: Trips\noptionDescription: A name\nexample: /trips 1911\nwords: [leave]\n");
        for (var document = 0; document < documents; document++)
            _library.With($"seeds/log-{document}.txt",
                $"Captain Ann Holt left Norhaven on {document % 28 + 1} May 1911 with {document} men.");
    }

    private static string Said(Passage passage) => $"{passage.Number} {passage.Kind} {passage.Span} {string.Join(',', passage.Sentences)}";

    private static string Said(Name name) =>
        $"{name.Canonical} {name.Kind} {string.Join(',', name.Aliases)} {name.IsFound} {name.Offices.Count}";

    private static string Said(EventMention entry) => $"{entry.Work.Key} {entry.Clause} {entry.Factuality}";

    private static IEnumerable<string> Around(LibrarySnapshot library) => library.Sentences.Where(sentence => sentence.Span.Length > 0)
        .Select(sentence => string.Join('|', library.EventsAround(sentence.Work.Quote(sentence.Span)).Select(Said)));

    private static string Said(EventCluster told) => string.Join(';', told.Mentions.Select(mention =>
        $"{mention.Kind} {mention.Work.Key} {mention.Trigger} {mention.Clause} {mention.Scope} {mention.Quotable} {mention.Factuality} "
        + $"{mention.IsContinuation} {mention.Sentence.Span} {mention.Antecedent?.Span} {Said(mention.Dates)} "
        + string.Join(',', mention.Names.Concat(mention.Targets).Select(name => $"{name.Span} {name.Resolved?.Canonical}"))))
        + string.Join(';', told.Differences.Select(difference => difference.Line));

    private static string Said(IEnumerable<DateMention> dates) => string.Join(',', dates
        .Select(date => $"{date.Span} {date.Text} {date.Value} {date.Basis} {date.Named} {string.Join('/', date.Ends)}"));

    private static string Said(Figure figure) => $"{figure.Sentence.Work.Key} {figure.Sentence.Span} {figure.Span}";

    private static string Said(AnnotatedSentence sentence) =>
        $"{sentence.Span} {sentence.Passage.Number} {string.Join(',', sentence.Terms)} {sentence.IsLinked} {sentence.WrittenOn?.Edtf} "
        + $"{string.Join(',', sentence.Clauses)} "
        + string.Join(',', sentence.Names.Select(
            mention => $"{mention.Span} {mention.Form} {string.Join('/', mention.Names.Select(Said))}"))
        + string.Join(',', sentence.Offices.Select(office => $"{office.Span} {string.Join('/', office.Terms.Order())} "
        + $"{office.Nations.Count} {office.Holder?.Span} {office.Holder?.Resolved?.Canonical}"))
        + Said(sentence.Dates.Concat(sentence.HeadingDates));
}
