using ChatBot.Corpus.Problems;
using ChatBot.Corpus.Yaml;

namespace ChatBot.Evaluation;

/// <summary>Reads a YAML list of questions and the quotations that should answer them; config/README.md has the form.</summary>
public static class EvaluationFile
{
    /// <param name="path">The file's path as problems shall name it.</param>
    /// <param name="text">The file.</param>
    public static (IReadOnlyList<EvaluationCase> Cases, IReadOnlyList<Problem> Problems) Read(string path, string text)
    {
        var problems = new List<Problem>();
        if (YamlFile.ParseList(text, path, "- ask: …", problems)?.Mappings() is not { } entries)
            return ([], problems);
        if (entries.Count == 0)
            problems.Add(new Problem(path, 1, "The file holds no question.", "Write each question as \"- ask: …\"."));
        return ([.. entries.Select(ReadCase).OfType<EvaluationCase>()], problems);
    }

    private static EvaluationCase? ReadCase(YamlFields fields)
    {
        var ask = fields.Text("ask");
        var expect = fields.Text("expect");
        var made = new EvaluationCase(fields.Line, ask
            ?? "", fields.Texts("quotes"), fields.Texts("all"), fields.Texts("not"), expect == "nothing");
        fields.Done();
        if (ask is null)
            fields.Fault("It asks nothing.", "Add \"ask:\" with a question or a command.");
        else if (expect is not (null or "nothing"))
            fields.Fault($"\"expect: {expect}\" is not known.", "Write \"expect: nothing\", or name quotations under \"quotes\".");
        else if (made.Nothing == made.Any.Count + made.All.Count > 0)
            fields.Fault($"\"{ask}\" names {(made.Nothing ? "quotations and yet expects nothing" : "no quotation")}.",
                "Name exact words of the documents under \"quotes\" or \"all\", or write \"expect: nothing\".");
        else
            return made;
        return null;
    }
}
