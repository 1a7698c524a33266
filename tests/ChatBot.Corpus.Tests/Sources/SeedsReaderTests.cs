using System.Text;
using ChatBot.Corpus.Records;
using ChatBot.Corpus.Sources;
using ChatBot.Testing.Libraries;

namespace ChatBot.Corpus.Tests.Sources;

public class SeedsReaderTests
{
    [Fact]
    public void A_bare_folder_of_text_files_is_a_library()
    {
        using var library = new TemporaryLibrary().With("seeds/a b.txt", "One is here.").With("seeds/a-b.md", "# Two\n\nIt is here.")
            .With("seeds/README.md", "Not a document.");

        var reading = SeedsReader.Read(library.Folder);

        Assert.Empty(reading.Problems);
        Assert.Equal(["a-b", "a-b-2"], reading.Works.Select(work => work.Key));
        Assert.All(reading.Works, work => Assert.False(work.HasMetadata));
    }

    [Fact]
    public void No_folder_and_an_empty_folder_are_said_with_a_remedy()
    {
        using var empty = new TemporaryLibrary();

        Assert.Contains("no document", Assert.Single(SeedsReader.Read(empty.Folder).Problems).Message);
        Assert.Contains("no such folder", Assert.Single(SeedsReader.Read(Path.Combine(empty.Folder, "none")).Problems).Message);
    }

    [Fact]
    public void A_phrase_copied_from_Markdown_with_its_marks_is_found_in_what_it_reads_as()
    {
        using var library = new TemporaryLibrary()
            .With("seeds/a.md", "Menu\n\n# The *Petrel*\n\nIt *sank* in 1931.\n\n*Ada Page is a pilot.*\n")
            .With("seeds/sources.json",
            """[{ "id": "a", "type": "article", "title": "The Petrel", "custom": { "file": "a.md", "bodyBegins": "It *sank* in", "bio": """
            + """["*Ada Page is a pilot.*"] } }]""");

        var work = Assert.Single(SeedsReader.Read(library.Folder).Works);

        Assert.Equal("It sank in 1931.", work.Quote(work.Sentences[0].Span).Exact);
        Assert.Equal("Ada Page is a pilot", work.Quote(work.Parts.Bio[0]).Exact);
    }

    [Fact]
    public void Every_fault_of_sources_is_listed_with_its_line()
    {
        using var library = new TemporaryLibrary()
            .With("seeds/a.txt", "The body begins. The body ends. The end. The end.")
            .With("seeds/b.txt", "No record.")
            .With("seeds/sources.json", """
                [
                  { "id": "a", "custom": { "file": "a.txt", "bodyBegins": "nowhere", "bodyEnds": "The end." } },
                  { "id": "c", "custom": { "file": "c.txt" } },
                  { "id": "d" },
                  { "id": "a", "custom": { "file": "a.txt" } },
                  { "id": "e", "title": [1] },
                  { "title": "no id" }
                ]
                """);

        var problems = SeedsReader.Read(library.Folder).Problems;

        Assert.Contains(problems, problem => problem is { Line: 2, File: "seeds/sources.json" }
            && problem.Message.Contains("does not hold what \"bodyBegins\" names"));
        Assert.Contains(problems, problem => problem.Line == 2 && problem.Message.Contains("more than once"));
        Assert.Contains(problems, problem => problem.Line == 3 && problem.Message.Contains("which seeds/ does not have"));
        Assert.Contains(problems, problem => problem.Line == 4 && problem.Message.Contains("names no file"));
        Assert.Contains(problems, problem => problem.Line == 5 && problem.Message.Contains("is given to 2 records"));
        Assert.Contains(problems, problem => problem.Line == 6 && problem.Message.Contains("cannot be read"));
        Assert.Contains(problems, problem => problem.Line == 7 && problem.Message.Contains("id"));
        Assert.Contains(problems, problem => problem.File == "seeds/a.txt" && problem.Message.Contains("left out"));
        Assert.All(problems, problem => Assert.NotEmpty(problem.Remedy));
    }

