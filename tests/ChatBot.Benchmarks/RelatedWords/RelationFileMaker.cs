using ChatBot.Corpus.Words;
using ChatBot.Search.RelatedWords;
using ChatBot.Testing.Libraries;

namespace ChatBot.Benchmarks.RelatedWords;

/// <summary>
/// Makes relations.bin from WordNet and Moby Thesaurus: for the words of vectors.bin, and for places, their synonyms, derived forms,
/// broader words, and a country's capital, seat and adjectives. Terms are stems as the index has them, several words joined by blanks.
/// </summary>
internal sealed class RelationFileMaker
{
    private const int CommonSenses = 2;
    private const int DerivedSenses = 3;
    private const int TooManyNarrower = 60;
    private static readonly (string Kind, string[] Marks)[] Kinds =
    [
        ("person", ["someone"]),
        ("place", ["construction", "location", "geological formation", "body of water", "installation"]),
    ];

    private const double LeastCosineOfRelated = 0.35;
    private const string Verb = "verb";
    private const string CapitalOf = "capital of ";
    private readonly WordNet _wordNet;
    private readonly WordTable _known;
    private readonly Dictionary<string, Dictionary<string, WordRelation>> _relations = [];

    private readonly ILookup<string, string> _adjectives;

    private RelationFileMaker(WordNet wordNet, WordTable known)
    {
        (_wordNet, _known) = (wordNet, known);
        _adjectives = wordNet.Synsets.Where(synset => synset.Key[0] == 'a')
            .SelectMany(synset => synset.Pointers.Where(pointer => pointer.Symbol is "\\" or "+")
                .SelectMany(pointer => synset.Lemmas.Select(lemma => (pointer.Target, lemma))))
            .Distinct().ToLookup(pair => pair.Target, pair => pair.lemma);
    }

    public static void Make(string wordNetFolder, string thesaurus, string vectors, string output)
    {
        var maker = new RelationFileMaker(new WordNet(wordNetFolder), new WordTable(File.ReadAllBytes(vectors)));
        maker.Collect();
        maker.CollectRelated(thesaurus);
        File.WriteAllBytes(output, maker.Bytes());
        Console.WriteLine($"{maker._relations.Count} terms to {output}");
    }

    // A related term as its place in the table, seven bits a byte, lowest first; then the relation.
    private byte[] Bytes()
    {
        var places = _relations.Keys.Order(WordTableBytes.Order).Select((term, place) => (term, place))
            .ToDictionary(entry => entry.term, entry => entry.place, StringComparer.Ordinal);
        return WordTableBytes.Of(_relations.Select(entry => KeyValuePair.Create(entry.Key, Related(entry.Value))));

        byte[] Related(Dictionary<string, WordRelation> related)
        {
            using var stream = new MemoryStream();
            using var writer = new BinaryWriter(stream);
            foreach (var (term, relation) in related.OrderBy(entry => places[entry.Key]))
            {
                writer.Write7BitEncodedInt(places[term]);
                writer.Write((byte)relation);
            }
            writer.Flush();
            return stream.ToArray();
        }
    }

    private void Collect()
    {
        foreach (var kind in Kinds.Select(kind => kind.Kind).Append(Verb))
            _relations.TryAdd(kind, []);
        foreach (var verb in _wordNet.Verbs.Where(verb => _known.TryGet(verb, out _) && Key(verb) != Verb))
            Put(Key(verb), Verb, WordRelation.InstanceHypernym);
        foreach (var forms in _wordNet.IrregularForms.GroupBy(pair => pair.Lemma))
        {
            foreach (var (form, lemma) in forms)
            {
                AddForm(form, lemma);
                foreach (var (other, _) in forms)
                    AddForm(form, other);
            }
        }
        var narrower = _wordNet.Synsets.SelectMany(synset => synset.Pointers).Where(pointer => pointer.Symbol == "@")
            .GroupBy(pointer => pointer.Target).ToDictionary(group => group.Key, group => group.Count());
        foreach (var synset in _wordNet.Synsets)
        {
            AddSynonyms(synset);
            AddAncestors(synset);
            foreach (var pointer in synset.Pointers)
            {
                if (pointer.Symbol is "+" or "\\" && pointer.Source > 0)
                    AddDerived(synset, pointer);
                else if (pointer.Symbol == "@" && narrower[pointer.Target] <= TooManyNarrower || pointer.Symbol == "&")
                    AddBroader(synset, _wordNet[pointer.Target]);
                else if (pointer.Symbol == "@i")
                    AddKind(synset, _wordNet[pointer.Target]);
                else if (pointer.Symbol == "#p" && synset.Kind == WordNetSynset.Place
                    && _wordNet[pointer.Target].Kind == WordNetSynset.Place)
                    AddHolonym(synset, _wordNet[pointer.Target]);
                else if (pointer.Symbol == "#p" && synset.Kind == WordNetSynset.Artifact)
                    AddMetonymOfCapital(synset, _wordNet[pointer.Target]);
            }
            foreach (var country in CountriesOf(synset))
                AddMetonym(synset, country);
        }
    }

