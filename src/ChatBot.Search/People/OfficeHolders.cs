using System.Collections.Frozen;
using ChatBot.Corpus.Events;
using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Names;
using ChatBot.Corpus.Phrases;
using ChatBot.Corpus.Works;
using ChatBot.Search.Answers;
using ChatBot.Search.Queries;

namespace ChatBot.Search.People;

/// <summary>
/// Who held an office: those whom the texts name with it, one sentence of each first, then those to whom config/names gives it.
/// </summary>
/// <param name="readings">The works with their sentences read.</param>
/// <param name="copies">Which of them are others again.</param>
/// <param name="gazetteer">The names, with the offices that config/names gives them.</param>
internal sealed class OfficeHolders(IReadOnlyList<WorkReading> readings, Copies copies, Gazetteer gazetteer)
{
    private const int MostOfTheListed = 2;

    private static readonly FrozenSet<string> Lesser = [.. Lexicon.English.Offices.Deputies.Select(Spelling.Term)];

    public IEnumerable<AnswerQuotation> Of(QueryOffice asked, int most)
    {
        var told = readings.SelectMany(work => work.Sentences)
            .Select(sentence => (sentence, office: sentence.Offices.Where(
                office => office.Answers(asked.Terms, asked.Nations) && IsOfNation(asked, office))
                .OrderBy(office => office.Holder is null).FirstOrDefault()))
            .Where(pair => pair.office is not null).ToArray();
        var named = told.Where(pair => pair.office!.Holder is not null).GroupBy(pair => pair.office!.Holder!.Names[0])
            .SelectMany(group => group.Select((pair, turn) => (pair.sentence, pair.office, turn))).OrderBy(pair => pair.turn).Take(most)
                .ToArray();
        var quotations = named.Select(pair => WhoAnswerer.Quoted(pair.sentence, name => name.Span == pair.office!.Holder!.Span)).ToList();
        var known = named.SelectMany(pair => pair.office!.Holder!.Names).ToHashSet();
        foreach (var person in gazetteer.Names.Where(name => name.IsPerson && !known.Contains(name)))
        {
            if (person.Offices.FirstOrDefault(held => IsAsked(asked, held)) is { } held)
                quotations.AddRange(WhoAnswerer.Of(readings, copies, person, MostOfTheListed)
                    .Select(quotation => quotation with { Note = NoteOf(person, held) }));
        }
        quotations.AddRange(told.Where(pair => pair.office!.Holder is null).Take(Math.Max(0, most - quotations.Count))
            .Select(pair => WhoAnswerer.Quoted(pair.sentence, _ => false)));
        return quotations.Once();
    }

    /// <summary>"President Lee" is no president of the country asked for unless something tells that Lee was.</summary>
    private bool IsOfNation(QueryOffice asked, OfficeMention office) =>
        asked.Nations.Count == 0 || office.Nations.Count > 0 || (office.Holder?.Resolved is { } holder
            && (holder.Offices.Any(held => IsAsked(asked, held))
                || readings.SelectMany(work => work.OfficesOf(holder))
                .Any(other => other.Nations.Count > 0 && other.Answers(asked.Terms, asked.Nations))));

    private bool IsAsked(QueryOffice asked, Office held) =>
        asked.Terms.IsSubsetOf(OfficeTerms.Of($"{held.Title} {held.Of}"))
        && !OfficeTerms.Of(held.Title).Any(term => Lesser.Contains(term) && !asked.Terms.Contains(term))
        && asked.Nations.All(nation => held.Of is { } of && gazetteer.Find(of) is { } body && gazetteer.IsWithin(body, nation));

    /// <summary>What the texts do not say here themselves.</summary>
    private static Phrase NoteOf(Name person, Office held)
    {
        var title = held.Of is null ? Phrase.Verbatim(held.Title) : Phrase.Of($"{held.Title} of {held.Of}");
        return (held.From, held.Until) switch
        {
            (null, null) => Phrase.Of($"By the library's list of names {person.Canonical} was {title}."),
            (_, null) => Phrase.Of($"By the library's list of names {person.Canonical} was {title} from {held.From}."),
            (null, _) => Phrase.Of($"By the library's list of names {person.Canonical} was {title} until {held.Until}."),
            _ => Phrase.Of($"By the library's list of names {person.Canonical} was {title} from {held.From} until {held.Until}."),
        };
    }
}
