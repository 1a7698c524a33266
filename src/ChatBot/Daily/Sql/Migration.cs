namespace ChatBot.Daily.Sql;

/// <summary>A step from one version of a database to the next.</summary>
/// <param name="Version">The version after it; the first is 1.</param>
/// <param name="Sql">Statements that run in one transaction.</param>
internal sealed record Migration(int Version, string Sql);
