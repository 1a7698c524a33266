using System.Text.Json;
using ChatBot.Corpus.Records;

namespace ChatBot.Corpus.Tests.Citations;

/// <summary>A record with a type, a title and a date.</summary>
internal sealed class CslItemBuilder(string type, string? title)
{
    public CslItem Issued(params int[] parts) => new()
    {
        Id = "x",
        Type = type,
        Title = title,
        Issued = new CslDate { DateParts = [[.. parts.Select(part => JsonSerializer.SerializeToElement(part))]] },
    };
}
