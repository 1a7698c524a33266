using System.Text.RegularExpressions;
using ChatBot.Corpus.Citations;
using ChatBot.Corpus.Phrases;
using ChatBot.Corpus.Works;
using ChatBot.Replies;
using ChatBot.Search.Answers;
using ChatBot.Search.Languages;

namespace ChatBot.Commands;

/// <summary>
/// What is no question to the library but to the bot itself (help, hello, thanks, who are you, which sources, the newest of them, in
/// which language), in English, German or French: answered in its own framing words, without a quotation.
/// </summary>
internal static partial class BotQuestion
{
    /// <summary>The answer, or null for a question to the library.</summary>
    public static Answer? Answer(IReadOnlyList<Work> works, CommandCall call)
    {
        var text = call.About.Trim();
        return Thanks().IsMatch(text) ? Say(call, Phrase.Of($"You are welcome."))
            : Greeting().IsMatch(text) ? Say(call, Phrase.Of($"Hello. {What}"))
            : Self().IsMatch(text) ? Say(call,
                Phrase.Of($"A bot that answers only in the words of its documents, each quotation with its source. {What}"))
            : Help().IsMatch(text) ? Say(call, Phrase.Of($"{What} /help lists the commands."))
            : Sources().IsMatch(text) ? Say(call, works.Count == 1
                ? Phrase.Of($"1 document: {Titles(works)}. /sources lists them.")
                : Phrase.Of($"{works.Count} documents: {Titles(works)}. /sources lists them."), "/sources")
            : Edge().Match(text) is { Success: true } edge
                ? Say(call, OfEdge(works, isOldest: edge.Groups["oldest"].Success), "/sources")
            : Language().IsMatch(text) ? Say(call,
                Phrase.Of($"Its documents are in {Languages(works)}. Ask in the language of the documents."))
            : null;
    }

    /// <summary>True for a greeting and for a call for help, however it is said.</summary>
    public static bool AsksForHelp(string line) => line.Trim() is "/help" || Greeting().IsMatch(line.Trim()) || Help().IsMatch(line.Trim());

    private static Phrase What => Phrase.Of($"Ask about what its documents tell: a person, a place, a date, a thing.");

    private const int MostTitles = 5;

    private static Answer Say(CommandCall call, Phrase message, params IReadOnlyList<string> suggestions) =>
        new(call.Input, call.Command, AnswerStatus.Answered, Phrase.Verbatim(call.About.Trim()), [message], [],
            suggestions.Count > 0 ? suggestions
            : ["/help", "/sources"]);

    private static string Titles(IReadOnlyList<Work> works) =>
        string.Join("; ", works.Take(MostTitles).Select(work => work.Item.Title ?? work.Key)) + (
            works.Count > MostTitles ? "; …" : "");

    private static Phrase OfEdge(IReadOnlyList<Work> works, bool isOldest)
    {
        var dated = works.Where(work => PlainRecord.Date(work.Item) is not null && work.AsOf?.Start is not null)
            .OrderBy(work => work.AsOf!.Start).ToList();
        if (dated.Count == 0)
            return Phrase.Of($"No document says when it was written.");
        var edge = (isOldest ? dated[0] : dated[^1]).AsOf!.Start;
        var named = string.Join("; ",
            dated.Where(work => work.AsOf!.Start == edge).Select(work => $"{work.Key} ({SourceLine.Of(work)})"));
        return isOldest
            ? Phrase.Of($"Of the documents that say when they were written, the oldest is: {named}.")
            : Phrase.Of($"Of the documents that say when they were written, the newest is: {named}.");
    }

    private static Phrase Languages(IReadOnlyList<Work> works) =>
        Phrase.Join(", ", works.Select(work => work.Item.Language).OfType<string>().Where(language => language.Length > 0)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(QuestionLanguage.NameOf).DefaultIfEmpty(Phrase.Of($"English, as far as is known")));

    [GeneratedRegex(
        @"^\W*(?:thanks?(?: you)?(?: (?:so|very) much| a lot)?|thx|cheers|danke(?: sch\u00F6n| sehr)?|vielen dank" +
        @"|merci(?: beaucoup)?)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Thanks();

    [GeneratedRegex(
        @"^\W*(?:hi|hello|hey|hiya|good (?:morning|afternoon|evening|day)|greetings|hallo|guten (?:tag|morgen|abend)" +
        @"|servus|moin|bonjour|bonsoir|salut)(?: (?:there|all|everyone|bot|zusammen|\u00E0 tous))?\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Greeting();

    [GeneratedRegex(
        @"^\W*(?:who|what) are you\W*$|^\W*(?:who (?:made|built|wrote|created|runs) you|are you (?:a |an )?(?:bot|human" +
        @"|robot|ai))\W*$|^\W*(?:wer|was) bist du\W*$|^\W*qui (?:es-tu|\u00EAtes-vous)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Self();

    [GeneratedRegex(
        @"^\W*(?:help(?: me)?|what can (?:you do|i ask(?: you)?|you (?:tell|answer)(?: me)?)|how (?:does this|do you) work" +
        @"|hilfe|was kannst du|aide|aidez-moi|que (?:peux-tu|pouvez-vous) faire)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Help();

    [GeneratedRegex(
        @"^\W*(?:what|which)(?: are)?(?: (?:your|the))? (?:sources|documents|texts)(?: (?:do you (?:have|use|know)" +
        @"|are there|are you using))?\W*$|^\W*welche (?:quellen|dokumente)(?: (?:hast du|gibt es))?\W*$" +
        @"|^\W*quelles? (?:sont (?:tes|vos|les) )?sources\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Sources();

    [GeneratedRegex(
        @"^\W*(?:(?:what|which)(?: one)?(?: of (?:your|the))? (?:sources?|documents?|texts?) (?:is|are) (?:the )?" + English +
        @"|(?:what|which)(?:'s| is| are) (?:your|the) " + English + @" (?:sources?|documents?|texts?)" +
        @"|welche[rs]? (?:quelle|dokument|text) ist (?:die|das|der) (?:neu(?:e?ste)|j\u00FCngste|(?<oldest>\u00E4lteste))" +
        @"|quel(?:le)? (?:source|document|texte) est (?:la|le) plus (?:r\u00E9cente?|(?<oldest>ancienn?e?)))\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Edge();

    private const string English = @"(?:newest|latest|most recent|youngest|(?<oldest>oldest|earliest))";

    [GeneratedRegex(
        @"^\W*(?:(?:in )?(?:what|which) languages?(?: (?:can i (?:ask|use|write)(?: in)?|do you (?:speak|understand|know)" +
        @"|are (?:the|your) documents(?: in)?))?|do you (?:speak|understand) \w+|sprichst du \w+" +
        @"|(?:in )?welche[rn]? sprachen?(?: .{1,30})?|parlez-vous \w+|parles-tu \w+" +
        @"|(?:dans )?quelles? langues?(?: .{1,30})?)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Language();
}
