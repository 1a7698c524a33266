using ChatBot.Search.Library;
using ChatBot.Search.Questions;
using ChatBot.Testing.Libraries;

namespace ChatBot.Search.Tests.Questions;

public class LifeSpanTests
{
    [Theory]
    [InlineData("When was Per Dahl born?", "born", true)]
    [InlineData("When did Per Dahl die?", "die", true)]
    [InlineData("When was Per Dahl paid?", "paid", false)]
    public void The_years_after_a_name_are_of_birth_and_death(string question, string word, bool isMet)
    {
        using var folder = new TemporaryLibrary()
            .With("seeds/a.txt", "Per Dahl (1901–1977) was a pilot of the harbour. A ferry (1931-1935) served it.");
        var library = LibraryReader.Read(folder.Folder, data: null);

        var asked = library.Questions.Read(question).Words.Single(one => one.Word.Tokens[0].Word == word);

        Assert.Equal(isMet ? Meeting.Same : Meeting.None, asked.In(library.Sentences[0]).Meeting);
        Assert.Equal(Meeting.None, asked.In(library.Sentences[1]).Meeting);
    }
}
