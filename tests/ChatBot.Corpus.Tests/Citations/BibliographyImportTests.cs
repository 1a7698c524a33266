using System.Text;
using ChatBot.Corpus.Citations;

namespace ChatBot.Corpus.Tests.Citations;

public class BibliographyImportTests
{
    private static BibliographyImport Read(string json, params string[] files) =>
        BibliographyImport.Read("export.json", Encoding.UTF8.GetBytes(json), files);

    [Fact]
    public void Entries_find_their_files_by_name_by_key_and_by_title()
    {
        var import = Read("""
            [{"id": "a", "custom": {"file": "x1.txt"}},
             {"id": "http://zotero.example/items/Silva_2019"},
             {"id": "c", "title": "The Quiet Port"}]
            """, "x1.txt", "silva-2019.txt", "the quiet port.md");
        Assert.Equal(["x1.txt", "silva-2019.txt", "the quiet port.md"], import.Entries.Select(entry => entry.File));
        Assert.Empty(import.Problems);
    }

    [Fact]
    public void An_entry_without_a_file_and_a_file_without_an_entry_are_named_with_a_remedy()
    {
        var import = Read("[{\"id\": \"a\"},\n {\"id\": \"b\", \"custom\": {\"file\": \"gone.txt\"}}]", "z.txt");
        Assert.Equal(["z.txt"], import.FilesWithoutEntry);
        Assert.Equal(
            [("export.json", 1), ("export.json", 2), ("seeds/z.txt", 0)],
            import.Problems.Select(problem => (problem.File, problem.Line)));
        Assert.Contains("named a.txt", import.Problems[0].Remedy);
        Assert.Contains("gone.txt", import.Problems[1].Remedy);
        Assert.True(import.IsValid);
    }

    [Fact]
    public void A_file_is_given_to_one_entry_only()
    {
        var import = Read("""[{"id": "a", "custom": {"file": "a.txt"}}, {"id": "A-", "title": "a"}]""", "a.txt");
        Assert.Equal(["a.txt", null], import.Entries.Select(entry => entry.File));
    }

    [Theory]
    [InlineData("[\n {\"id\": \"a\"},\n {\"id\" \"b\"}\n]", 3)]
    [InlineData("[\n {\"id\": \"a\"},\n {\"title\": \"no id\"}\n]", 3)]
    [InlineData("[\n {\"id\": \"a\",\n  \"author\": \"Silva\"}\n]", 3)]
    [InlineData("{}", 1)]
    public void A_fault_in_the_JSON_is_named_by_its_line(string json, int line)
    {
        var import = Read(json);
        Assert.False(import.IsValid);
        Assert.Contains(import.Problems, problem => !problem.IsWarning && problem.Line == line);
    }
}
