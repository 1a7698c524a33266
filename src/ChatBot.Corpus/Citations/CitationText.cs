using System.Collections.Immutable;

namespace ChatBot.Corpus.Citations;

/// <summary>A stretch of a citation in one face.</summary>
public readonly record struct CitationRun(string Text, bool Italic);

/// <summary>A formatted citation: styles set some titles in italics, and each platform shows italics in its own way.</summary>
public sealed record CitationText(ImmutableArray<CitationRun> Runs)
{
    /// <summary>The words without the italics.</summary>
    public override string ToString() => string.Concat(Runs.Select(run => run.Text));
}
