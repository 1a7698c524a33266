using System.Text;

namespace ChatBot.Corpus.Sources.Import;

/// <summary>An entry of a BibTeX file: its type and key, and its fields as they stand, without their outer braces.</summary>
internal sealed record BibTexEntry(string Type, string Key, IReadOnlyDictionary<string, string> Fields, int Line);

/// <summary>
/// Parses BibTeX (http://www.bibtex.org/Format/): entries, strings and their concatenation; what stands between entries is comment.
/// </summary>
internal sealed class BibTexParser(string text)
{
    private readonly Dictionary<string, string> _strings = new(StringComparer.OrdinalIgnoreCase);
    private int _at;

    /// <summary>The entries, and the line of one that is not closed; 0 where all are.</summary>
    public (IReadOnlyList<BibTexEntry> Entries, int BrokenLine) Read()
    {
        var entries = new List<BibTexEntry>();
        while ((_at = text.IndexOf('@', Math.Min(_at, text.Length))) >= 0)
        {
            var line = text.AsSpan(0, _at).Count('\n') + 1;
            _at++;
            var type = Word().ToLowerInvariant();
            Skip();
            if (type is "comment" or "preamble" || _at >= text.Length || text[_at] is not ('{' or '('))
                continue;
            _at++;
            if (!TryEntry(type, line, entries))
                return (entries, line);
        }
        return (entries, 0);
    }

    private bool TryEntry(string type, int line, List<BibTexEntry> entries)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var key = type == "string" ? "" : Until(",})").Trim();
        while (_at < text.Length)
        {
            Skip();
            if (_at < text.Length && text[_at] == ',')
            {
                _at++;
                continue;
            }
            if (_at < text.Length && text[_at] is '}' or ')')
            {
                _at++;
                if (type == "string")
                {
                    foreach (var (name, value) in fields)
                        _strings[name] = value;
                }
                else
                {
                    entries.Add(new(type, key, fields, line));
                }
                return true;
            }
            var field = Until("=,})").Trim();
            if (_at >= text.Length || text[_at] != '=')
                continue;
            _at++;
            if (Value() is not { } read)
                return false;
            fields.TryAdd(field, read);
        }
        return false;
    }

    /// <summary>A value, its parts joined by #.</summary>
    private string? Value()
    {
        var value = new StringBuilder();
        do
        {
            Skip();
            if (_at >= text.Length)
                return null;
            if (text[_at] is '{' or '"')
            {
                if (Enclosed() is not { } part)
                    return null;
                value.Append(part);
            }
            else
            {
                var name = Until(",})#\n").Trim();
                value.Append(_strings.GetValueOrDefault(name, name));
            }
            Skip();
        }
        while (_at < text.Length && text[_at] == '#' && ++_at > 0);
        return value.ToString();
    }

    private string? Enclosed()
    {
        var isQuoted = text[_at] == '"';
        var start = ++_at;
        for (var depth = 0; _at < text.Length; _at++)
        {
            if (text[_at] == '\\')
                _at++;
            else if (text[_at] == '{')
                depth++;
            else if (depth == 0 && text[_at] == (isQuoted ? '"' : '}'))
                return text[start.._at++];
            else if (text[_at] == '}')
                depth--;
        }
        return null;
    }

    private string Word()
    {
        var start = _at;
        while (_at < text.Length && char.IsAsciiLetter(text[_at]))
            _at++;
        return text[start.._at];
    }

    private string Until(string ends)
    {
        var start = _at;
        while (_at < text.Length && !ends.Contains(text[_at], StringComparison.Ordinal))
            _at++;
        return text[start.._at];
    }

    private void Skip()
    {
        while (_at < text.Length && char.IsWhiteSpace(text[_at]))
            _at++;
    }
}
