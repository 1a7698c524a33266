using System.Globalization;
using System.Text.RegularExpressions;
using ChatBot.Corpus.Citations;
using ChatBot.Corpus.Phrases;
using ChatBot.Corpus.Works;
using ChatBot.Replies;
using ChatBot.Search.Answers;
using ChatBot.Search.Library;

namespace ChatBot.Commands;

/// <summary><c>/cite</c>: how to cite a source, or a paragraph of it (<c>key#4</c>), in the usual styles.</summary>
internal static partial class CiteCommand
{
    private const int Most = 5;

    public static ChatCommand Command { get; } = new(
        new CommandDescription("cite", "How to cite a source: APA, MLA, Chicago, BibTeX",
            new OptionDescription("source", "A source's key, author or title; key#4 for its fourth paragraph", Required: false), "/cite"),
        (commands, call) => Answer(commands.Library, call));

    private static Answer Answer(LibrarySnapshot library, CommandCall call)
    {
        var (text, paragraph, works) = Find(library, call.About);
        if (text.Length == 0)
            return Choice(call, Phrase.Of($"Which source?"), library.Works);
        if (works.Count == 0)
            return Search.Answers.Answer.Nothing(
                call.Input, "cite", Phrase.Of($"Cite"), Phrase.Of($"No source of the library is called \"{text}\"."), [], "/sources");
        if (works.Count > 1)
            return Choice(call, Phrase.Of($"{works.Count} sources match \"{text}\"."), works);
        var work = works[0];
        if (paragraph is { } number && !work.Passages.Any(passage => passage.Number == number && number > 0))
            return Search.Answers.Answer.Invalid(
                call.Input, "cite",
                Phrase.Of($"{work.Key} has no paragraph {number}; its last is {work.Passages.Max(passage => passage.Number)}."),
                $"/cite {work.Key}");
        return new Answer(call.Input, "cite", AnswerStatus.Answered, Phrase.Of($"Cite {SourceLine.Of(work)}"), Styles(work, paragraph), [],
            [$"/sources {work.Key}"]);
    }

    /// <summary>The works that what was typed may name, and the paragraph; a paragraph may be none of theirs.</summary>
    internal static (string Text, int? Paragraph, IReadOnlyList<Work> Works) Find(LibrarySnapshot library, string about)
    {
        var (text, paragraph) = Read(about);
        return (text, paragraph, text.Length == 0 ? [] : library.Find(text) is { } exact ? [exact]
            : [.. library.Works.Where(work => SourceLine.Matches(work, text))]);
    }

    private static Answer Choice(CommandCall call, Phrase message, IReadOnlyList<Work> works) => new(
        call.Input, "cite", AnswerStatus.Answered, Phrase.Of($"Cite"),
        [message, .. works.Take(Most).Select(work => Phrase.Verbatim($"{work.Key}: {SourceLine.Of(work)}"))],
        [], [.. works.Take(Most).Select(work => $"/cite {work.Key}")]);

    /// <summary>A line for each style's entry and mention.</summary>
    private static IReadOnlyList<Phrase> Styles(Work work, int? paragraph)
    {
        var nouns = ProperNouns.Of(work);
        return
        [
            paragraph is { } number ? Phrase.Of($"For a quotation from paragraph {number}.")
                : Phrase.Of($"What the record does not say is left out, or marked as the style says."),
            .. CitationStyleName.All.Where(style => style.Style != CitationStyle.Chicago17).SelectMany(style =>
            {
                var citation = Citation.Of(work.Item, style.Style, paragraph, nouns.Contains, work.PagesOf(paragraph));
                return new[] { (style.EntryTitle, citation.Entry), (style.MentionTitle, citation.Mention) }
                    .Select(part => Phrase.Of($"{style.Title}, {Phrase.Kept(part.Item1.ToLowerInvariant(), [])}: {part.Item2}"));
            }),
            // One line: BibTeX reads any white space alike.
            Phrase.Verbatim(
                $"BibTeX: {string.Join(' ', BibTex.Of(work.Item).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}"),
        ];
    }

    /// <summary>The source and the paragraph in "key#4", "key ¶ 4", "key paragraph 4".</summary>
    private static (string Text, int? Paragraph) Read(string about)
    {
        var match = Locator().Match(about);
        return match.Success && int.TryParse(match.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (about[..match.Index].Trim(), number)
            : (about, null);
    }

    [GeneratedRegex(@"\s*(?:#\s*p?|¶\s*|\bpara(?:graph|\.)?\s+)(\d{1,5})$", RegexOptions.IgnoreCase)]
    private static partial Regex Locator();
}
