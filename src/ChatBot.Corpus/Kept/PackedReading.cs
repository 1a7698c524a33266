using System.Collections;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Events;
using ChatBot.Corpus.Names;
using ChatBot.Corpus.Works;
using MemoryPack;

namespace ChatBot.Corpus.Kept;

/// <summary>
/// The sentences of a work in the bytes in which its annotation is kept, a fifth of the room: each is made of them when it is first asked
/// for, and held from then on; the bytes are given up when all are made. Safe for any number of threads.
/// </summary>
internal sealed class PackedReading : IReadOnlyList<AnnotatedSentence>
{
    private readonly Work _work;
    private readonly TokenCache _words;
    private readonly Passage[] _paragraphs;
    private readonly Name[] _names;
    private readonly Name[]?[] _alone;
    private readonly DateMention[][] _headings;
    private readonly Dictionary<string, IReadOnlySet<string>> _offices = new(StringComparer.Ordinal);
    private readonly AnnotatedSentence?[] _made;
    private volatile Packed? _packed;
    private int _unmade;

    public PackedReading(KeptReading kept, Work work, Gazetteer gazetteer, TokenCache words)
    {
        (_packed, _unmade) = (new Packed(kept.Sentences, kept.Ends), kept.Ends.Length);
        (_work, _words) = (work, words);
        _paragraphs = [.. work.Passages.Where(passage => passage.Kind == PassageKind.Prose)];
        _names = Array.ConvertAll(kept.Names, key => gazetteer.Find(key.Canonical, key.Kind)!);
        _alone = new Name[]?[_names.Length];
        _headings = Array.ConvertAll(kept.Headings, heading => Read(heading.Dates, Date));
        _made = new AnnotatedSentence?[_unmade];
    }

    public int Count => _made.Length;

    public AnnotatedSentence this[int index]
    {
        get
        {
            if (_made[index] is { } known)
                return known;
            // Where there is nothing left to make, another thread has made this one meanwhile.
            if (_packed is not { } packed || Interlocked.CompareExchange(ref _made[index], Make(packed, index), null) is not null)
                return _made[index]!;
            if (Interlocked.Decrement(ref _unmade) == 0)
                _packed = null;
            return _made[index]!;
        }
    }

    public IEnumerator<AnnotatedSentence> GetEnumerator() => Enumerable.Range(0, Count).Select(index => this[index]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private AnnotatedSentence Make(Packed packed, int index)
    {
        var sentence = _work.Sentences[index];
        var start = index == 0 ? 0 : packed.Ends[index - 1];
        var own = MemoryPackSerializer.Deserialize<KeptSentence>(packed.Bytes.AsSpan(start, packed.Ends[index] - start))!;
        return new AnnotatedSentence(_work, ParagraphOf(index), sentence, _words)
        {
            Names = Read(own.Names, Mention),
            Offices = Read(own.Offices, office => new OfficeMention(
                office.Span, TermsOf(office.Terms), NamesOf(office.Nations),
                office.Holder is { } holder ? Mention(holder) : null)),
            Dates = Read(own.Dates, Date),
            Clauses = own.Clauses,
            IsLinked = own.IsLinked,
            HeadingDates = own.Heading < 0 ? [] : _headings[own.Heading],
            WrittenOn = own.WrittenOn?.ToInterval() ?? _work.AsOf,
            LeadIn = own.LeadIn,
            IsUndoneBeside = own.IsUndoneBeside,
        };
    }

    private Passage ParagraphOf(int index)
    {
        var (low, high) = (0, _paragraphs.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _paragraphs[middle].Sentences[0].Ordinal <= index ? (middle, high) : (low, middle - 1);
        }
        return _paragraphs[low];
    }

    // Offices of the same words share the set.
    private IReadOnlySet<string> TermsOf(string[] office)
    {
        var key = string.Join(' ', office);
        lock (_offices)
        {
            return _offices.TryGetValue(key, out var known) ? known : _offices[key] = office.ToHashSet(StringComparer.Ordinal);
        }
    }

    private DateMention Date(KeptDate date) => date.In(_work.Text);

    private NameMention Mention(KeptMention mention) => new(mention.Span, NamesOf(mention.Names), (NameForm)mention.Form);

    // Most mentions are of one name, and those of the same one share the list.
    private Name[] NamesOf(int[] numbers) => numbers is [var one]
        ? _alone[one] ?? Interlocked.CompareExchange(ref _alone[one], [_names[one]], null) ?? _alone[one]!
        : Read(numbers, number => _names[number]);

    private static TOut[] Read<TIn, TOut>(TIn[] list, Func<TIn, TOut> one) =>
        list.Length == 0 ? [] : Array.ConvertAll(list, item => one(item));

    /// <param name="Bytes">One sentence after the other.</param>
    /// <param name="Ends">Where each of them ends.</param>
    private sealed record Packed(byte[] Bytes, int[] Ends);
}