    // Moby Thesaurus: a root and all that is ever said for it, on a line. Of that, what stands in like company.
    private void CollectRelated(string thesaurus)
    {
        var vectors = new WordVectors(_known);
        foreach (var line in File.ReadLines(thesaurus))
        {
            var words = line.Split(',');
            if (vectors.Of(words[0]) is not { } root)
                continue;
            foreach (var word in words.Skip(1).Where(word => !word.Contains(' ', StringComparison.Ordinal)))
            {
                if (vectors.Of(word) is { } other && root.Cosine(other) >= LeastCosineOfRelated && Key(word) is { Length: > 0 } key
                    && Key(words[0]) is { Length: > 0 } term && key != term)
                {
                    Put(term, key, WordRelation.Related);
                    Put(key, term, WordRelation.Related);
                }
            }
        }
    }

    private void AddForm(string form, string lemma)
    {
        if (!_known.TryGet(form, out _) || !_known.TryGet(lemma, out _) || Key(form) == Key(lemma))
            return;
        Put(Key(form), Key(lemma), WordRelation.Form);
        Put(Key(lemma), Key(form), WordRelation.Form);
    }

    private void AddSynonyms(WordNetSynset synset)
    {
        var common = synset.Lemmas.Where(lemma => _wordNet.Rank(lemma, synset) <= CommonSenses).ToList();
        foreach (var lemma in common)
        {
            foreach (var other in common)
                Add(synset, lemma, other, WordRelation.Synonym);
        }
    }

    private void AddDerived(WordNetSynset synset, WordNetPointer pointer)
    {
        var target = _wordNet[pointer.Target];
        var (lemma, other) = (synset.Lemmas[pointer.Source - 1], target.Lemmas[pointer.TargetLemma - 1]);
        if (_wordNet.Rank(lemma, synset) > DerivedSenses)
            return;
        Add(synset, lemma, other, WordRelation.Derived);
        if (target.Kind == WordNetSynset.Place)
        {
            foreach (var name in target.Lemmas)
                Add(target, lemma, name, WordRelation.Derived);
        }
    }

    private void AddBroader(WordNetSynset synset, WordNetSynset broader)
    {
        foreach (var lemma in synset.Lemmas.Where(lemma => _wordNet.Rank(lemma, synset) == 1))
        {
            foreach (var other in broader.Lemmas.Where(other => _wordNet.Rank(other, broader) == 1))
                Add(synset, lemma, other, WordRelation.Hypernym);
        }
    }

    // Whether a common noun names a person or a place: what "who" and "where" ask for.
    private void AddAncestors(WordNetSynset synset)
    {
        if (synset.Key[0] != 'n')
            return;
        var ancestors = Ancestors(synset).SelectMany(ancestor => ancestor.Lemmas).ToHashSet(StringComparer.Ordinal);
        foreach (var (kind, marks) in Kinds)
        {
            if (ancestors.Overlaps(marks))
                AddPairsOf(synset, kind);
        }
    }

    private void AddPairsOf(WordNetSynset synset, string kind)
    {
        foreach (var lemma in synset.Lemmas.Where(
            lemma => !lemma.Contains(' ', StringComparison.Ordinal) && _wordNet.Rank(lemma, synset) == 1 && char.IsLower(lemma[0])))
        {
            if (Wanted(synset, lemma) && Key(lemma) != kind)
                Put(Key(lemma), kind, WordRelation.InstanceHypernym);
        }
    }

