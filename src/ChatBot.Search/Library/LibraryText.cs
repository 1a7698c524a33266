using System.Collections.Frozen;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ChatBot.Corpus.Events;
using ChatBot.Corpus.Kept;
using ChatBot.Corpus.Names;
using ChatBot.Corpus.Readers;
using ChatBot.Corpus.Sources;
using ChatBot.Corpus.Works;
using ChatBot.Search.Index;
using ChatBot.Search.Queries;
using MemoryPack;

namespace ChatBot.Search.Library;

/// <summary>
/// What is read of a library's texts, whatever its lenses. What was kept in the index of a work holds as long as all that it was read by
/// is the same; the rest is read, and kept there.
/// </summary>
internal sealed record LibraryText(
    SeedsReading Seeds, Gazetteer Names, IReadOnlyList<WorkReading> Readings, IReadOnlyList<ulong> Stamps, Vocabulary Vocabulary,
        Commonest Commonest)
{
    /// <summary>
    /// Hashes of all that the reading depends on in the folder, and of the lenses that what is kept of works was found by.
    /// </summary>
    private (string Texts, string Lenses) State { get; init; }

    // Another program may read the same files otherwise.
    private static readonly string Program = $"{typeof(Work).Assembly.ManifestModule.ModuleVersionId}|"
        + $"{typeof(LibraryText).Assembly.ManifestModule.ModuleVersionId}|{Environment.Version}";

    /// <param name="folder">The library's folder.</param>
    /// <param name="state">A hash of all that the reading depends on in the folder.</param>
    /// <param name="given">The names of config/names.</param>
    /// <param name="lenses">What they find is kept too.</param>
    /// <param name="index">Where it is kept; brought up to date.</param>
    /// <param name="read">Reads a file of seeds/; null to read it in this process.</param>
    /// <param name="before">What was read before, and is kept in what the index goes on with; null for nothing.</param>
    public static LibraryText Read(
        string folder, string state, IReadOnlyList<Name> given, LensSet lenses, IndexFolder index, ReadFile? read,
            LibraryText? before = null)
    {
        LibraryFormatters.Ensure();
        if (before is not null && index.IsContinued && index.HasLibrary(Program) && before.State != (state, lenses.State))
            return Read(folder, state, given, lenses, index, read, Known(before.Seeds.Works, index), before.State.Lenses == lenses.State);
        if (index.Library(Program) is not { } bytes)
            return Read(folder, state, given, lenses, index, read, [], areLensesKept: false);
        var kept = KeptLibrary.Unpack(bytes);
        var (works, problems) = SeedsPacker.Unpack(folder, kept.Seeds);
        if (kept.State != state || kept.Lenses != lenses.State || works.Contains(null))
            return Read(folder, state, given, lenses, index, read, Known(works.OfType<Work>(), index), kept.Lenses == lenses.State);
        Work[] unchanged = [.. works.OfType<Work>()];
        index.Update(unchanged, FrozenDictionary<string, KeptBytes>.Empty, null);
        var names = EntityDiscovery.Together(given, kept.Discovered());
        var words = new TokenCache();
        return new LibraryText(new SeedsReading(unchanged, problems, []), names,
            [.. unchanged.Zip(kept.Stamps, (work, stamp) => Reading(work, stamp, names, index, words))], kept.Stamps,
            kept.Vocabulary(), kept.Commonest)
        { State = (state, kept.Lenses) };
    }

    // What of each work is merged with the others is not held: it takes as much room as the texts, and is needed when one changes.
    private static Dictionary<string, (Work Work, WorkProfile Profile)> Known(IEnumerable<Work> works, IndexFolder index) =>
        works.AsParallel()
            .Select(work => (Work: work, Bytes: index.Kept(KeptBlock.Profile(WorkBlock.KeyOf(work)))))
            .Where(one => one.Bytes is not null)
            .Select(one => (one.Work, Profile: MemoryPackSerializer.Deserialize<WorkProfile>(one.Bytes)!))
            .ToDictionary(one => one.Work.Origin.File, StringComparer.Ordinal);

    private static LibraryText Read(string folder, string state, IReadOnlyList<Name> given, LensSet lenses, IndexFolder index,
        ReadFile? read, Dictionary<string, (Work Work, WorkProfile Profile)> known, bool areLensesKept)
    {
        var seeds = SeedsReader.Read(
            folder, read, known.ToDictionary(pair => pair.Key, pair => new KnownDocument(pair.Value.Work, pair.Value.Profile.Document)));
        var works = seeds.Works.AsParallel().AsOrdered().Select(work =>
        {
            var own = known.TryGetValue(work.Origin.File, out var same) && WorkBlock.KeyOf(same.Work) == WorkBlock.KeyOf(work)
                ? same.Profile : null;
            return (Work: work, Before: own, Words: own?.Words ?? WorkWords.Of(work));
        }).ToArray();
        var common = new HashSet<string>(StringComparer.Ordinal);
        foreach (var one in works)
            one.Words.AddCommonTo(common);
        var config = new Gazetteer(given);
        var phrases = works.AsParallel().AsOrdered().Select(one =>
        {
            var hash = one.Words.HashOf(config);
            return one.Before is { } own && own.Phrases.Holds(hash, common) ? own.Phrases
                : EntityDiscovery.In(one.Work, config, hash, common);
        }).ToArray();
        var found = EntityDiscovery.Join(phrases, config);
        var names = EntityDiscovery.Together(given, found);
        var words = new TokenCache();
        var made = Enumerable.Range(0, works.Length).AsParallel().AsOrdered().Select(at => Annotated(
            works[at].Work, works[at].Before, new WorkProfile(seeds.Profiles[at], works[at].Words, phrases[at],
                StampOf(works[at].Work, works[at].Words.HashOf(names)), null!), names, lenses, areLensesKept, index, words))
            .ToArray();
        ulong[] stamps = [.. made.Select(one => one.Profile.Stamp)];
        var all = new LibraryText(seeds, names, [.. made.Select(one => one.Reading)], stamps,
            Queries.Vocabulary.Of(works.Select(one => one.Words)), Library.Commonest.Of([.. made.Select(one => one.Profile.Counts)]))
        { State = (state, lenses.State) };
        index.Update(seeds.Works, new Dictionary<string, KeptBytes>(made.SelectMany(one => one.ToKeep)),
            (Program, KeptLibrary.Pack(state, lenses.State, seeds, stamps, found, all.Commonest, all.Vocabulary)));
        return all;
    }

    private static (WorkReading Reading, WorkProfile Profile, IReadOnlyList<KeyValuePair<string, KeptBytes>> ToKeep) Annotated(
        Work work, WorkProfile? before, WorkProfile profile, Gazetteer names, LensSet lenses, bool areLensesKept, IndexFolder index,
        TokenCache words)
    {
        var (block, holds) = (WorkBlock.KeyOf(work), before?.Stamp == profile.Stamp);
        var sentences = holds ? [] : WorkReader.Read(work, names, words);
        profile = profile with { Counts = holds ? before!.Counts : MentionCounts.Of(sentences) };
        var reading = Reading(work, profile.Stamp, names, index, words, holds ? null : sentences);
        var toKeep = new List<KeyValuePair<string, KeptBytes>>();
        if (index.IsOnDisk && (!holds || before!.Phrases != profile.Phrases || before.Document != profile.Document))
            toKeep.Add(new(KeptBlock.Profile(block), new KeptBytes(MemoryPackSerializer.Serialize(profile))));
        if (index.IsOnDisk && !holds)
            toKeep.Add(new(KeptBlock.Annotation(block), new KeptBytes(ReadingPacker.Pack(sentences, profile.Stamp))));
        if (index.IsOnDisk && !(holds && areLensesKept))
            toKeep.Add(new(KeptBlock.Events(block), lenses.Pack(reading, profile.Stamp)));
        return (reading, profile, toKeep);
    }

    private static WorkReading Reading(Work work, ulong stamp, Gazetteer names, IndexFolder index, TokenCache words,
        IReadOnlyList<AnnotatedSentence>? sentences = null) => new(work, () =>
        (index.Kept(KeptBlock.Annotation(WorkBlock.KeyOf(work))) is { } bytes
            ? ReadingPacker.Unpack(bytes, stamp, work, names, words) : null) ?? WorkReader.Read(work, names, words), sentences);

    /// <summary>A number for all that a work's annotation is made by, beside what its block is named by.</summary>
    private static ulong StampOf(Work work, ulong names)
    {
        var (asOf, body) = (work.AsOf, work.Parts.Body);
        return BitConverter.ToUInt64(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture,
            $"{names}|{asOf?.Edtf}|{asOf?.Start:O}|{asOf?.End:O}|{asOf?.Precision}|{work.Item.Language}|{body.Start}|{body.End}"))));
    }
}
