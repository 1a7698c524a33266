namespace ChatBot.Search.Encoder;

/// <summary>A text as an encoder reads it.</summary>
/// <param name="Vector">Its vector, of length 1.</param>
/// <param name="Words">The vectors of its words where they stand (<see cref="WordVectors"/>); empty where the encoder makes none.</param>
public sealed record EncodedText(float[] Vector, byte[] Words)
{
    public EncodedText(float[] vector)
        : this(vector, [])
    {
    }
}
