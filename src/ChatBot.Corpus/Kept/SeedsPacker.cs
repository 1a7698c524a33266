using System.Security.Cryptography;
using System.Text.Json;
using ChatBot.Corpus.Problems;
using ChatBot.Corpus.Records;
using ChatBot.Corpus.Sources;
using ChatBot.Corpus.Sources.Texts;
using ChatBot.Corpus.Works;
using MemoryPack;

namespace ChatBot.Corpus.Kept;

/// <summary>What was read from seeds/ as bytes, and back: the texts themselves are always taken from their files.</summary>
public static class SeedsPacker
{
    static SeedsPacker() => KeptFormatters.Ensure();

    public static byte[] Pack(SeedsReading seeds) => MemoryPackSerializer.Serialize(new KeptSeeds(
        [.. seeds.Works.Select(Pack)],
        [.. seeds.Problems.Select(problem =>
            new KeptProblem(problem.File, problem.Line, problem.Message, problem.Remedy, problem.IsWarning, problem.IsUnread))]));

    /// <summary>The works that were packed, null in the place of one whose text is no longer what it was, and the problems.</summary>
    /// <param name="library">The library's folder.</param>
    /// <param name="bytes">What <see cref="Pack(SeedsReading)"/> gave.</param>
    public static (IReadOnlyList<Work?> Works, IReadOnlyList<Problem> Problems) Unpack(string library, byte[] bytes)
    {
        var kept = MemoryPackSerializer.Deserialize<KeptSeeds>(bytes)!;
        var works = new Work?[kept.Works.Length];
        Parallel.For(0, works.Length, i => works[i] = Unpack(library, kept.Works[i]));
        return (works, [.. kept.Problems.Select(problem => new Problem(problem.File, problem.Line, problem.Message, problem.Remedy,
            problem.IsWarning) { IsUnread = problem.IsUnread })]);
    }

    private static KeptWork Pack(Work work)
    {
        var reading = work.Origin.Reading;
        var said = new StoredText(work.Origin.File, work.Origin.Sha256, "", work.Sha256)
        {
            Marks = reading.Marks,
            Blocks = reading.Blocks,
            Stated = reading.Stated,
            LeftOut = reading.LeftOut,
            Notes = reading.Notes,
        };
        return new KeptWork(
            JsonSerializer.Serialize(work.Item, CslJson.Default.CslItem), work.File, work.Sha256, work.HasMetadata, work.AsOf is { } asOf
                ? KeptInterval.Of(asOf) : null,
            work.Parts.Body, [.. work.Parts.Omitted], [.. work.Parts.Byline], [.. work.Parts.Bio],
            work.Origin.File, work.Origin.Sha256, work.Origin.Reader, reading.IsFileItself,
            JsonSerializer.Serialize(said, StoredTextJson.Default.StoredText),
            [.. work.Origin.LeftOut.Select(span => new KeptLeftOut(span.Span, span.Reason))], work.Origin.CopyOf, [.. work.Origin.Copies],
            work.ReadingHash, [.. work.Passages.Select(passage =>
                new KeptPassage(passage.Number, (byte)passage.Kind, passage.Span,
                [.. passage.Sentences.Select(sentence => sentence.Span)]))]);
    }

    private static Work? Unpack(string library, KeptWork kept)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(Path.Combine(library, kept.File));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
        if (Convert.ToHexStringLower(SHA256.HashData(bytes)) != kept.Sha256)
            return null;
        var text = Work.Decode(bytes);
        var said = JsonSerializer.Deserialize(kept.Reading, StoredTextJson.Default.StoredText)!;
        var origin = new WorkOrigin(kept.OriginFile, kept.OriginSha256, said.With(text) with { IsFileItself = kept.IsFileItself })
        {
            Reader = kept.Reader,
            LeftOut = [.. kept.LeftOut.Select(span => new LeftOutSpan(span.Span, span.Reason))],
            CopyOf = kept.CopyOf,
            Copies = kept.Copies,
        };
        return new Work(
            JsonSerializer.Deserialize(kept.Item, CslJson.Default.CslItem)!, kept.File, kept.Sha256, text,
                new WorkParts(kept.Body, kept.Omitted, kept.Byline, kept.Bio),
            kept.AsOf?.ToInterval(), kept.HasMetadata, origin, Passages(kept.Passages), kept.ReadingHash);
    }

    private static Passage[] Passages(KeptPassage[] kept)
    {
        var ordinal = 0;
        return Array.ConvertAll(kept, passage => new Passage(passage.Number, (PassageKind)passage.Kind, passage.Span, Array.ConvertAll(
            passage.Sentences, span => new Sentence(passage.Kind == (byte)PassageKind.Prose ? ordinal++ : -1, span))));
    }
}
