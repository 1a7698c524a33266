using System.Globalization;
using System.Text;
using ChatBot.Search.Library;

namespace ChatBot.Benchmarks.Answering;

/// <summary>
/// A made-up library of so many sentences, with dates, with people and places that config names and others that it does not, and with a
/// lens.
/// </summary>
internal static class SyntheticLibrary
{
    private const int SentencesOfDocument = 100;
    private const int SentencesOfParagraph = 5;
    private const int People = 600;
    private const int Places = 200;
    private static readonly string[] Syllables =
        ["an", "bel", "cor", "da", "el", "fin", "gra", "hol", "im", "ja", "kar", "lun", "mo", "nor", "os", "pel", "qui", "ra", "sol",
        "tir", "ul", "ver", "wen", "yst", "zar"];
    private static readonly string[] Verbs = ["visited", "left", "described", "rebuilt", "sailed to", "mapped", "bought", "sold"];
    private static readonly string[] Things =
        ["the harbour", "a ferry", "the old bridge", "a school", "the mill", "two barges", "the archive", "a lighthouse"];

    public static LibrarySnapshot Make(int sentences)
    {
        var folder = Directory.CreateTempSubdirectory("chatbot-synthetic-");
        try
        {
            Write(folder, new Random(1), sentences);
            return LibraryReader.Read(folder.FullName, data: null);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    internal static void Write(DirectoryInfo folder, Random random, int sentences)
    {
        var people = Enumerable.Range(0, People).Select(_ => $"{Name(random)} {Name(random)}").Distinct().ToList();
        var places = Enumerable.Range(0, Places).Select(_ => Name(random)).Distinct().ToList();
        Save(folder, "config/names/people.yaml",
            "kind: person\nnames:\n" + string.Concat(
            people.Select(name => $"  - name: {name}\n    aliases: [{name[0]}. {name.Split(' ')[1]}]\n")));
        Save(folder, "config/names/places.yaml", "kind: place\nnames:\n" + string.Concat(places.Select(name => $"  - name: {name}\n")));
        Save(folder, "config/commands/visits.yaml",
            "name: visits\ndescription: Who went where\noptionDescription: A year or a name\nexample: /visits 1950\nwords: [visit, sail, "
            + "leave]\nnarrowedBy: [person, place]\n");
        for (var document = 0; document * SentencesOfDocument < sentences; document++)
        {
            var text = new StringBuilder();
            for (var i = 0; i < SentencesOfDocument; i++)
            {
                var who = random.Next(4) == 0 ? $"Captain {Name(random)}" : people[random.Next(people.Count)];
                var what = random.Next(2) == 0 ? places[random.Next(places.Count)] : Things[random.Next(Things.Length)];
                var date = new DateOnly(1900, 1, 1).AddDays(random.Next(40_000)).ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
                // With enough of English that it is read as English.
                text.Append(CultureInfo.InvariantCulture, $"It was on {date} that {who} {Verbs[random.Next(Verbs.Length)]} {what}.")
                    .Append((i + 1) % SentencesOfParagraph == 0 ? "\n\n" : " ");
            }

            Save(folder, $"seeds/document-{document:D4}.txt", text.ToString());
        }
    }

    private static void Save(DirectoryInfo folder, string path, string text)
    {
        var file = Path.Combine(folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private static string Name(Random random)
    {
        var name = string.Concat(Enumerable.Range(0, random.Next(2, 4)).Select(_ => Syllables[random.Next(Syllables.Length)]));
        return char.ToUpperInvariant(name[0]) + name[1..];
    }
}
