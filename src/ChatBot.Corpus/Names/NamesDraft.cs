using System.Text;

namespace ChatBot.Corpus.Names;

/// <summary>The names found in the texts as a YAML file to edit and keep in config/names/.</summary>
public static class NamesDraft
{
    public static string Write(IReadOnlyList<Name> found)
    {
        var yaml = new StringBuilder("# Found in the texts. Keep what is a name, give each its kind (person, place, organisation …), "
            + "and save it in config/names/.\nnames:\n");
        foreach (var name in found.OrderBy(name => name.Kind, StringComparer.Ordinal)
            .ThenBy(name => name.Canonical, StringComparer.Ordinal))
        {
            yaml.Append($"  - name: {Quote(name.Canonical)}\n    kind: {Quote(name.Kind)}\n");
            if (name.Aliases.Count > 0)
                yaml.Append($"    aliases: [{string.Join(", ", name.Aliases.Select(Quote))}]\n");
        }
        return yaml.ToString();
    }

    /// <summary>
    /// A double-quoted YAML scalar where a plain one would be read as something else (https://yaml.org/spec/1.2.2/#733-plain-style).
    /// </summary>
    private static string Quote(string text) =>
        text.All(c => char.IsLetter(c) || c is ' ')
            && text.ToLowerInvariant() is not ("null" or "true" or "false" or "yes" or "no" or "on" or "off" or "y" or "n")
            ? text
            : $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