    [Fact]
    public void A_document_whose_body_is_not_found_is_left_out_and_not_quoted_whole()
    {
        using var library = new TemporaryLibrary().With("seeds/a.txt", "Menu. The body.")
            .With("seeds/sources.json", """[{ "id": "a", "custom": { "file": "a.txt", "bodyBegins": "No such" } }]""");

        Assert.Empty(SeedsReader.Read(library.Folder).Works);
    }

    [Fact]
    public void A_file_without_a_record_is_warned_of_and_used()
    {
        using var library = new TemporaryLibrary().With("seeds/b.txt", "No record.").With("seeds/sources.json", "[]");

        var reading = SeedsReader.Read(library.Folder);

        Assert.Contains(reading.Problems, problem => problem is { File: "seeds/b.txt", IsWarning: true });
        Assert.Single(reading.Works);
    }

    [Theory]
    [InlineData("""[{ "id": "a", "issued": "2014" }]""", "another form")]
    [InlineData("""[{ "title": "x" }]""", "no \"id\"")]
    public void A_record_that_cannot_be_read_is_said_without_names_of_types(string json, string message)
    {
        var problem = Assert.Single(SourcesFile.Read("s.json", Encoding.UTF8.GetBytes(json)).Problems);

        Assert.Contains(message, problem.Message);
        Assert.DoesNotContain("ChatBot", problem.Message);
    }

    [Fact]
    public void Broken_json_is_named_with_its_line()
    {
        using var library = new TemporaryLibrary().With("seeds/a.txt", "Text.")
            .With("seeds/sources.json", "[\n  { \"id\": \"a\",\n    oops }\n]");

        Assert.Contains(SeedsReader.Read(library.Folder).Problems, problem => problem is { Line: 3, File: "seeds/sources.json" });
    }

    [Fact]
    public void A_file_that_is_not_utf8_is_read_as_windows_1252_and_an_empty_one_left_out_and_both_are_named()
    {
        using var library = new TemporaryLibrary().With("seeds/a.txt", "Text."u8.ToArray()).With("seeds/b.txt", [0x41, 0x0A, 0xE9, 0x20])
            .With("seeds/c.txt", " \n ");

        var reading = SeedsReader.Read(library.Folder);

        Assert.Equal([("a", "Text."), ("b", "A\né ")], reading.Works.Select(work => (work.Key, work.Text)));
        Assert.Equal("seeds/.text/b.txt", reading.Works[1].File);
        Assert.Contains(reading.Problems, problem => problem is { File: "seeds/b.txt", IsUnread: false }
            && problem.Message.Contains("Windows-1252"));
        Assert.Contains(reading.Problems, problem => problem is { File: "seeds/c.txt", IsUnread: true }
            && problem.Message.Contains("empty"));
    }

    [Fact]
    public void Numbers_for_texts_are_read_and_a_missing_list_is_empty()
    {
        var (entries, problems) = SourcesFile.Read(
            "s.json", Encoding.UTF8.GetBytes("""[{ "id": "a", "volume": 12, "issued": { "date-parts": [["2014", 11]] } }]"""));

        Assert.Empty(problems);
        var item = Assert.Single(entries).Item;
        Assert.Equal("12", item.Volume);
        Assert.Empty(item.Author);
        Assert.Equal("document", item.Type);
        Assert.Equal("2014-11", item.Issued!.ToInterval()!.Edtf);
    }

    [Fact]
    public void A_whole_export_is_matched_with_its_files_by_key_and_by_title()
    {
        using var library = new TemporaryLibrary().With("seeds/olsen-1931.txt", "A ferry.").With("seeds/The quiet port.md", "A port.")
            .With("seeds/sources.json", """
            [{ "id": "Olsen_1931", "title": "Ferries" },
             { "id": "http://library.example/items/77", "title": "The Quiet Port" },
             { "id": "other" }, { "id": "another" }]
            """);
        var reading = SeedsReader.Read(library.Folder);
        Assert.Equal(["http://library.example/items/77", "Olsen_1931"], reading.Works.Select(work => work.Key));
        Assert.All(reading.Works, work => Assert.True(work.HasMetadata));
        var problem = Assert.Single(reading.Problems);
        Assert.True(problem is { IsWarning: true, Line: 3 });
        Assert.StartsWith("\"other\" and 1 more names no file", problem.Message, StringComparison.Ordinal);
    }
}
