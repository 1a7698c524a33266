using System.Text.RegularExpressions;
using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Records;

namespace ChatBot.Corpus.Citations;

/// <summary>
/// The forms in which the styles print a name. Particles stay where the record puts them; a name in Chinese, Japanese or Korean script
/// stands whole, the family first, in every form.
/// </summary>
public static partial class AuthorNames
{
    internal static bool IsPresent(CslName name) =>
        !string.IsNullOrWhiteSpace(name.Literal) || !string.IsNullOrWhiteSpace(name.Family) || !string.IsNullOrWhiteSpace(name.Given);

    /// <summary>What stands for the names that a list leaves out.</summary>
    internal const string Others = "et al.";

    /// <summary>True for a list whose last name only says, as BibTeX does, that there are others.</summary>
    internal static bool EndInOthers(IReadOnlyList<CslName> names) => names.Count > 1 && Whole(names[^1]) == Others;

    /// <summary>The names as a mention in the text has them: one, two, or the first and others.</summary>
    internal static string InText(IReadOnlyList<CslName> names, string and) =>
        names.Count == 1 ? Short(names[0])
        : names.Count == 2 && !EndInOthers(names) ? $"{Short(names[0])} {and} {Short(names[1])}" : $"{Short(names[0])} {Others}";

    /// <summary>Names joined by commas, <paramref name="last"/> before the last one; before "et al." a comma.</summary>
    internal static string Joined(IReadOnlyList<string> names, string last) =>
        names.Count == 1 ? names[0] : $"{string.Join(", ", names.Take(names.Count - 1))}{(names[^1] == Others ? ", " : last)}{names[^1]}";

    /// <summary>What a parenthetical citation prints: the family name with the particle that is never dropped.</summary>
    internal static string Short(CslName name) => Whole(name) ?? Join(name.NonDroppingParticle, name.Family);

    /// <summary><c>Family, Given von, Jr.</c></summary>
    internal static string Inverted(CslName name) => Inverted(name, Spaced(name.Given));

    /// <summary><c>Family, G. G. von, Jr.</c></summary>
    internal static string InvertedInitials(CslName name) => Inverted(name, Initials(name.Given));

    /// <summary><c>Given von Family Jr.</c></summary>
    /// <param name="suffixComma">Whether a comma stands before the suffix (MLA).</param>
    public static string Natural(CslName name, bool suffixComma = false) => Natural(name, Spaced(name.Given), suffixComma);

    /// <summary><c>G. G. von Family Jr.</c></summary>
    internal static string NaturalInitials(CslName name) => Natural(name, Initials(name.Given), suffixComma: false);

    /// <summary>"Jean-Paul Marie" gives "J.-P. M."; particles in lower case stay, another spelling in brackets and a nickname go.</summary>
    internal static string? Initials(string? given)
    {
        if (string.IsNullOrWhiteSpace(given)) return null;
        var own = Aside().Replace(Spaced(given)!, " ");
        var words = (own.Any(char.IsLetter) ? own : given).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Any(char.IsLetter)).ToArray();
        return string.Join(' ', words.Select(
            (word, at) => char.IsLower(word[0]) && !word.Contains('-') && (at > 0 || Lexicon.English.Names.Particles.Contains(word)) ? word
            : string.Join('-', word.Split('-').Where((part, n) => part.Any(char.IsLetter) && (n == 0 || !char.IsLower(part[0])))
                .Select(Initial))));
    }

    /// <summary>The first letter, or more where the record has so: "MK", "Yu.", the article of "al-Rahman".</summary>
    private static string Initial(string part)
    {
        if (Lexicon.English.Names.Particles.Contains(part)) return part;
        if (part.Length is 2 or 3 && part.All(char.IsUpper)) return string.Join(". ", part.ToCharArray()) + ".";
        if (Shortened().IsMatch(part)) return part;
        var first = part.IndexOf(part.First(char.IsLetter), StringComparison.Ordinal);
        return part[first] + ".";
    }

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

    /// <summary>A name that is not turned round: of one part, or in a script whose names have the family first.</summary>
    private static string? Whole(CslName name)
    {
        var (family, given) = (CitedWork.Blank(name.Family), CitedWork.Blank(name.Given));
        if ((CitedWork.Blank(name.Literal) ?? (family is null ? given : null)) is { } literal)
            return literal is "others" or "et al" ? Others : TitleText.Curl(literal);
        if (family is null) return null;
        if (given is null || !EastAsian().IsMatch(family) || !EastAsian().IsMatch(given)) return null;
        // A foreign name in Japanese letters keeps its own order.
        return Katakana().IsMatch(family) && Katakana().IsMatch(given) ? $"{given}・{family}" : family + given;
    }

    private static string? Suffix(CslName name) => CitedWork.Blank(name.Suffix);

    private static string Join(params string?[] parts)
    {
        var present = parts.Select(CitedWork.Blank).OfType<string>().Select(TitleText.Curl);
        // d’Arc, al-Farabi: a particle that ends in an apostrophe or a hyphen is written together with the name.
        return present.Aggregate("", (left, right) => left.Length == 0 || left[^1] is '’' or '-' ? left + right : $"{left} {right}");
    }

    /// <summary>Initials are set apart and have their stops: "M.K." is "M. K.", "J R" is "J. R.".</summary>
    private static string? Spaced(string? given) =>
        given is null ? null : LoneInitial().Replace(CloseInitials().Replace(given.Trim(), "$1 "), "$1.");

    [GeneratedRegex(@"(\p{Lu}\.)(?=\p{Lu})")]
    private static partial Regex CloseInitials();

    [GeneratedRegex(@"(?<![\p{L}\p{M}.'’])(\p{Lu})(?![\p{L}\p{M}.'’])")]
    private static partial Regex LoneInitial();

    [GeneratedRegex("""\([^)]*\)|\[[^\]]*\]|["“”„][^"“”]*["“”]|(?<!\w)['‘][^'’]*['’](?!\w)""")]
    private static partial Regex Aside();

    [GeneratedRegex(@"^\p{Lu}\p{Ll}{1,2}\.$")]
    private static partial Regex Shortened();

    [GeneratedRegex(@"^[\p{IsCJKUnifiedIdeographs}\p{IsCJKUnifiedIdeographsExtensionA}\p{IsHangulSyllables}"
        + @"\p{IsHiragana}\p{IsKatakana}\uD840-\uDFFF々・]+$")]
    private static partial Regex EastAsian();

    [GeneratedRegex(@"^\p{IsKatakana}+$")]
    private static partial Regex Katakana();
}
