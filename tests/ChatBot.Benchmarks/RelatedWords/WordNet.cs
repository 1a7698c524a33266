namespace ChatBot.Benchmarks.RelatedWords;

/// <summary>WordNet's files, as Debian's wordnet-base has them: synsets, and each word's senses, the commonest first.</summary>
internal sealed class WordNet
{
    private static readonly string[] Parts = ["noun", "verb", "adj", "adv"];
    private readonly Dictionary<string, WordNetSynset> _synsets = [];
    private readonly List<(string Form, string Lemma)> _irregular = [];
    private readonly Dictionary<(string Lemma, char Part), List<string>> _senses = [];
    private readonly Dictionary<(string Lemma, bool IsVerb), int> _uses = [];

    public WordNet(string folder)
    {
        foreach (var part in Parts)
        {
            foreach (var line in Lines(Path.Combine(folder, part + ".exc")))
                _irregular.Add((line.Split(' ')[0].Replace('_', ' '), line.Split(' ')[1].Replace('_', ' ')));
            foreach (var line in Lines(Path.Combine(folder, "data." + part)))
            {
                var synset = WordNetSynset.Parse(line);
                _synsets[synset.Key] = synset;
            }
            foreach (var line in Lines(Path.Combine(folder, "index." + part)))
            {
                var fields = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                var count = int.Parse(fields[2]);
                _senses[(fields[0].Replace('_', ' '), fields[1][0])] = [.. fields[^count..].Select(offset => fields[1] + offset)];
            }
        }
        ReadUses(Path.Combine(folder, "cntlist.rev"));
    }

    /// <summary>
    /// The words that are used as a verb more often than as anything else, by the counts of the texts that were tagged with WordNet's
    /// senses.
    /// </summary>
    public IEnumerable<string> Verbs =>
        _senses.Keys.Where(key => key.Part == 'v' && Uses(key.Lemma, isVerb: true) >= Uses(key.Lemma, isVerb: false)
        && (Uses(key.Lemma, isVerb: true) > 0 || !_senses.ContainsKey((key.Lemma, 'n')))).Select(key => key.Lemma);

    /// <summary>Irregular forms with the word that they are of: "paid", "pay".</summary>
    public IEnumerable<(string Form, string Lemma)> IrregularForms => _irregular;

    public IEnumerable<WordNetSynset> Synsets => _synsets.Values;

    public WordNetSynset this[string key] => _synsets[key];

    /// <summary>The synsets of places with a lemma.</summary>
    public IEnumerable<WordNetSynset> Places(string lemma) =>
        _senses.TryGetValue((lemma.ToLowerInvariant(), 'n'), out var keys)
            ? keys.Select(key => _synsets[key]).Where(synset => synset.Kind == WordNetSynset.Place) : [];

    /// <summary>The place of a synset among a lemma's senses in its part of speech, from 1.</summary>
    public int Rank(string lemma, WordNetSynset synset) =>
        _senses.TryGetValue((lemma.ToLowerInvariant(), synset.Key[0]), out var all) ? all.IndexOf(synset.Key) + 1 : int.MaxValue;

    private int Uses(string lemma, bool isVerb) => _uses.GetValueOrDefault((lemma, isVerb));

    // "run%2:38:00:: 1 106": the lemma, its part of speech (2 is the verb), the place of the sense, how often it was seen.
    private void ReadUses(string path)
    {
        foreach (var fields in Lines(path).Select(line => line.Split(' ')))
        {
            var key = fields[0].Split('%');
            var lemma = (key[0].Replace('_', ' '), key[1][0] == '2');
            _uses[lemma] = Uses(lemma.Item1, lemma.Item2) + int.Parse(fields[2]);
        }
    }

    // The licence stands at the head of each file, indented.
    private static IEnumerable<string> Lines(string path) => File.ReadLines(path).Where(line => line.Length > 0 && line[0] != ' ');
}
