using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Names;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Events;

/// <summary>Where a matter goes to, and where those come from who take part in it.</summary>
public static class Places
{
    /// <summary>The places that the trigger goes to: "to P" after it, P right after a verb, or P right before a noun.</summary>
    internal static IReadOnlyList<NameMention> Targets(AnnotatedSentence sentence, TextSpan scope, int at, int count)
    {
        var tokens = sentence.Tokens;
        var targets = new List<NameMention>();
        for (var i = at + 1; i < tokens.Count && scope.Contains(tokens[i].Span); i++)
        {
            if (PlaceAt(sentence, i) is not { } place || IsAttribute(sentence, place))
                continue;
            var before = tokens[i - 1].Word == "the" && i >= 2 ? i - 2 : i - 1;
            var joined = targets.Count > 0 && tokens[before].Word is "and" or "or" && targets[^1].Span.End <= tokens[before].Span.Start
                && tokens[before].Span.Start - targets[^1].Span.End < 3;
            if (before == at + count - 1 || Lexicon.English.Events.GoalPrepositions.Contains(tokens[before].Word) || joined)
                targets.Add(place);
        }
        if (targets.Count == 0 && at > 0 && PlaceEndingAt(sentence, at - 1) is { } ahead && scope.Contains(ahead.Span)
            && !IsAttribute(sentence, ahead))
            targets.Add(ahead);
        return targets;
    }

    /// <summary>
    /// True for a name that only describes what follows: a genitive, or a part of a compound ("the Denmark-Sweden border").
    /// </summary>
    public static bool IsAttribute(AnnotatedSentence sentence, NameMention mention)
    {
        var text = sentence.Work.Text;
        if ((mention.Span.End < text.Length && text[mention.Span.End] is '-' or '–')
            || (mention.Span.Start > 0 && text[mention.Span.Start - 1] is '-' or '–'))
            return true;
        var span = text.AsSpan(mention.Span.Start, mention.Span.Length);
        return span is [.., '\'' or '’', 's']
            || (mention.Span.End < text.Length && text[mention.Span.End] is '\'' or '’' && span is [.., 's']);
    }

    private static NameMention? PlaceAt(AnnotatedSentence sentence, int at) =>
        sentence.Names.FirstOrDefault(name => name.Span.Start == sentence.Tokens[at].Span.Start && CanBePlace(name));

    private static NameMention? PlaceEndingAt(AnnotatedSentence sentence, int at) =>
        sentence.Names.FirstOrDefault(name => name.Span.End == sentence.Tokens[at].Span.End && CanBePlace(name));

    private static bool CanBePlace(NameMention mention) =>
        mention.Form is NameForm.Full or NameForm.Initials && mention.Names.Any(name => name.IsPlace || (name.IsFound && !name.IsPerson));
}
