using ChatBot.Corpus.Problems;
using ChatBot.Corpus.Yaml;

namespace ChatBot.Search.RelatedWords;

/// <summary>
/// Reads config/synonyms.yaml: a list of groups, each a list of words or phrases that mean the same in this library
/// (<c>- [aeroplane, aircraft, plane]</c>).
/// </summary>
public static class SynonymsFile
{
    public const string Path = "config/synonyms.yaml";

    /// <param name="library">The library's folder.</param>
    /// <param name="problems">Where faults go; what can be read is used all the same.</param>
    public static Synonyms Read(string library, ICollection<Problem> problems) =>
        File.Exists(System.IO.Path.Combine(library, Path))
            && YamlFile.ReadList(library, Path, "- [word, another word]", problems) is { } groups
            ? new Synonyms(groups.Groups(least: 2))
            : Synonyms.None;
}
