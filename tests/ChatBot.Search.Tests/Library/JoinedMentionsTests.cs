using ChatBot.Search.Library;
using ChatBot.Testing.Libraries;

namespace ChatBot.Search.Tests.Library;

public sealed class JoinedMentionsTests : IDisposable
{
    private readonly TemporaryLibrary _library = new TemporaryLibrary()
        .With("config/names/people.yaml", "kind: person\nnames:\n  - name: Ann Holt\n")
        .With("config/names/places.yaml", "kind: place\nnames:\n  - name: Skarholm\n")
        .With("config/commands/visits.yaml", "name: visits\ndescription: Who went where\noptionDescription: A year or a name\n"
            + "example: /visits 1950\nwords: [visit]\nnarrowedBy: [person, place]\n");

    public void Dispose() => _library.Dispose();

    [Theory]
    [InlineData("On 31 January 1950", "on 3 March 1950", 1)]
    [InlineData("On 31 January 1950", "on 4 March 1950", 2)]
    [InlineData("On 3 March 1951", "on 31 January 1951", 1)]
    [InlineData("In 1950", "on 4 March 1950", 1)]
    [InlineData("On 4 March 1950", "in 1950", 1)]
    [InlineData("In 1951", "on 4 March 1950", 2)]
    [InlineData("In the 1940s", "on 4 March 1940", 1)]
    [InlineData("On 4 March 1940", "in the 1940s", 1)]
    [InlineData("In March 1950", "in June 1950", 2)]
    [InlineData("Once", "in May 1950", 2)]
    public void Mentions_of_two_sources_are_joined_where_their_days_are_near(string first, string second, int happenings)
    {
        _library.With("seeds/log.txt", $"{first} Ann Holt visited the yard at Skarholm.")
            .With("seeds/paper.txt", $"It is told that {second} Ann Holt visited the mill at Skarholm.");

        var library = LibraryReader.Read(_library.Folder, null);

        Assert.Equal(happenings, library.Events["visits"].Count);
        library.Index.Dispose();
    }

    [Theory]
    [InlineData("In May 1950 Ann Holt visited Skarholm. The wind was cold. Ann Holt had visited Skarholm on the advice of her doctor.", 1)]
    [InlineData("Ann Holt visited Skarholm once. The wind was cold. In May 1950 Ann Holt visited Skarholm.", 1)]
    public void Within_a_source_a_mention_without_a_date_is_joined_with_one_that_has_one(string text, int happenings)
    {
        _library.With("seeds/log.txt", text);

        var library = LibraryReader.Read(_library.Folder, null);

        Assert.Equal(happenings, library.Events["visits"].Count);
        library.Index.Dispose();
    }
}
