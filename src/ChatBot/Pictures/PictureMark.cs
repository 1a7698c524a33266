using ChatBot.Corpus.Dates;

namespace ChatBot.Pictures;

/// <summary>A mark on the drawing.</summary>
/// <param name="Date">When; both ends known.</param>
/// <param name="Kind">The lens that finds it, or another word for its matter.</param>
/// <param name="Name">Who or where, as far as is told; null for nothing.</param>
/// <param name="IsOpen">True for what had not come about: its sign is hollow.</param>
/// <param name="Count">How many quotations tell it.</param>
internal sealed record PictureMark(DateInterval Date, string Kind, string? Name, bool IsOpen, int Count)
{
    public DateOnly Start => Date.Start!.Value;

    public DateOnly End => Date.End!.Value;
}
