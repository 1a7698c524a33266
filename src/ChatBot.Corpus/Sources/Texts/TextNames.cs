namespace ChatBot.Corpus.Sources.Texts;

/// <summary>
/// Where the text of a file is kept: <c>a/x.pdf</c> in <c>a/x.txt</c>; where two files would share that, under their whole names
/// (<c>a/x.pdf.txt</c>, <c>a/x.docx.txt</c>).
/// </summary>
internal sealed class TextNames
{
    private readonly HashSet<string> _shared;

    /// <param name="files">All documents of seeds/, relative to it.</param>
    public TextNames(IEnumerable<string> files)
    {
        _shared = files.SelectMany(file => new[] { Stem(file), file }).GroupBy(name => name, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The path of a file's text, relative to seeds/.text/.</summary>
    public string Of(string file) => (_shared.Contains(Stem(file)) ? file : Stem(file)) + ".txt";

    private static string Stem(string file) => file[..^Path.GetExtension(file).Length];
}
