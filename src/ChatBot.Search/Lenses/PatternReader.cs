using ChatBot.Corpus.Events;
using ChatBot.Corpus.Yaml;

namespace ChatBot.Search.Lenses;

/// <summary>Reads an entry of a lens's words that says more than the word itself.</summary>
internal static class PatternReader
{
    public static TriggerPattern? Read(YamlFields fields)
    {
        var word = fields.Text("word");
        var form = fields.Text("form");
        var pattern = new TriggerPattern
        {
            Words = TriggerPattern.Forms(form ?? word ?? "", exact: form is not null),
            Then = Exact(fields.Texts("then")),
            ThenName = fields.Text("thenName"),
            AfterName = fields.Text("afterName"),
            With = AllForms(fields.Texts("with")),
            Without = AllForms(fields.Texts("without")),
            As = Class(fields),
        };
        fields.Done();
        if (pattern.Words.Count > 0 && (word is null || form is null))
            return pattern;
        fields.Fault(word is null && form is null ? "An entry of \"words\" has no word."
            : "An entry of \"words\" has both \"word\" and \"form\".",
            "Give it \"word: …\" (in all its forms) or \"form: …\" (as it stands).");
        return null;
    }

    private static WordClass? Class(YamlFields fields)
    {
        if (fields.Text("as") is not { } text)
            return null;
        if (Enum.TryParse<WordClass>(text, ignoreCase: true, out var word) && !int.TryParse(text, out _))
            return word;
        fields.FaultAt("as", $"\"{text}\" is no word class here.", "Write \"as: noun\" or \"as: verb\".");
        return null;
    }

    private static HashSet<string> Exact(IReadOnlyList<string> words) => [.. words.Select(Folding.Fold)];

    private static HashSet<string> AllForms(IReadOnlyList<string> words) => [.. words.SelectMany(Inflection.Forms)];
}
