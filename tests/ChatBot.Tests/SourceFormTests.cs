using System.Text.RegularExpressions;
using ChatBot.Testing;

namespace ChatBot.Tests;

/// <summary>What the compiler and <c>dotnet format</c> do not hold of the sources.</summary>
public partial class SourceFormTests
{
    private const int LongestLine = 140;

    [Fact]
    public void No_line_is_longer_than_140_characters()
    {
        var files = Directory.EnumerateFiles(Path.Combine(ProjectFolder.Path, "src"), "*.cs", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Path.Combine(ProjectFolder.Path, "tests"), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Contains("obj")).ToList();

        Assert.NotEmpty(files);
        Assert.Empty(files.SelectMany(TooLong));
    }

    [Fact]
    public void Lists_of_English_words_stand_in_the_lexicon()
    {
        var files = new[] { "ChatBot.Corpus", "ChatBot.Search" }.SelectMany(project => Directory.EnumerateFiles(
            Path.Combine(ProjectFolder.Path, "src", project), "*.cs", SearchOption.AllDirectories)).ToList();

        var lists = files.SelectMany(file => WordLists().Matches(string.Join('\n', File.ReadLines(file)
            .Select(line => line.TrimStart().StartsWith("//", StringComparison.Ordinal) ? "" : line)))
            .Select(list => $"{Path.GetFileName(file)}: {list.Value}")).ToList();

        Assert.DoesNotContain(lists, list => !NoEnglish.Contains(list.Split('.')[0]));
        Assert.All(NoEnglish, file => Assert.Contains(lists, list => list.StartsWith($"{file}.", StringComparison.Ordinal)));
    }

    /// <summary>Lists of what is no English.</summary>
    private static readonly HashSet<string> NoEnglish =
    [
        "BibTex", "CslTypes", // keys of a format
        "CommandForm", "QuestionLanguage", "LanguageAnalyzers", // codes of languages
        "Figures", // Roman numerals
        "HtmlTags", // elements of HTML
        "NamesDraft", // what YAML reads as no text
        "PorterStemmer", // the algorithm as it was published
        "ReservedNames", // the bot's commands
    ];

    /// <summary>Four words and more in a row or with a value each, or five to choose from.</summary>
    [GeneratedRegex(@"""[a-z][a-z' -]*""(?:(?:\s*,\s*""[a-z][a-z' -]*""){3,}|(?:\s*or\s+""[a-z][a-z' -]*""){4,})"
        + @"|""(?:[a-z']+ ){3,}[a-z']+""\s*\.Split|(?:\[""[a-z]+""\] = [\w.]+,\s*){4,}")]
    private static partial Regex WordLists();

    // The texts of the tests' documents are as they are: the lines of a raw string of several lines are no code.
    private static IEnumerable<string> TooLong(string file)
    {
        var (isText, number) = (false, 0);
        foreach (var line in File.ReadLines(file))
        {
            number++;
            var isOfText = isText && file.Contains("Tests", StringComparison.Ordinal);
            if (line.Split("\"\"\"").Length % 2 == 0) isText = !isText;
            if (line.Length > LongestLine && !isOfText) yield return $"{Path.GetRelativePath(ProjectFolder.Path, file)}:{number}";
        }
    }
}
