using System.Text.Json;

namespace ChatBot.Discord.Gateway;

/// <summary>A payload of the gateway, its data still as JSON: {"op", "s", "t", "d"} in any order, anything else passed over.</summary>
/// <param name="Data">The JSON of "d"; empty where it is absent. Valid until the next frame is received.</param>
internal readonly record struct GatewayFrame(int Op, long? Sequence, string? Event, ReadOnlyMemory<byte> Data)
{
    /// <returns>False when the text is no JSON object with a number as "op".</returns>
    public static bool TryRead(ReadOnlyMemory<byte> json, out GatewayFrame frame)
    {
        try
        {
            return Read(json, out frame);
        }
        catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException)
        {
            frame = default;
            return false;
        }
    }

    private static bool Read(ReadOnlyMemory<byte> json, out GatewayFrame frame)
    {
        var (op, sequence, name, data) = (-1, (long?)null, (string?)null, default(ReadOnlyMemory<byte>));
        var reader = new Utf8JsonReader(json.Span);
        frame = default;
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("d"u8))
            {
                reader.Read();
                var start = (int)reader.TokenStartIndex;
                reader.Skip();
                data = json[start..(int)reader.BytesConsumed];
            }
            else if (reader.ValueTextEquals("op"u8))
            {
                reader.Read();
                op = reader.GetInt32();
            }
            else if (reader.ValueTextEquals("s"u8))
            {
                reader.Read();
                sequence = reader.TokenType == JsonTokenType.Number ? reader.GetInt64() : null;
            }
            else if (reader.ValueTextEquals("t"u8))
            {
                reader.Read();
                name = reader.TokenType == JsonTokenType.String ? EventName.Of(ref reader) : null;
            }
            else
            {
                reader.Skip();
            }
        }

        frame = new GatewayFrame(op, sequence, name, data);
        return op >= 0;
    }
}
