namespace ChatBot.Corpus.Lexicons;

/// <summary>
/// A form of words and what it means: <c>"&lt;d&gt; de? &lt;m&gt; de|del &lt;y&gt;"</c>. Elements stand apart by blanks: a word, words to
/// choose from, a mark, or a slot in angle brackets that a rule fills; a question mark makes one optional.
/// </summary>
/// <param name="Elements">In order.</param>
/// <param name="Meaning">As the lexicon writes it.</param>
public sealed record WordPattern(IReadOnlyList<PatternElement> Elements, string Meaning)
{
    public static WordPattern Parse(string form, string meaning) => new([.. form.Split(' ').Select(PatternElement.Parse)], meaning);
}

/// <summary>One element of a <see cref="WordPattern"/>.</summary>
/// <param name="Slot">The name of the slot ("d" of <c>&lt;d&gt;</c>); "" for words.</param>
/// <param name="Words">The words or marks to choose from, in lower case.</param>
/// <param name="Optional">True when it may be missing.</param>
public sealed record PatternElement(string Slot, IReadOnlyList<string> Words, bool Optional)
{
    internal static PatternElement Parse(string element)
    {
        var optional = element.Length > 1 && element[^1] == '?';
        var body = optional ? element[..^1] : element;
        return body[0] == '<' ? new(body[1..^1], [], optional) : new("", body.Split('|'), optional);
    }
}
