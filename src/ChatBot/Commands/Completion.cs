namespace ChatBot.Commands;

/// <summary>A proposal for what is being typed.</summary>
/// <param name="Label">What is shown, at most 100 characters.</param>
/// <param name="Value">What is typed when it is picked, at most 100 characters.</param>
public sealed record Completion(string Label, string Value)
{
    public const int Longest = 100;

    /// <summary>A proposal within the lengths; null where the value is too long to be proposed whole.</summary>
    public static Completion? Of(string label, string value) =>
        value.Length is 0 or > Longest ? null : new(Clip(label), value);

    private static string Clip(string label)
    {
        if (label.Length <= Longest)
            return label;
        var end = Longest - 1;
        if (char.IsHighSurrogate(label[end - 1]))
            end--;
        return string.Concat(label.AsSpan(0, end), "…");
    }
}
