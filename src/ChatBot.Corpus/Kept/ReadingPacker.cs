using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Events;
using ChatBot.Corpus.Names;
using ChatBot.Corpus.Works;
using MemoryPack;

namespace ChatBot.Corpus.Kept;

/// <summary>The annotation of a work as bytes, and back.</summary>
public static class ReadingPacker
{
    static ReadingPacker() => KeptFormatters.Ensure();

    /// <param name="sentences">The sentences of the work.</param>
    /// <param name="stamp">By what the annotation was made.</param>
    public static byte[] Pack(IReadOnlyList<AnnotatedSentence> sentences, ulong stamp)
    {
        var names = new Numbered<KeptNameKey>();
        var headings = new Numbered<IReadOnlyList<DateMention>>();
        var kept = sentences.Select(sentence => new KeptSentence(
            [.. sentence.Names.Select(Mention)],
            [.. sentence.Offices.Select(office =>
                new KeptOffice(office.Span, [.. office.Terms], Keys(office.Nations), office.Holder is { } holder ? Mention(holder)
                : null))],
            [.. sentence.Dates.Select(date => KeptDate.Of(date, sentence.Work.Text))],
            [.. sentence.Clauses],
            sentence.IsLinked,
            sentence.HeadingDates.Count == 0 ? -1 : headings.Of(sentence.HeadingDates),
            sentence.WrittenOn is { } written && written != sentence.Work.AsOf ? KeptInterval.Of(written) : null,
            sentence.LeadIn,
            sentence.IsUndoneBeside)).ToArray();
        var text = sentences.Count == 0 ? "" : sentences[0].Work.Text;
        return MemoryPackSerializer.Serialize(
            new KeptReading(stamp, [.. names.All],
                [.. headings.All.Select(dates => new KeptHeading([.. dates.Select(date => KeptDate.Of(date, text))]))], kept));

        KeptMention Mention(NameMention mention) => new(mention.Span, Keys(mention.Names), (byte)mention.Form);

        int[] Keys(IReadOnlyList<Name> list) => [.. list.Select(name => names.Of(new KeptNameKey(name.Canonical, name.Kind)))];
    }

    /// <summary>The annotation that was packed; null for one with another stamp.</summary>
    /// <param name="bytes">What <see cref="Pack"/> gave.</param>
    /// <param name="stamp">By what the annotation is made now.</param>
    /// <param name="work">The work, unchanged since.</param>
    /// <param name="gazetteer">The names of the library.</param>
    /// <param name="words">Where the library's words are kept for a while.</param>
    public static IReadOnlyList<AnnotatedSentence>? Unpack(
        byte[] bytes, ulong stamp, Work work, Gazetteer gazetteer, TokenCache words)
    {
        var kept = MemoryPackSerializer.Deserialize<KeptReading>(bytes)!;
        if (kept.Stamp != stamp)
            return null;
        // Most mentions are of one name, and those of the same one share the list; so do offices of the same words.
        var names = kept.Names.Select(key => new[] { gazetteer.Find(key.Canonical, key.Kind)! }).ToArray();
        var headings = kept.Headings.Select(heading => Read(heading.Dates, date => date.In(work.Text))).ToArray();
        var terms = new Dictionary<string, IReadOnlySet<string>>(StringComparer.Ordinal);
        var sentences = new AnnotatedSentence[kept.Sentences.Length];
        foreach (var passage in work.Passages.Where(passage => passage.Kind == PassageKind.Prose))
        {
            foreach (var sentence in passage.Sentences)
            {
                var own = kept.Sentences[sentence.Ordinal];
                sentences[sentence.Ordinal] = new AnnotatedSentence(work, passage, sentence, words)
                {
                    Names = Read(own.Names, Mention),
                    Offices = Read(own.Offices, office => new OfficeMention(
                        office.Span, TermsOf(office.Terms), NamesOf(office.Nations),
                        office.Holder is { } holder ? Mention(holder) : null)),
                    Dates = Read(own.Dates, date => date.In(work.Text)),
                    Clauses = own.Clauses,
                    IsLinked = own.IsLinked,
                    HeadingDates = own.Heading < 0 ? [] : headings[own.Heading],
                    WrittenOn = own.WrittenOn?.ToInterval() ?? work.AsOf,
                    LeadIn = own.LeadIn,
                    IsUndoneBeside = own.IsUndoneBeside,
                };
            }
        }
        return sentences;

        NameMention Mention(KeptMention mention) => new(mention.Span, NamesOf(mention.Names), (NameForm)mention.Form);

        IReadOnlySet<string> TermsOf(string[] office)
        {
            var key = string.Join(' ', office);
            return terms.TryGetValue(key, out var known) ? known : terms[key] = office.ToHashSet(StringComparer.Ordinal);
        }

        Name[] NamesOf(int[] numbers) => numbers is [var one] ? names[one] : Read(numbers, number => names[number][0]);
    }

    private static TOut[] Read<TIn, TOut>(TIn[] list, Func<TIn, TOut> one) =>
        list.Length == 0 ? [] : Array.ConvertAll(list, item => one(item));

    private sealed class Numbered<T>
        where T : notnull
    {
        private readonly Dictionary<T, int> _numbers = [];

        public List<T> All { get; } = [];

        public int Of(T item)
        {
            if (!_numbers.TryGetValue(item, out var number))
            {
                _numbers[item] = number = All.Count;
                All.Add(item);
            }
            return number;
        }
    }
}