    private IEnumerable<WordNetSynset> Ancestors(WordNetSynset synset)
    {
        for (var next = synset; ;)
        {
            yield return next;
            if (next.Pointers.FirstOrDefault(pointer => pointer.Symbol == "@") is not { } up)
                yield break;
            next = _wordNet[up.Target];
        }
    }

    // A city, a river, a battle, by its name: what kind of thing it is.
    private void AddKind(WordNetSynset named, WordNetSynset kind)
    {
        var kinds = kind.Lemmas.Concat(kind.Pointers.Where(pointer => pointer.Symbol == "@")
            .SelectMany(pointer => _wordNet[pointer.Target].Lemmas));
        foreach (var lemma in kinds.Where(lemma => !lemma.Contains(' ', StringComparison.Ordinal)))
            AddPairs(named, [lemma], WordRelation.InstanceHypernym);
    }

    private void AddHolonym(WordNetSynset place, WordNetSynset wider)
    {
        var adjectives = AdjectivesOf(wider);
        AddPairs(place, wider.Lemmas.Concat(adjectives), WordRelation.Holonym);
    }

    private void AddPairs(WordNetSynset from, IEnumerable<string> others, WordRelation relation)
    {
        foreach (var other in others)
        {
            foreach (var lemma in from.Lemmas.Where(lemma => _wordNet.Rank(lemma, from) <= CommonSenses))
                Add(from, lemma, other, relation);
        }
    }

    private List<string> AdjectivesOf(WordNetSynset country) => _adjectives[country.Key].ToList();

    // A government is named by its capital and by the building it sits in.
    private void AddMetonym(WordNetSynset seat, WordNetSynset country)
    {
        foreach (var name in country.Lemmas.Concat(AdjectivesOf(country)))
        {
            foreach (var lemma in seat.Lemmas)
                Add(country, lemma, name, WordRelation.Metonym);
        }
    }

    private void AddMetonymOfCapital(WordNetSynset seat, WordNetSynset capital)
    {
        foreach (var country in CountriesOf(capital))
        {
            AddMetonym(seat, capital);
            AddMetonym(seat, country);
        }
    }

    // A capital's synset has a lemma such as "capital of Norway".
    private IEnumerable<WordNetSynset> CountriesOf(WordNetSynset synset) => synset.Kind != WordNetSynset.Place ? []
        : synset.Lemmas.Where(lemma => lemma.StartsWith(CapitalOf, StringComparison.Ordinal))
            .SelectMany(lemma => _wordNet.Places(lemma[CapitalOf.Length..].Replace("the ", "", StringComparison.Ordinal))).Distinct();

    private void Add(WordNetSynset synset, string lemma, string other, WordRelation relation)
    {
        if (!Wanted(synset, lemma) || !Wanted(synset, other))
            return;
        var (term, related) = (Key(lemma), Key(other));
        if (term.Length == 0 || related.Length == 0 || term == related)
            return;
        Put(term, related, relation);
        Put(related, term, relation == WordRelation.Hypernym ? WordRelation.Hyponym : relation == WordRelation.InstanceHypernym
            ? WordRelation.InstanceHyponym : relation == WordRelation.Holonym ? WordRelation.Meronym : relation);
    }

    private void Put(string term, string related, WordRelation relation)
    {
        if (!_relations.TryGetValue(term, out var all))
            _relations.Add(term, all = []);
        if (!all.TryGetValue(related, out var before) || relation < before)
            all[related] = relation;
    }

    private bool Wanted(WordNetSynset synset, string lemma)
    {
        var words = lemma.Split(' ');
        if ((words.Length > 1 && words.Contains("capital")) || words.Length > 3)
            return false;
        return synset.Kind == WordNetSynset.Place && words.Length <= 2 || words.Length <= 2
            && words.All(word => _known.TryGet(word.ToLowerInvariant(), out _));
    }

    private static string Key(string lemma) =>
        string.Join(' ', Analyzer.Read(lemma).Where(token => token.IsPart).Select(token => token.Term));
}
