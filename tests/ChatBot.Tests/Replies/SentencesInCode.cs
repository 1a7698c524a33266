using System.Text.RegularExpressions;

namespace ChatBot.Tests.Replies;

/// <summary>Finds the sentences that C# code says: what it passes to a phrase or a catalog, as forms with numbered slots.</summary>
internal static partial class SentencesInCode
{
    /// <summary>
    /// The string literals in what is passed to a phrase or a catalog, as forms; a constant of the same file by its value.
    /// </summary>
    public static IEnumerable<string> Of(string source)
    {
        source = Joint().Replace(source, "");
        var constants = Constant().Matches(source).ToLookup(match => match.Groups[1].Value, match => Unescaped(match.Groups[2].Value));
        foreach (var call in Call().Matches(source).Cast<Match>())
        {
            var at = call.Index + call.Length;
            foreach (var form in Literals(source, at)) yield return form;
            if (Word().Match(source, at) is { Success: true } name)
            {
                foreach (var value in constants[name.Value]) yield return value;
            }
        }
    }

    /// <summary>The literals of a call's first argument, from its opening bracket on, each with its holes numbered.</summary>
    private static IEnumerable<string> Literals(string source, int at)
    {
        for (var depth = 0; at < source.Length && depth >= 0; at++)
        {
            if (source[at] is '(' or '[') depth++;
            else if (source[at] is ')' or ']') depth--;
            else if (source[at] == ',' && depth == 0) yield break;
            else if (source[at] == '"')
            {
                var (form, end) = Literal(source, at + 1, isInterpolated: source[at - 1] == '$');
                if (depth == 0) yield return form;
                at = end;
            }
        }
    }

    private static (string Form, int End) Literal(string source, int at, bool isInterpolated)
    {
        var (form, hole) = ("", 0);
        for (; source[at] != '"'; at++)
        {
            if (source[at] == '\\') form += Unescaped(source.Substring(at++, 2));
            else if (isInterpolated && source[at] == '{')
            {
                for (var depth = 1; depth > 0;)
                {
                    at++;
                    depth += source[at] == '{' ? 1 : source[at] == '}' ? -1 : 0;
                    if (source[at] == '"') at = Literal(source, at + 1, source[at - 1] == '$').End;
                }
                form += $"{{{hole++}}}";
            }
            else form += source[at];
        }
        return (form, at);
    }

    private static string Unescaped(string text) => text.Replace("\\\"", "\"", StringComparison.Ordinal);

    [GeneratedRegex(@"\b(?:Phrase\.Of|Say|Label)\(\s*")]
    private static partial Regex Call();

    // A literal that goes on in the next line.
    [GeneratedRegex("""
        "\s*\n\s*\+ \$?"
        """)]
    private static partial Regex Joint();

    [GeneratedRegex(@"\G\w+")]
    private static partial Regex Word();

    [GeneratedRegex(@"const string (\w+) =\s*""((?:[^""\\]|\\.)*)""")]
    private static partial Regex Constant();
}
