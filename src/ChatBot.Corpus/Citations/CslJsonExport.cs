using System.Text.Encodings.Web;
using System.Text.Json;
using ChatBot.Corpus.Records;

namespace ChatBot.Corpus.Citations;

/// <summary>CSL-JSON for other programs: the records as they are, without what only this project uses.</summary>
public static class CslJsonExport
{

    /// <summary>A JSON array, ended by a newline.</summary>
    public static string Of(IEnumerable<CslItem> items)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(
            buffer, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartArray();
            foreach (var item in items) Write(json, item);
            json.WriteEndArray();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, CslItem item)
    {
        json.WriteStartObject();
        foreach (var property in JsonSerializer.SerializeToElement(item with { Custom = null }, CslJson.Default.CslItem).EnumerateObject())
        {
            if (property.Value.ValueKind is JsonValueKind.Array && property.Value.GetArrayLength() == 0) continue;
            property.WriteTo(json);
        }

        json.WriteEndObject();
    }
}
