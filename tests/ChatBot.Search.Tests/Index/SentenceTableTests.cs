using ChatBot.Search.Index;
using ChatBot.Search.Tests.Library;
using ChatBot.Testing.Libraries;

namespace ChatBot.Search.Tests.Index;

/// <summary>Sentences by their numbers in the library, and what stands before each.</summary>
public sealed class SentenceTableTests() : LibraryTests(new TemporaryLibrary()
    .With("seeds/bell.txt", """
        So where does the bell hang?

        It hangs in the tower. It weighs nine tonnes.

        Who rang it? Anna Berg did. She had the key.

        It rang at noon. Why did it stop? Nobody knew.

        Who paid for it? Who signed?
        """)
    .With("seeds/empty.md", "# Nothing but a heading\n")
    .With("seeds/mill.txt", """
        The mill burnt down in May. Anna Berg saw it.

        It was old. It was wet. Who lit it?

        A lamp did so by itself.

        So it was said. Who knew?

        The miller knew it.

        Who told him? Was it Anna Berg? It was Bo.

        Who was there? The baker was. Was he not?
        """)
    .With("seeds/tower.md", "# Towers\n\nOf stone and of wood.\n\n## The lighthouse\n\nIt was high.\n")
    .With("seeds/sources.json", """[{ "id": "tower", "title": "A harbour chronicle", "custom": { "file": "tower.md" } }]"""))
{
    private SentenceTable Table => Library.Sentences;

    [Fact]
    public void A_number_leads_to_its_sentence_and_its_work_and_back()
    {
        Assert.Equal(28, Table.Count);
        Assert.Equal(4, Library.Works.Count);
        Assert.Equal(Enumerable.Range(0, 28), Enumerable.Range(0, 28).Select(number => Table.NumberOf(Table[number])));
        Assert.Equal(Enumerable.Range(0, 28).Select(number => Table[number]), Table);
        Assert.All(Enumerable.Range(0, 28), number => Assert.Same(Table[number].Work, Table.WorkOf(number)));
        Assert.Equal(["seeds/bell.txt", "seeds/mill.txt"], [Table.WorkOf(10).File, Table.WorkOf(11).File]);
        Assert.Equal("The mill burnt down in May.", Shown(11));
    }

    [Theory]
    [InlineData(0, 0, 1)]
    [InlineData(1, 1, 3)]
    [InlineData(5, 3, 6)]
    [InlineData(11, 11, 13)]
    [InlineData(22, 20, 23)]
    public void A_paragraph_is_a_range_of_numbers(int number, int first, int end) => Assert.Equal(first..end, Table.Paragraph(number));

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, null)]
    [InlineData(2, 1)]
    [InlineData(5, 4)]
    [InlineData(11, null)]
    public void Before_a_sentence_stands_one_of_its_paragraph(int number, int? before) =>
        Assert.Equal(before, Table.Before(number) is { } sentence ? Table.NumberOf(sentence) : null);

    [Theory]
    [InlineData(1, 0)] // the paragraph before asks
    [InlineData(2, 0)]
    [InlineData(19, 18)] // all but a sentence of the paragraph before
    [InlineData(4, 3)] // its own paragraph opens with it
    [InlineData(5, 3)]
    [InlineData(0, null)]
    [InlineData(3, null)]
    [InlineData(8, null)] // asked on the way
    [InlineData(16, null)] // most of the paragraph before tells
    [InlineData(11, null)] // asked by another work
    [InlineData(24, 23)] // what is asked after it asks nothing of it
    [InlineData(22, null)] // two questions in a row
    public void A_sentence_answers_the_question_that_stands_right_before_it(int number, int? question) =>
        Assert.Equal(question, Table.QuestionBefore(number) is { } sentence ? Table.NumberOf(sentence) : null);

    [Theory]
    [InlineData(2, 1)]
    [InlineData(1, 0)]
    [InlineData(19, 18)]
    [InlineData(3, null)]
    [InlineData(11, null)]
    public void What_a_sentence_goes_on_from_is_the_one_before_it_or_the_question(int number, int? before) =>
        Assert.Equal(before, Table.NumberBefore(number));

    [Fact]
    public void Those_that_name_someone_are_listed_once_each_by_a_pronoun_too() =>
        Assert.Equal([4, 5, 12, 21], Table.Naming(Library.Names.Names.Single(name => name.Canonical == "Anna Berg")).Order());

    [Fact]
    public void Above_a_sentence_stand_the_words_of_the_title_and_of_its_heading()
    {
        Assert.Equal("It was high.", Shown(27));
        Assert.All(["chronicle", "lighthouse"], word => Assert.Contains(Spelling.Term(word), Table.Above(27)));
        Assert.Contains(Spelling.Term("chronicle"), Table.Above(26));
        Assert.DoesNotContain(Spelling.Term("lighthouse"), Table.Above(26));
    }

    private string Shown(int number) => Table[number].Work.Quote(Table[number].Span).Exact;
}
