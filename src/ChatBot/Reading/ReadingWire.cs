using System.Text.Json;
using System.Text.Json.Serialization;
using ChatBot.Corpus.Readers;

namespace ChatBot.Reading;

/// <summary>A file on its way to the process that reads it.</summary>
/// <param name="Bytes">How many bytes of the file follow.</param>
internal sealed record ReadingRequest(string Name, string? Encoding, ReadingLimits Limits, int Bytes);

/// <summary>
/// Frames between a process and the one that reads for it: a length in four bytes, then JSON, then, of a request, the file.
/// </summary>
internal static class ReadingWire
{
    public static void Send(Stream to, FileContent file, ReadingLimits limits)
    {
        Write(to, JsonSerializer.SerializeToUtf8Bytes(
            new ReadingRequest(file.Name, file.Encoding, limits, file.Bytes.Length), ReadingJson.Default.ReadingRequest));
        to.Write(file.Bytes);
        to.Flush();
    }

    /// <summary>The next request; null where there is none any more.</summary>
    public static (FileContent File, ReadingLimits Limits)? Receive(Stream from)
    {
        if (Read(from) is not { } json || JsonSerializer.Deserialize(json, ReadingJson.Default.ReadingRequest) is not { } request)
            return null;
        var bytes = new byte[request.Bytes];
        from.ReadExactly(bytes);
        return (new FileContent(request.Name, bytes, request.Encoding), request.Limits);
    }

    public static void Answer(Stream to, ReadingResult result)
    {
        Write(to, JsonSerializer.SerializeToUtf8Bytes(result, ReadingJson.Default.ReadingResult));
        to.Flush();
    }

    /// <summary>What came of it; null where the process ended before it answered.</summary>
    public static ReadingResult? Answered(Stream from)
    {
        try
        {
            return Read(from) is { } json ? JsonSerializer.Deserialize(json, ReadingJson.Default.ReadingResult) : null;
        }
        catch (Exception fault) when (fault is IOException or JsonException or ObjectDisposedException)
        {
            return null;
        }
    }

    private static void Write(Stream to, byte[] json)
    {
        to.Write(BitConverter.GetBytes(json.Length));
        to.Write(json);
    }

    private static byte[]? Read(Stream from)
    {
        var length = new byte[sizeof(int)];
        if (from.ReadAtLeast(length, length.Length, throwOnEndOfStream: false) < length.Length)
            return null;
        var json = new byte[BitConverter.ToInt32(length)];
        return from.ReadAtLeast(json, json.Length, throwOnEndOfStream: false) == json.Length ? json : null;
    }
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ReadingRequest))]
[JsonSerializable(typeof(ReadingResult))]
internal sealed partial class ReadingJson : JsonSerializerContext;
