using DocumentFormat.OpenXml.Packaging;

namespace ChatBot.Corpus.Readers.Word;

/// <summary>The core properties of a DOCX (ECMA-376, part 2, 11).</summary>
internal static class WordMetadata
{
    public static IReadOnlyList<StatedField> Of(WordprocessingDocument package)
    {
        var core = package.PackageProperties;
        var stated = new StatedFields();
        stated.Add("title", [core.Title], "core properties");
        stated.Add("author", core.Creator?.Split(';') ?? [], "core properties");
        stated.Add("issued", [core.Created?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)],
            "core properties: created");
        stated.Add("language", [core.Language], "core properties");
        stated.Add("publisher", [package.ExtendedFilePropertiesPart?.Properties?.Company?.Text], "properties: company");
        return stated.All;
    }
}
