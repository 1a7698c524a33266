namespace ChatBot.Search.RelatedWords;

/// <summary>Unsigned integers in seven bits a byte, lowest first; the high bit says that more follow.</summary>
internal static class Varint
{
    public static uint Read(ReadOnlySpan<byte> bytes, ref int at)
    {
        uint value = bytes[at++];
        if (value < 0x80)
            return value;
        value &= 0x7F;
        for (var shift = 7; ; shift += 7)
        {
            uint next = bytes[at++];
            value |= (next & 0x7F) << shift;
            if (next < 0x80)
                return value;
        }
    }
}
