using System.Text.Json;
using CsCheck;

namespace ChatBot.Testing.Fuzz;

/// <summary>JSON of any shape with the members that a reader looks for, and what is nearly JSON.</summary>
public static class AnyJson
{
    private const int Depth = 4;

    private static readonly Gen<string> Leaf = Gen.OneOf(
        Gen.OneOf(
            "null", "true", "false", "0", "1", "-1", "2", "3", "4", "1.5", "1e400", "2147483648", "99999999999999999999999",
            "\"\"", "\"0\"", "\"1\"", "\"18446744073709551616\"", "\"-5\"",
            "\"\\ud800\"", "\"\\u0000\"", "\"wss://gateway.example\"", "\"http://[\"",
            "[]", "{}"),
        Gen.String[0, 40].Select(text => JsonSerializer.Serialize(text)),
        Gen.Int[1, 5000].Select(length => JsonSerializer.Serialize(new string('x', length))),
        Gen.ULong.Select(id => $"\"{id}\""));

    /// <summary>An object with some of these members and others.</summary>
    public static Gen<string> Members(params string[] members) => Members(Gen.OneOf([.. members, "other"]), Depth);

    /// <summary>Any value; objects in it have some of these members.</summary>
    public static Gen<string> Value(params string[] members) => Value(Gen.OneOf([.. members, "other"]), Depth);

    /// <summary>What comes where JSON was expected: such a value, cut somewhere, a page, bytes.</summary>
    public static Gen<byte[]> Bytes(params string[] members)
    {
        var json = Value(members).Select(System.Text.Encoding.UTF8.GetBytes);
        return Gen.Frequency(
            (6, json),
            (2, Gen.Select(json, Gen.Double.Unit).Select((bytes, share) => bytes[..(int)(bytes.Length * share)])),
            (1, Gen.OneOf("", "<html>no</html>", "null", "\ufeff{}", "{\"a\":1}{").Select(System.Text.Encoding.UTF8.GetBytes)),
            (1, Gen.Byte.Array[0, 60]));
    }

    private static Gen<string> Value(Gen<string> names, int depth) => depth == 0 ? Leaf : Gen.Frequency(
        (3, Leaf),
        (1, Value(names, depth - 1).Array[0, 3].Select(values => $"[{string.Join(',', values)}]")),
        (2, Members(names, depth)));

    private static Gen<string> Members(Gen<string> names, int depth) => Gen.Select(names, Value(names, depth - 1)).Array[0, 6]
        .Select(members => $"{{{string.Join(',', members.Select(member => $"\"{member.Item1}\":{member.Item2}"))}}}");
}
