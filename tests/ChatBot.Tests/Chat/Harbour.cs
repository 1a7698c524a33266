using System.Text;
using ChatBot.Chat;
using ChatBot.Corpus.Records;
using ChatBot.Corpus.Words;
using ChatBot.Corpus.Works;
using ChatBot.Search.Answers;

namespace ChatBot.Tests.Chat;

/// <summary>A work of fiction to quote from.</summary>
internal static class Harbour
{
    public static Work Work(string text, string key = "holm-2013") => new(
        new CslItem
        {
            Id = key,
            Author = [new CslName { Given = "Ada", Family = "Holm" }],
            ContainerTitle = "Port News",
            Issued = new CslDate { Raw = "2013-04-02" }
        },
        "seeds/log.txt", Encoding.UTF8.GetBytes(text), text, WorkParts.Whole(text), null, true);

    /// <summary>The whole text quoted, with these words as matches.</summary>
    public static AnswerQuotation Quote(string text, params string[] matches)
    {
        var work = Work(text);
        var spans = matches.Select(match => text.IndexOf(match, StringComparison.Ordinal) is var at ? new TextSpan(at, at + match.Length)
            : default).Order();
        return new AnswerQuotation(work.Quote(new TextSpan(0, text.Length)), null, [], [.. spans]);
    }
}

/// <summary>Calls kept in memory.</summary>
internal sealed class KeptCalls : ICallStore
{
    private readonly Dictionary<string, string> _kept = [];

    public string Keep(string text)
    {
        var name = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..24];
        _kept[name] = text;
        return name;
    }

    public string? Find(string name) => _kept.GetValueOrDefault(name);
}
