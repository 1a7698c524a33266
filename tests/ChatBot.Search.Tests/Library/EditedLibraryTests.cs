using ChatBot.Search.Asking;
using ChatBot.Search.Commands;
using ChatBot.Search.Library;
using ChatBot.Testing.Libraries;

namespace ChatBot.Search.Tests.Library;

/// <summary>A library that is edited at random, and read each time with what was kept of it before.</summary>
public sealed class EditedLibraryTests : IDisposable
{
    private const int Edits = 25;

    /// <summary>
    /// Names that join and part as others come, words that are names or none by their capitals elsewhere, numbers and broken words that
    /// names are looked for by, offices, pronouns.
    /// </summary>
    private static readonly string[] Sentences =
    [
        "Captain Ann Holt left Norhaven on 4 May 1911 with the M-40 and 31 barrels.", "Holt came back in June.", "She sold the boat.",
        "Frost was seen on the quay in 1931.", "The frost broke the pipes.", "Eva Frost met Otto Brandt in Skarholm.",
        "Mr. Frost paid 400 crowns.", "The minister of trade opened the harbour in May 1951.", "He spoke for two hours.",
        "Minister of Trade Otto Brandt visited Nor-haven on 6 August 1951.", "Page after page was lost.", "Page wrote to her in 1912.",
        "Ada Page wrote 12 letters.", "The Northern Dock Company (NDC) built the M40A.", "NDC was sold in 1960.",
        "Otto Brant was ill.", "The two met Holt again on 9 May 1913.", "A page was torn out.", "Brandt never came to Skarholm.",
        "In the old mill of Skarholm lived 14 people.", "Ann Holt left Norhaven on 6 May 1911 with the M-40 and 29 barrels.",
        "Otto Brandt first visited Norhaven in May 1911.", "Since 1909 Ann Holt had come to Skarholm.",
        "Otto Brandt visited Skarholm on 2 September 1951, for the first time.", "Ann Holt left Skarholm on 28 December 1950.",
        "Ann Holt left Norhaven in January 1951.", "This voyage took three days.",
    ];

    private static readonly string[] Questions = ["when did Ann Holt leave?", "who met Otto Brandt?", "how many letters did Page write?"];

    private static readonly string[] Records =
    [
        "[]", """[{ "id": "log", "title": "The log", "issued": { "date-parts": [[1912]] }, "custom": { "file": "a.txt" } }]""",
        """[{ "id": "log", "title": "The log", "issued": { "date-parts": [[1950, 2]] }, "custom": { "file": "a.txt" } }]""",
        """[{ "id": "b", "title": "The book", "language": "en", "custom": { "file": "b.txt", "omit": ["The frost broke the pipes."] } }]""",
    ];

    private static readonly string[] Lenses =
    [
        .. new[] { "leave, visit, come, meet", "leave, visit, come, meet, sell, speak" }.Select(words =>
            $"name: trips\ndescription: Trips\noptionDescription: A name\nexample: /trips 1911\nwords: [{words}]\n"
            + "narrowedBy: [person, place]\n"),
    ];

    private static readonly string[] Names =
    [
        "kind: person\nnames:\n  - name: Otto Brandt\n    roles:\n      - title: Minister of Trade\n        of: Norhaven\n",
        "kind: place\nnames:\n  - name: Norhaven\n  - name: Skarholm\n", "kind: ship\nnames:\n  - name: M-40\n    aliases: [Frost]\n",
        "kind: person\nnames:\n  - name: Ada Page\n  - name: Ann Holt\n    aliases: [Mrs. Holt]\n",
    ];

    private readonly TemporaryLibrary _library = new();

    public void Dispose() => _library.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Whatever_was_changed_it_is_the_same_as_read_from_the_first(int seed)
    {
        var random = new Random(seed);
        var data = Path.Combine(_library.Folder, "data");
        LibrarySnapshot? running = null;
        _library.With("config/commands/trips.yaml", Lenses[0]);
        for (var edit = 0; edit < Edits; edit++)
        {
            Edit(random);
            var (fresh, other) = (LibraryReader.Read(_library.Folder, null), LibraryReader.Read(_library.Folder, data));
            Assert.Equal(Questions.Select(question => Said(fresh, question)), Questions.Select(question => Said(other, question)));
            Assert.Equal(Said(LensAnswerer.Answer(fresh, fresh.Lenses[0], "/trips Holt", "Holt")),
                Said(LensAnswerer.Answer(other, other.Lenses[0], "/trips Holt", "Holt")));
            other.Index.Dispose();
            KeptLibraryTests.AssertSame(_library.Folder, data);
            running = Next(running, random.Next(8) == 0);
        }
        running?.Index.Dispose();
    }

    /// <summary>What a process makes of the library that goes on with what it has, also where its index was deleted.</summary>
    private LibrarySnapshot Next(LibrarySnapshot? running, bool isDeleted)
    {
        var data = Path.Combine(_library.Folder, "running");
        if (isDeleted && Directory.Exists(data))
            Directory.Delete(data, recursive: true);
        var next = LibraryReader.Read(_library.Folder, data, before: running);
        KeptLibraryTests.AssertSame(LibraryReader.Read(_library.Folder, null), next);
        running?.Index.Dispose();
        return next;
    }

    private static string Said(LibrarySnapshot library, string question) => Said(QuestionAnswerer.Answer(library, question, question));

    private static string Said(Search.Answers.Answer answer) => $"{answer.Status} {answer.Certainty} "
        + string.Join('/', answer.Quotations.Select(quoted => $"{quoted.Quotation.Work.Key} {quoted.Quotation.Span} {quoted.Date?.Edtf}"))
        + string.Join('/', answer.Differences);

    private void Edit(Random random)
    {
        var file = $"seeds/{(char)('a' + random.Next(5))}.txt";
        var path = Path.Combine(_library.Folder, file);
        switch (random.Next(9))
        {
            case 0:
                File.Delete(path);
                break;
            case 1:
                _library.With("seeds/sources.json", Records[random.Next(Records.Length)]);
                break;
            case 2:
                var at = random.Next(Names.Length);
                _library.With($"config/names/names-{at}.yaml", random.Next(3) == 0 ? "names: []\n" : Names[at]);
                break;
            case 8:
                _library.With("config/commands/trips.yaml", Lenses[random.Next(Lenses.Length)]);
                break;
            case 3:
                File.WriteAllText(path, "Sign up for our newsletter and never miss a boat\n\n" + Text(random, 12)
                    + "\n\nRead more about boats and lighthouses here");
                break;
            case 4 when File.Exists(path):
                File.Copy(path, Path.Combine(_library.Folder, "seeds", "copy.txt"), overwrite: true);
                break;
            case 5 or 6 when File.Exists(path):
                File.AppendAllText(path, "\n\n" + Text(random, 1));
                break;
            default:
                File.WriteAllText(path, Text(random, random.Next(2, 12)));
                break;
        }
    }

    private static string Text(Random random, int sentences) => string.Join(' ', Enumerable.Range(0, sentences)
        .Select(_ => Sentences[random.Next(Sentences.Length)] + (random.Next(4) == 0 ? "\n\n" : "")));
}
