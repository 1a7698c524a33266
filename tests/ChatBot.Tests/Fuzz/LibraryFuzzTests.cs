using System.Text;
using ChatBot.Commands;
using ChatBot.Hosting.Settings;
using ChatBot.Search.Answers;
using ChatBot.Search.Library;
using ChatBot.Testing;
using ChatBot.Testing.Fuzz;
using ChatBot.Testing.Libraries;
using CsCheck;

namespace ChatBot.Tests.Fuzz;

/// <summary>
/// Any file that a community may have: it is read or named as a problem, and what is quoted from it stands in it. CsCheck prints the seed
/// of what fails; it is tried again by <c>CsCheck_Seed</c> in the environment.
/// </summary>
public class LibraryFuzzTests
{
    /// <summary>Long, for a machine that does much else; one takes some tens of milliseconds.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    private static readonly string[] Documents = ["a.txt", "b.md", "c.html", "d.pdf", "e.docx", "f.epub", "g/h.txt", "sources.json"];

    private static readonly string[] Configuration =
    [
        .. Directory.EnumerateFiles(Path.Combine(ExpeditionLibrary.Folder, "config"), "*.yaml", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(ExpeditionLibrary.Folder, file)).Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void Any_document_is_read_or_named_and_its_quotations_stand_in_it() => Gen.Select(
        Gen.OneOf(Documents),
        Gen.OneOf<byte[]>(
            AnyText.Of(60).Select(Encoding.UTF8.GetBytes),
            AnyText.Of(60).Select(Encoding.Unicode.GetBytes),
            AnyJson.Bytes("id", "file", "title", "author", "issued", "date-parts", "body", "begins", "ends", "type", "language"),
            Gen.Byte.Array[0, 300],
            Gen.Byte.Array[0, 300].Select(bytes => (byte[])[.. "PK\u0003\u0004"u8, .. bytes]),
            Gen.Byte.Array[0, 300].Select(bytes => (byte[])[.. "%PDF-1.4\n"u8, .. bytes]))).Sample(
        (name, content) => Within(() =>
        {
            using var library = Town().With($"seeds/{name}", content);
            var read = LibraryReader.Read(library.Folder, null);
            var commands = CommandRegistry.For(read, new ManualTime());
            foreach (var call in (string[])["/timeline", "when did the town hall burn down?", "/sources"])
                Assert.All(commands.Answer(call).Quotations, quoted => Assert.Equal(
                    quoted.Quotation.Work.Text.Substring(quoted.Quotation.Span.Start, quoted.Quotation.Span.Length),
                    quoted.Quotation.Exact));
        }),
        iter: 30, print: Shown);

    [Fact]
    public void Any_names_and_lenses_are_read_or_named() => Gen.Select(
        Gen.OneOf(Configuration),
        Gen.OneOf<byte[]>(
            AnyText.Changed([.. Configuration.Select(file => File.ReadAllBytes(Path.Combine(ExpeditionLibrary.Folder, file)))]),
            AnyJson.Bytes("name", "kind", "names", "aliases", "roles", "words", "word", "as", "then", "description", "example", "narrow"),
            AnyText.Of(30).Select(Encoding.UTF8.GetBytes))).Sample(
        (file, content) => Within(() =>
        {
            using var library = Town().With(file, content);
            var read = LibraryReader.Read(library.Folder, null);
            Assert.All(read.Problems, problem => Assert.NotEmpty(problem.Message));
            var commands = CommandRegistry.For(read, new ManualTime());
            foreach (var command in commands.Commands) commands.Answer($"/{command.Name} 1904");
        }),
        iter: 60, print: Shown);

    [Fact]
    public void Any_settings_are_read_or_named() => Gen.Select(
        AnyJson.Bytes("library", "title", "accent", "web", "url", "publicUrl", "requestsPerMinute", "discord", "shards", "apiUrl", "guild",
            "daily", "latestHours", "search", "encoder", "state", "connection"),
        Gen.Select(
            Gen.OneOf("CHATBOT_Web__Url", "CHATBOT_Web", "CHATBOT_Discord__Shards", "CHATBOT_Daily__LatestHours", "CHATBOT_",
                "CHATBOT_A__B__C", "DISCORD_TOKEN_FILE", "CHATBOT_State__Connection"),
            // A variable cannot hold a null.
            AnyText.Of(3).Select(text => text.Replace("\0", "", StringComparison.Ordinal))).Array[0, 3]).Sample(
        (content, variables) => Within(() =>
        {
            using var library = new TemporaryLibrary().With("config/chatbot.json", content);
            var (_, problems) = SettingsReader.Read(
                library.Folder, variables.DistinctBy(set => set.Item1).ToDictionary(set => set.Item1, set => set.Item2));
            Assert.All(problems, problem => Assert.NotEmpty(problem.Message));
        }),
        iter: 400);

    [Fact]
    public void Any_question_is_answered_in_time()
    {
        using var library = new TemporaryLibrary().With("seeds/town.txt", string.Join('\n', Enumerable.Range(0, 40).Select(number =>
            $"In {1900 + number} Anna Berg, who kept the harbour, paid {number} crowns for bell number {number} of the old town.")));
        var commands = CommandRegistry.For(LibraryReader.Read(library.Folder, null), new ManualTime());
        Gen.OneOf<string>(
            AnyText.Of(40),
            AnyText.Of(200),
            Gen.Select(AnyText.Of(3), Gen.Int[1, CommandRegistry.LongestInput]).Select(
                (unit, length) => string.Concat(Enumerable.Repeat(unit + " ", (length / (unit.Length + 1)) + 1))[..length])).Sample(
            question => Within(() =>
            {
                var answer = commands.Answer(question);
                Assert.True(answer.Status == AnswerStatus.Answered || answer.Message.Length > 0, "Neither an answer nor a word why not.");
            }),
            iter: 120);
    }

    private static TemporaryLibrary Town() => new TemporaryLibrary().With("seeds/town.txt", "The town hall burnt down on 3 May 1904.");

    private static string Shown((string File, byte[] Content) tried) => $"{tried.File}: {Encoding.UTF8.GetString(tried.Content)}";

    private static void Within(Action work)
    {
        var from = TimeProvider.System.GetTimestamp();
        work();
        Assert.InRange(TimeProvider.System.GetElapsedTime(from), TimeSpan.Zero, Longest);
    }
}
