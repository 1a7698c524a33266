using System.Text;
using ChatBot.Corpus.Problems;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ChatBot.Corpus.Yaml;

/// <summary>Reads a YAML file that a person wrote: its top mapping or list, or problems with their lines.</summary>
public static class YamlFile
{
    /// <summary>The YAML files of a folder under the library, in ordinal order, as paths relative to the library.</summary>
    public static IReadOnlyList<string> In(string library, string folder)
    {
        var path = Path.Combine(library, folder);
        if (!Directory.Exists(path))
            return [];
        return [.. Directory.EnumerateFiles(path)
            .Where(file => Path.GetExtension(file) is ".yaml" or ".yml")
            .Select(file => $"{folder}/{Path.GetFileName(file)}")
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>The top mapping of a file, or null where it holds none; why not is added to the problems.</summary>
    public static YamlFields? Read(string library, string file, ICollection<Problem> problems) =>
        Decode(library, file, problems) is { } text ? Parse(text, file, problems) : null;

    /// <summary>
    /// The top list of a file, or null where it cannot be read or holds something else; why not is added to the problems.
    /// </summary>
    /// <param name="library">The library's folder.</param>
    /// <param name="file">The file's path relative to it.</param>
    /// <param name="entry">How an entry is written, for the remedies: <c>- [word, another word]</c>.</param>
    /// <param name="problems">Where faults go.</param>
    public static YamlList? ReadList(string library, string file, string entry, ICollection<Problem> problems) =>
        Decode(library, file, problems) is { } text ? ParseList(text, file, entry, problems) : null;

    /// <summary>The top mapping of a text, or null.</summary>
    public static YamlFields? Parse(string text, string file, ICollection<Problem> problems)
    {
        if (!TryLoad(text, file, problems, out var root))
            return null;
        if (root is YamlMappingNode mapping)
            return new YamlFields(mapping, file, problems);
        problems.Add(new Problem(file, 1, "The file holds no fields.", "Begin it with a field, such as \"name: …\"."));
        return null;
    }

    /// <summary>The top list of a text, or null; a text that says nothing is an empty list.</summary>
    public static YamlList? ParseList(string text, string file, string entry, ICollection<Problem> problems)
    {
        if (!TryLoad(text, file, problems, out var root))
            return null;
        if (root is null or YamlScalarNode { Value: null or "" })
            return new YamlList([], file, entry, problems);
        if (root is YamlSequenceNode list)
            return new YamlList([.. list.Children], file, entry, problems);
        problems.Add(new Problem(file, (int)root.Start.Line, "The file is not a list.", $"Write each entry as \"{entry}\"."));
        return null;
    }

    private static string? Decode(string library, string file, ICollection<Problem> problems)
    {
        try
        {
            return Works.Work.Decode(File.ReadAllBytes(Path.Combine(library, file)));
        }
        catch (DecoderFallbackException)
        {
            problems.Add(new Problem(file, 0, "The file is not UTF-8.", "Save it as UTF-8."));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            problems.Add(new Problem(file, 0, $"The file cannot be read: {fault.Message}", "Check its permissions."));
        }
        return null;
    }

    private static bool TryLoad(string text, string file, ICollection<Problem> problems, out YamlNode? root)
    {
        root = null;
        if (Array.FindIndex(text.Split('\n'), line => line.TrimStart(' ').StartsWith('\t') && line.Trim().Length > 0) is var tab and >= 0)
        {
            problems.Add(new Problem(file, tab + 1, "A tab stands where YAML wants blanks.", "Indent with blanks only."));
            return false;
        }
        var stream = new YamlStream();
        var parser = new BoundedParser(text);
        try
        {
            stream.Load(parser);
        }
        catch (YamlException) when (parser.IsTooDeep)
        {
            problems.Add(new Problem(
                file, (int)parser.Current!.Start.Line, $"Lists and fields are nested more than {BoundedParser.Deepest} deep here.",
                "Write them less deep; no field needs more than a few."));
            return false;
        }
        catch (YamlException fault)
        {
            problems.Add(new Problem(file, (int)fault.Start.Line, $"This is no YAML: {Reason(fault)}.",
                "Check the indentation and the quotation marks of this line and the one before."));
            return false;
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException)
        {
            // YamlDotNet's scanner on a bracket that is not closed before the next field, its tree on one that was never opened.
            problems.Add(new Problem(file, 0, "This is no YAML: a bracket or a brace has no other one.",
                "Close each [ and {, and open what is closed by ] and }."));
            return false;
        }
        root = stream.Documents is [var first, ..] ? first.RootNode : null;
        return true;
    }

    private static string Reason(YamlException fault) => (fault.InnerException?.Message ?? fault.Message).Trim().TrimEnd('.');
}
