using System.Globalization;
using System.Text.RegularExpressions;

namespace ChatBot.Corpus.Phrases;

/// <summary>
/// One of the program's own sentences as data: which it is, and what stands in it, so that it can be said in any language. What is quoted
/// and what people typed are arguments and stay as they are. Immutable.
/// </summary>
public sealed partial class Phrase : IEquatable<Phrase>
{
    private Phrase(string form, IReadOnlyList<object> arguments) => (Form, Arguments) = (form, arguments);

    public static Phrase Empty { get; } = new("", []);

    /// <summary>The identifier, which is the sentence in English with slots: "{0} quotations from {1} sources."</summary>
    public string Form { get; }

    /// <summary>What stands in the slots: texts, and phrases within this one.</summary>
    public IReadOnlyList<object> Arguments { get; }

    public bool IsEmpty => Form.Length == 0;

    /// <summary>
    /// A sentence of the program's: <c>Phrase.Of($"There is no command \"/{name}\".")</c>. A phrase in a slot is said too.
    /// </summary>
    public static Phrase Of(FormattableString text) => new(
        Format().Replace(text.Format, "}"),
        [.. text.GetArguments().Select((argument, at) => argument as Phrase ?? (object)Text(argument, text.Format, at))]);

    /// <summary>Words that are in no language of the program's: a title, a name, what somebody typed, a call.</summary>
    public static Phrase Verbatim(string text) => text.Length == 0 ? Empty : new("{0}", [text]);

    /// <summary>A sentence by its form: for what was kept.</summary>
    /// <param name="form">As <see cref="Form"/> gives it.</param>
    /// <param name="arguments">For each slot a <see cref="string"/> or a <see cref="Phrase"/>; anything else fails when it is said.</param>
    public static Phrase Kept(string form, IReadOnlyList<object> arguments) => new(form, arguments);

    /// <summary>Several one after the other, without those that are empty.</summary>
    public static Phrase Join(string separator, params IEnumerable<Phrase> phrases)
    {
        var said = phrases.Where(phrase => !phrase.IsEmpty).ToList<object>();
        return said is [Phrase only] ? only
            : new(string.Join(separator, Enumerable.Range(0, said.Count).Select(at =>
                $"{{{at.ToString(CultureInfo.InvariantCulture)}}}")), said);
    }

    /// <summary>In the language of <paramref name="formOf"/>; a slot that has no argument is left empty.</summary>
    /// <param name="formOf">Gives a form in another language; its slots may come in another order.</param>
    /// <exception cref="InvalidCastException">An argument is neither a text nor a phrase.</exception>
    /// <exception cref="OverflowException">The number of a slot is over 2,147,483,647.</exception>
    public string In(Func<string, string> formOf) => Slot().Replace(formOf(Form), slot =>
        int.Parse(slot.Groups[1].ValueSpan, CultureInfo.InvariantCulture) is var at && at >= Arguments.Count ? ""
            : Arguments[at] is Phrase phrase ? phrase.In(formOf) : (string)Arguments[at]);

    /// <summary>In English.</summary>
    public override string ToString() => In(form => form);

    public bool Equals(Phrase? other) => other is not null && Form == other.Form && ToString() == other.ToString();

    public override bool Equals(object? obj) => Equals(obj as Phrase);

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    private static string Text(object? argument, string form, int at)
    {
        var format = Format().Matches(form).FirstOrDefault(match => match.Groups[1].Value == at.ToString(CultureInfo.InvariantCulture));
        return argument is IFormattable number ? number.ToString(format?.Groups[2].Value, CultureInfo.InvariantCulture) : $"{argument}";
    }

    [GeneratedRegex(@"\{([0-9]+)\}")]
    private static partial Regex Slot();

    [GeneratedRegex(@"(?<=\{([0-9]+)):([^}]*)\}")]
    private static partial Regex Format();
}
