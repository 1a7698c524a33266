using ChatBot.Search.Features;
using ChatBot.Search.Retrieve;

namespace ChatBot.Search.Score;

/// <summary>A candidate with its features and its score.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Features">What speaks for and against it.</param>
/// <param name="Score">What candidates are ordered by; higher is better.</param>
internal sealed record Ranked(Candidate Candidate, SentenceFeatures Features, double Score);
