using System.Text;
using System.Text.Json;
using ChatBot.Corpus.Records;
using ChatBot.Corpus.Sources;
using ChatBot.Corpus.Sources.Import;
using ChatBot.Testing.Libraries;

namespace ChatBot.Corpus.Tests.Sources;

public class ImportPlanTests
{
    [Fact]
    public void An_export_folder_is_matched_with_its_attachments_and_what_is_missing_or_twice_is_named()
    {
        using var library = new TemporaryLibrary().With("seeds/there.txt", "There already.")
            .With("seeds/sources.json", """[{ "id": "there", "DOI": "10.1000/THERE", "custom": { "file": "there.txt" } }]""");
        using var export = new TemporaryLibrary()
            .With("My Library.bib", """
                @article{a, title = {A}, file = {PDF:files/1/Holm - A.txt:text/plain}}
                @article{b, title = {B}, file = {PDF:files/2/gone.pdf:application/pdf}}
                @article{c, title = {C}, doi = {10.1000/there}}
                @article{d, title = {D}, file = {files/4/d.txt}}
                """)
            .With("files/1/Holm - A.txt", "The text of A.").With("files/4/d.txt", "There already.")
                .With("files/5/alone.txt", "Nobody wrote of this.");

        var plan = ImportPlan.Of(library.Folder, export.Folder);

        Assert.Equal(["Holm - A.txt", "alone.txt"], plan.Copies.Select(copy => copy.To));
        Assert.Equal([("a", "Holm - A.txt")], plan.Added.Select(item => (item.Id, item.Custom!.File!)));
        Assert.Equal(4, plan.Records);
        Assert.True(plan.IsValid);
        Assert.Contains(plan.Problems, problem => problem.Line == 2 && problem.Message.Contains("\"b\" has no file"));
        Assert.Contains(plan.Problems, problem => problem.Line == 3 && problem.Message.Contains("as \"there\", with the same DOI"));
        Assert.Contains(plan.Problems, problem => problem.Line == 4 && problem.Message.Contains("same content as seeds/there.txt"));
        Assert.Contains(plan.Problems, problem => problem.File.EndsWith("alone.txt", StringComparison.Ordinal)
            && problem.Message.Contains("No record"));
    }

    [Fact]
    public void A_name_that_is_taken_gets_a_number_and_nothing_is_overwritten()
    {
        using var library = new TemporaryLibrary().With("seeds/a.txt", "One.");
        using var other = new TemporaryLibrary().With("a.txt", "Two.");

        Assert.Equal("a-2.txt", Assert.Single(ImportPlan.Of(library.Folder, Path.Combine(other.Folder, "a.txt")).Copies).To);
        Assert.Empty(ImportPlan.Of(library.Folder, Path.Combine(library.Folder, "seeds/a.txt")).Copies);
    }

    [Fact]
    public void A_record_finds_a_file_that_is_there_by_its_key()
    {
        using var library = new TemporaryLibrary().With("seeds/log.txt", "A log.")
            .With("export.json", """[{ "id": "log", "type": "book" }]""");

        var plan = ImportPlan.Of(library.Folder, Path.Combine(library.Folder, "export.json"));

        Assert.Empty(plan.Copies);
        Assert.Equal("log.txt", Assert.Single(plan.Added).Custom!.File);
    }

    [Fact]
    public void Records_are_added_and_what_stands_in_the_file_stays_byte_for_byte()
    {
        const string Sources = "[\n  // mine\n  { \"id\": \"a\" }\n]\n";
        CslItem[] items = [new() { Id = "é", Title = "T & U", Custom = new CslCustom { File = "é.pdf" } }];

        var added = SourcesAddition.To(Sources, items);

        Assert.StartsWith("[\n  // mine\n  { \"id\": \"a\" },\n", added, StringComparison.Ordinal);
        var (entries, problems) = SourcesFile.Read("s", Encoding.UTF8.GetBytes(added));
        Assert.Empty(problems);
        Assert.Equal(["a", "é"], entries.Select(entry => entry.Item.Id));
        Assert.Contains("\"title\": \"T & U\"", added);
        Assert.DoesNotContain("[]", added);
        Assert.Single(SourcesFile.Read("s", Encoding.UTF8.GetBytes(SourcesAddition.To("", items))).Entries);
        Assert.Single(SourcesFile.Read("s", Encoding.UTF8.GetBytes(SourcesAddition.To("[]", items))).Entries);
    }

    [Fact]
    public void What_a_file_says_is_a_draft_and_a_byline_in_the_text_a_suggestion()
    {
        using var library = new TemporaryLibrary()
            .With("seeds/ferry.md",
            "---\ntitle: The Ferry\n---\nBy Marit Olsen\n\nMay 2, 1931\n\nThe ferry came home. Nobody had sent for it.");
        var work = Assert.Single(SeedsReader.Read(library.Folder).Works);

        var fields = Suggestions.Of(work);

        Assert.Equal([("title", "The Ferry", false), ("author", "Marit Olsen", true), ("issued", "1931-05-02", true)],
            fields.Select(field => (field.Field, field.Value, field.IsSuggestion)));
        using var draft = JsonDocument.Parse(SourcesAddition.Draft("ferry.md", work.Origin.Reading.Stated));
        Assert.Equal("The Ferry", draft.RootElement.GetProperty("title").GetString());
        Assert.False(draft.RootElement.TryGetProperty("author", out _));
    }
}
