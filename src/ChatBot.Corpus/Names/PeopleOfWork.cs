using ChatBot.Corpus.Dates;

namespace ChatBot.Corpus.Names;

/// <summary>
/// Who is who inside one document: "General Lee" is the Lee whom it calls general, and "the foreign minister" is the one it
/// named with that office, or the one who held it then by config/names.
/// </summary>
public sealed class PeopleOfWork(Gazetteer gazetteer, IReadOnlyList<OfficeMention> offices, IReadOnlyList<NameMention> names,
    DateInterval? asOf)
{
    private readonly IReadOnlyList<Name> _named =
        [.. names.Where(mention => mention.Form == NameForm.Full).SelectMany(mention => mention.Names).Where(name => name.IsPerson)
        .Distinct()];

    /// <summary>The mention with those of its candidates that the document allows.</summary>
    public NameMention Resolve(NameMention mention)
    {
        if (mention.Names.Count < 2 || !mention.Names.Any(name => name.IsPerson))
            return mention;
        if (offices.FirstOrDefault(office => office.Holder?.Span == mention.Span) is { } beside)
        {
            var holders = mention.Names.Where(name => HoldsByConfig(name, beside) || HoldsHere(name, beside)).ToArray();
            if (holders.Length > 0)
                return mention with { Names = holders };
        }
        var here = mention.Names.Where(_named.Contains).ToArray();
        return here.Length == 1 ? mention with { Names = here } : mention;
    }

    /// <summary>The one person who holds this office in the document; null where it tells none, or more than one.</summary>
    public Name? HolderOf(OfficeMention office)
    {
        if (office.Holder is { } beside)
            return Resolve(beside).Resolved;
        if (office.Terms.Count < 2 && office.Nations.Count == 0)
            return null;
        var here = offices.Where(other => other.Holder is not null && other.IsLesser == office.IsLesser
            && other.Answers(office.Terms, office.Nations))
            .Select(other => Resolve(other.Holder!).Resolved).OfType<Name>().Distinct().ToArray();
        if (here.Length > 0)
            return here.Length == 1 ? here[0] : null;
        var known = gazetteer.Names.Where(name => name.IsPerson && HoldsByConfig(name, office)).ToArray();
        return known.Length == 1 ? known[0] : null;
    }

    private bool HoldsHere(Name name, OfficeMention office) =>
        offices.Any(other => other.Holder?.Resolved is { } holder && holder.Equals(name) && other.Answers(office.Terms, office.Nations));

    private bool HoldsByConfig(Name name, OfficeMention office) =>
        !office.IsLesser && name.Offices.Any(held => held.IsHeldAt(asOf) && held.Of is { } of
            && (office.Nations.Count == 0 || office.Nations.Any(nation => nation.Canonical == of))
            && OfficeTerms.Of(held.Title) is { Count: > 0 } terms
                && (terms.SetEquals(office.Terms) || (office.Holder is not null && terms.IsSubsetOf(office.Terms))));
}
