using System.Text.Json.Serialization;

namespace ChatBot.Daily.Sql;

/// <summary>A claimed post waits in the ledger as JSON, so that every attempt sends the same.</summary>
[JsonSerializable(typeof(DailyPost))]
[JsonSerializable(typeof(PostExtras))]
internal sealed partial class DailyPostJson : JsonSerializerContext;
