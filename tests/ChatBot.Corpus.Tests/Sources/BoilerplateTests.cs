using ChatBot.Corpus.Sources;
using ChatBot.Corpus.Works;
using ChatBot.Testing.Libraries;

namespace ChatBot.Corpus.Tests.Sources;

public class BoilerplateTests
{
    private const string Body = """
        The tide tables of the harbour were printed by the widow Aas until 1911, when her press was sold to pay for the roof of the chapel.

        Nobody in the town could read them any more, for the moon had been set a day late, and two boats were lost before it was found out. The council paid for a new edition.

        """;

    [Theory]
    [InlineData("Home\nNews\nSport\nSign in\n\n", "Comments (48) | Sign in\n")]
    [InlineData("Skip to main content\n\nMenu\n\n", "Related stories\n\nA whale is seen off the pier\n\nThe baker retires\n")]
    [InlineData("", "Read next: The baker retires\n\nOpen Monday to Friday, 9 to 5.\n")]
    [InlineData("", "3 comments\n\nolaf wrote: My grandfather was on one of these boats. He never spoke of it.\n\nAnna: "
        + "Thank you for this. I had not known that.\n")]
    [InlineData("", "© 2014 The Harbour Post. All rights reserved.\n\nWe use cookies to make this site work.\n")]
    [InlineData("", "Auch interessant\n\nDer Bäcker geht in Rente\n\nImpressum | Datenschutz\n")]
    [InlineData("*** START OF THE PROJECT GUTENBERG EBOOK TIDES ***\n\nProduced by A. Person\n\n",
        "*** END OF THE PROJECT GUTENBERG EBOOK TIDES ***\n\nThis eBook is for the use of anyone anywhere. You may copy it, "
        + "give it away or re-use it under its licence, which follows here at length.\n")]
    public void What_surrounds_a_text_is_left_out_and_all_of_the_text_is_kept(string before, string after)
    {
        var work = Read(before + Body + after);

        Assert.Equal(Body.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(paragraph => paragraph.Trim()),
            work.Passages.Where(passage => passage.Kind == PassageKind.Prose)
            .Select(passage => work.Text[passage.Span.Start..passage.Span.End]));
        Assert.NotEmpty(work.Origin.LeftOut);
        Assert.All(work.Origin.LeftOut, left => Assert.NotEmpty(left.Reason));
    }

    [Theory]
    [InlineData("The museum in the old customs house is open Monday to Friday from 9 to 5, and the lamp is lit for visitors at noon. "
        + "The harbour board pays for it.")]
    [InlineData("Comments on the plan were few. The board read them aloud, one by one, and then voted on it without a word of discussion "
        + "among the members.")]
    [InlineData("The end came in spring.")]
    public void Running_text_that_only_sounds_like_a_notice_is_kept(string paragraph)
    {
        var work = Read($"{Body}{paragraph}\n\n{Body.Replace("widow Aas", "widow Moe")}");

        Assert.Empty(work.Origin.LeftOut);
        Assert.Equal(5, work.Passages.Count);
    }

    [Fact]
    public void A_list_of_stories_in_the_midst_goes_and_the_text_after_it_stays()
    {
        var work = Read(
            $"{Body}Related stories\n\nA whale is seen off the pier\n\nThe baker retires\n\n{Body.Replace("widow Aas", "widow Moe")}");

        Assert.Equal(["Related stories", "A whale is seen off the pier", "The baker retires"],
            work.Origin.LeftOut.Select(left => work.Text[left.Span.Start..left.Span.End]));
        Assert.Equal(4, work.Passages.Count);
    }

    [Fact]
    public void What_several_documents_have_at_their_ends_is_left_out_and_versions_of_one_document_do_not_count()
    {
        const string Notice = "Our papers are free. Give what you can to keep them so, and tell your neighbours that the office in Pier "
            + "Street takes old ones back.";
        using var library = new TemporaryLibrary();
        foreach (var town in new[] { "Norra", "Oster", "Westhaven" })
            library.With($"seeds/{town}.txt",
                $"{string.Join("\n\n", Enumerable.Range(1, 6)
                .Select(n => $"In {town} the {n} boats of the pilot were painted in spring, as they had been every year since the great "
                + $"flood. It was done by hand."))}\n\n{Notice}\n");
        library.With("seeds/Norra.md", File.ReadAllText(Path.Combine(library.Folder, "seeds/Norra.txt")));

        var works = SeedsReader.Read(library.Folder).Works;

        Assert.All(works, work => Assert.Equal([Notice], work.Origin.LeftOut.Select(left => work.Text[left.Span.Start..left.Span.End])));
        Assert.All(works, work => Assert.Equal(6, work.Passages.Count));
    }

    [Fact]
    public void The_keeper_of_the_library_overrules_it_either_way()
    {
        using var library = new TemporaryLibrary().With("seeds/a.txt", $"{Body}Related stories\n\nThe baker retires\n")
            .With("seeds/b.txt", $"{Body.Replace("Aas", "Moe")}Related stories\n\nThe baker retires\n\n")
            .With("seeds/sources.json", """
                [{ "id": "a", "custom": { "file": "a.txt", "keep": ["The baker retires"], "omit": ["The council paid for a new edition."] } },
                 { "id": "b", "custom": { "file": "b.txt", "bodyBegins": "The tide tables" } }]
                """);

        var works = SeedsReader.Read(library.Folder).Works;

        Assert.Equal(["Related stories"], works[0].Origin.LeftOut.Select(left => works[0].Text[left.Span.Start..left.Span.End]));
        Assert.DoesNotContain(works[0].Passages, passage => works[0].Text[passage.Span.Start..passage.Span.End].Contains("new edition"));
        Assert.Empty(works[1].Origin.LeftOut);
    }

    [Fact]
    public void Verse_is_no_menu()
    {
        var work = Read("The lamp is low\nthe tide is high\n\nThe boats come home\nacross the sky\n\nAnd no one waits\n\nFor them but I\n");

        Assert.Empty(work.Origin.LeftOut);
    }

    private static Work Read(string text)
    {
        using var library = new TemporaryLibrary().With("seeds/a.txt", text);
        return Assert.Single(SeedsReader.Read(library.Folder).Works);
    }
}
