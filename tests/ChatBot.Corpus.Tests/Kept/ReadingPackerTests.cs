using System.Text;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Events;
using ChatBot.Corpus.Kept;
using ChatBot.Corpus.Names;
using ChatBot.Corpus.Records;
using ChatBot.Corpus.Works;

namespace ChatBot.Corpus.Tests.Kept;

/// <summary>The annotation of a work is the same after it was packed, in whatever order its sentences are looked at.</summary>
public sealed class ReadingPackerTests
{
    private const ulong Stamp = 7;

    private const string Text = """
        Harbour log

        The ferry left Port Hale on 3 May 1951. Ada Norrby, the harbour master of Norland, was aboard. She had been to sail in April.

        4 June 1952

        It came back. The voyage of 6 August did not take place.
        """;

    private readonly TokenCache _words = new();
    private readonly Gazetteer _names = new(
        [new Name("Norland", NameKind.Place), new Name("Port Hale", NameKind.Place), new Name("Ada Norrby", NameKind.Person)]);

    private readonly Work _work = new(new CslItem { Id = "w" }, "seeds/w.txt", Encoding.UTF8.GetBytes(Text), Text, WorkParts.Whole(Text),
        DateInterval.Year(1953), false);

    [Fact]
    public void Sentences_are_as_they_were_read_from_the_last_to_the_first()
    {
        var read = WorkReader.Read(_work, _names, _words);

        var kept = Unpacked(read, Stamp)!;

        Assert.Equal(5, kept.Count);
        for (var i = kept.Count - 1; i >= 0; i--)
        {
            Assert.Equal(read[i], kept[i]);
            Assert.Same(read[i].Passage, kept[i].Passage);
            Assert.Equal(read[i].Names.Select(Told), kept[i].Names.Select(Told));
            Assert.Equal(read[i].Offices.Select(office => (office.Span, string.Join(' ', office.Terms.Order()))),
                kept[i].Offices.Select(office => (office.Span, string.Join(' ', office.Terms.Order()))));
            Assert.Equal(read[i].Dates.Select(date => (date.Span, date.Value)), kept[i].Dates.Select(date => (date.Span, date.Value)));
            Assert.Equal(read[i].HeadingDates.Select(date => date.Value), kept[i].HeadingDates.Select(date => date.Value));
            Assert.Equal(read[i].Clauses, kept[i].Clauses);
            Assert.Equal((read[i].IsLinked, read[i].LeadIn, read[i].IsUndoneBeside, read[i].WrittenOn),
                (kept[i].IsLinked, kept[i].LeadIn, kept[i].IsUndoneBeside, kept[i].WrittenOn));
        }
        Assert.Contains(kept, sentence => sentence.Names.Count > 0);
        Assert.Contains(kept, sentence => sentence.Dates.Count > 0);
    }

    [Fact]
    public void A_sentence_that_was_looked_at_is_the_same_object_again()
    {
        var kept = Unpacked(WorkReader.Read(_work, _names, _words), Stamp)!;

        Assert.Same(kept[1], kept[1]);
        Assert.Same(kept[1], kept.ElementAt(1));
        Assert.Same(kept[1], kept.ToArray()[1]);
    }

    [Fact]
    public void What_was_made_by_something_else_is_not_unpacked() =>
        Assert.Null(Unpacked(WorkReader.Read(_work, _names, _words), Stamp + 1));

    private IReadOnlyList<AnnotatedSentence>? Unpacked(IReadOnlyList<AnnotatedSentence> read, ulong stamp) =>
        ReadingPacker.Unpack(ReadingPacker.Pack(read, Stamp), stamp, _work, _names, _words);

    private static (int, int, string, NameForm) Told(NameMention mention) =>
        (mention.Span.Start, mention.Span.End, string.Join('|', mention.Names.Select(name => name.Canonical)), mention.Form);
}
