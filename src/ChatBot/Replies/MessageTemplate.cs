using System.Text;
using System.Text.RegularExpressions;

namespace ChatBot.Replies;

/// <summary>A phrase with slots, such as "page {0} of {1}": its words, and between them the numbers of the slots.</summary>
internal sealed partial class MessageTemplate
{
    private readonly IReadOnlyList<string> _words;
    private readonly IReadOnlyList<int> _slots;

    private MessageTemplate(IReadOnlyList<string> words, IReadOnlyList<int> slots) => (_words, _slots) = (words, slots);

    /// <summary>
    /// Whether a finished line can be known as one of this form: it has slots, and begins or ends with words of its own. "{0} at {1}" could
    /// be anything.
    /// </summary>
    public bool IsTelling => _slots.Count > 0 && (_words[0].Any(char.IsLetter) || _words[^1].Any(char.IsLetter));

    public static MessageTemplate Of(string text) =>
        new(Slot().Split(text), [.. Slot().Matches(text).Select(match => match.Value[1] - '0')]);

    /// <summary>What stands in the slots of a finished line of this form, by their numbers; null where it is none.</summary>
    public IReadOnlyList<string>? Read(string line)
    {
        if (!line.StartsWith(_words[0], StringComparison.Ordinal))
            return null;
        var values = new string[_slots.Max() + 1];
        Array.Fill(values, "");
        var at = _words[0].Length;
        for (var i = 0; i < _slots.Count; i++)
        {
            var last = i == _slots.Count - 1;
            // Something stands in every slot; the last words are those that end the line.
            var end = last ? line.Length - _words[^1].Length : at < line.Length
                ? line.IndexOf(_words[i + 1], at + 1, StringComparison.Ordinal) : -1;
            if (end <= at || (last && !line.EndsWith(_words[^1], StringComparison.Ordinal)))
                return null;
            values[_slots[i]] = line[at..end];
            at = end + _words[i + 1].Length;
        }
        return values;
    }

    /// <summary>The phrase with these in its slots; a slot without a value is left empty.</summary>
    public string Fill(IReadOnlyList<string> values)
    {
        var text = new StringBuilder(_words[0]);
        for (var i = 0; i < _slots.Count; i++)
            text.Append(_slots[i] < values.Count ? values[_slots[i]] : "").Append(_words[i + 1]);
        return text.ToString();
    }

    [GeneratedRegex(@"\{[0-9]\}")]
    private static partial Regex Slot();
}
