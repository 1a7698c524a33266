using System.Text.RegularExpressions;
using ChatBot.Corpus.Sources;

namespace ChatBot.Corpus.Citations;

/// <summary>The forms in which the styles print a name. Particles stay where the record puts them.</summary>
internal static partial class NameForms
{
    public static bool IsPresent(CslName name) =>
        !string.IsNullOrWhiteSpace(name.Literal) || !string.IsNullOrWhiteSpace(name.Family) || !string.IsNullOrWhiteSpace(name.Given);

    /// <summary>What a parenthetical citation prints: the family name with the particle that is never dropped.</summary>
    public static string Short(CslName name) => Whole(name) ?? Join(name.NonDroppingParticle, name.Family);

    /// <summary><c>Family, Given von, Jr.</c></summary>
    public static string Inverted(CslName name) => Inverted(name, Spaced(name.Given));

    /// <summary><c>Family, G. G. von, Jr.</c></summary>
    public static string InvertedInitials(CslName name) => Inverted(name, Initials(name.Given));

    /// <summary><c>Given von Family Jr.</c></summary>
    /// <param name="suffixComma">Whether a comma stands before the suffix (MLA).</param>
    public static string Natural(CslName name, bool suffixComma = false) => Natural(name, Spaced(name.Given), suffixComma);

    /// <summary><c>G. G. von Family, Jr.</c></summary>
    public static string NaturalInitials(CslName name) => Natural(name, Initials(name.Given), suffixComma: true);

    /// <summary>"Jean-Paul Marie" gives "J.-P. M."; what is in lower case stays.</summary>
    public static string? Initials(string? given)
    {
        if (string.IsNullOrWhiteSpace(given)) return null;
        return string.Join(' ', Spaced(given)!.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word =>
            char.IsLower(word[0]) ? word : string.Join('-', word.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(Initial))));
    }

    private static string Initial(string part) =>
        part.Length is 2 or 3 && part.All(char.IsUpper) ? string.Join(". ", part.ToCharArray()) + "."
        : char.IsSurrogatePair(part, 0) ? part[..2] + "." : part[0] + ".";

    private static string Inverted(CslName name, string? given)
    {
        if (Whole(name) is { } whole) return whole;
        var first = Join(given, name.DroppingParticle);
        var inverted = Join(name.NonDroppingParticle, name.Family) + (first.Length > 0 ? $", {first}" : "");
        return Suffix(name) is { } suffix ? $"{inverted}, {suffix}" : inverted;
    }

    private static string Natural(CslName name, string? given, bool suffixComma) =>
        Whole(name) ?? Join(given, name.DroppingParticle, name.NonDroppingParticle, name.Family)
            + (Suffix(name) is { } suffix ? (suffixComma ? ", " : " ") + suffix : "");

    /// <summary>A name that has no parts to turn round.</summary>
    private static string? Whole(CslName name) =>
        CitedWork.Blank(name.Literal) ?? (string.IsNullOrWhiteSpace(name.Family) ? CitedWork.Blank(name.Given) : null);

    private static string? Suffix(CslName name) => CitedWork.Blank(name.Suffix);

    private static string Join(params string?[] parts)
    {
        var present = parts.Select(CitedWork.Blank).OfType<string>();
        // d’Arc, al-Farabi: a particle that ends in an apostrophe or a hyphen is written together with the name.
        return present.Aggregate("", (left, right) => left.Length == 0 || left[^1] is '’' or '\'' or '-' ? left + right : $"{left} {right}");
    }

    /// <summary>Initials are set apart: "M.K." is "M. K.".</summary>
    private static string? Spaced(string? given) => given is null ? null : CloseInitials().Replace(given.Trim(), "$1 ");

    [GeneratedRegex(@"(\p{Lu}\.)(?=\p{Lu})")]
    private static partial Regex CloseInitials();
}
