namespace ChatBot.Benchmarks.Reading;

/// <summary>What a made block is.</summary>
internal enum MadeKind
{
    Heading,
    Paragraph,
    Items,
    Table,
}

/// <summary>A block: sentences of a paragraph, items of a list, or cells of a table row by row.</summary>
/// <param name="Footnote">A sentence that a footnote holds, where there is one.</param>
internal sealed record MadeBlock(MadeKind Kind, IReadOnlyList<string> Parts, string? Footnote = null);

/// <summary>A document before it becomes a file: the sentences that a reader shall find again are known.</summary>
internal sealed record MadeDocument(string Language, string Title, IReadOnlyList<MadeBlock> Blocks)
{
    /// <summary>Every sentence of paragraphs, lists and footnotes.</summary>
    public IEnumerable<string> Sentences(bool withNotes) =>
        Blocks.Where(block => block.Kind is MadeKind.Paragraph or MadeKind.Items)
            .SelectMany(block => withNotes && block.Footnote is { } note ? block.Parts.Append(note) : block.Parts);

    public static MadeDocument Of(int seed, string language)
    {
        var maker = new SentenceMaker(seed);
        var blocks = new List<MadeBlock>();
        for (var section = 0; section < 2 + maker.Number(4); section++)
        {
            blocks.Add(new(MadeKind.Heading, [maker.Heading(language)]));
            for (var paragraph = 0; paragraph < 2 + maker.Number(5); paragraph++)
                blocks.Add(new(MadeKind.Paragraph, Sentences(maker, language, 2 + maker.Number(6)), maker.Number(5) == 0
                    ? maker.Sentence(language) : null));
            if (maker.Number(3) == 0)
                blocks.Add(new(MadeKind.Items, Sentences(maker, language, 2 + maker.Number(3))));
            if (maker.Number(4) == 0)
                blocks.Add(new(MadeKind.Table, [.. Enumerable.Range(0, 4)
                    .SelectMany(row => new[] { $"{1900 + row}", $"{maker.Number(900)}", $"{maker.Number(900)}" })]));
        }
        return new(language, maker.Heading(language), blocks);
    }

    private static string[] Sentences(SentenceMaker maker, string language, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => maker.Sentence(language))];
}
