using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Events;
using ChatBot.Corpus.Words;
using MemoryPack;

namespace ChatBot.Corpus.Kept;

/// <summary>
/// The annotation of a work as it is kept: names by their number in <see cref="Names"/>, dates of headings by theirs in
/// <see cref="Headings"/>.
/// </summary>
/// <param name="Stamp">By what it was made.</param>
/// <param name="Names">The names that mentions are of.</param>
/// <param name="Headings">The dates of headings.</param>
/// <param name="Ends">Where in <paramref name="Sentences"/> each sentence ends.</param>
/// <param name="Sentences">One <see cref="KeptSentence"/> after the other, each packed by itself, so that it can be had alone.</param>
[MemoryPackable]
internal sealed partial record KeptReading(ulong Stamp, KeptNameKey[] Names, KeptHeading[] Headings, int[] Ends, byte[] Sentences);

/// <summary>The dates of a heading: by themselves, arrays in an array, MemoryPack could not pack them in native code.</summary>
[MemoryPackable]
internal sealed partial record KeptHeading(KeptDate[] Dates);

/// <summary>Which name of the gazetteer.</summary>
[MemoryPackable]
internal readonly partial record struct KeptNameKey(string Canonical, string Kind);

/// <param name="Heading">The number of its heading's dates, or -1.</param>
/// <param name="WrittenOn">The day on which it was written, where that is another than the document's; else null.</param>
[MemoryPackable]
internal sealed partial record KeptSentence(
    KeptMention[] Names, KeptOffice[] Offices, KeptDate[] Dates, TextSpan[] Clauses, bool IsLinked, int Heading, KeptInterval? WrittenOn,
    Factuality? LeadIn, bool IsUndoneBeside);

[MemoryPackable]
internal sealed partial record KeptMention(TextSpan Span, int[] Names, byte Form);

[MemoryPackable]
internal sealed partial record KeptOffice(TextSpan Span, string[] Terms, int[] Nations, KeptMention? Holder);

/// <param name="Text">The expression where it is not the text at the span; else null.</param>
/// <param name="Named">What the span alone names, where that is another value; else null.</param>
[MemoryPackable]
internal sealed partial record KeptDate(
    TextSpan Span, string? Text, KeptInterval Value, KeptInterval? Named, byte Basis, bool IsAhead, KeptDate[] Ends)
{
    public static KeptDate Of(DateMention date, string text) => new(
        date.Span,
        text.AsSpan(date.Span.Start, date.Span.Length).SequenceEqual(date.Text) ? null : date.Text,
        KeptInterval.Of(date.Value),
        date.Named == date.Value ? null : KeptInterval.Of(date.Named),
        (byte)date.Basis,
        date.IsAhead,
        [.. date.Ends.Select(end => Of(end, text))]);

    public DateMention In(string text)
    {
        var value = Value.ToInterval();
        return new(Span, Text ?? text[Span.Start..Span.End], value, (DateBasis)Basis)
        {
            Named = Named?.ToInterval() ?? value,
            IsAhead = IsAhead,
            Ends = Ends.Length == 0 ? [] : Array.ConvertAll(Ends, end => end.In(text)),
        };
    }
}

/// <param name="Start">The first day's number (<see cref="DateOnly.DayNumber"/>), or -1.</param>
/// <param name="End">The last day's number, or -1.</param>
[MemoryPackable]
internal sealed partial record KeptInterval(int Start, int End, byte Precision, string Edtf)
{
    public static KeptInterval Of(DateInterval value) =>
        new(value.Start?.DayNumber ?? -1, value.End?.DayNumber ?? -1, (byte)value.Precision, value.Edtf);

    public DateInterval ToInterval() => new(Day(Start), Day(End), (DatePrecision)Precision, Edtf);

    private static DateOnly? Day(int number) => number < 0 ? null : DateOnly.FromDayNumber(number);
}
