using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Events;
using ChatBot.Search.Index;
using ChatBot.Search.Questions;
using ChatBot.Search.RelatedWords;
using ChatBot.Search.Retrieve;

namespace ChatBot.Search.Features;

/// <summary>Reads the features of the candidates for one question.</summary>
internal sealed class FeatureReader(AskedQuestion asked, SentenceTable sentences, EnglishWords english)
{
    /// <summary>Two words stand together when no more than this many places lie between them.</summary>
    private const int Together = 3;

    /// <summary>How many sentences back a date may stand that holds on.</summary>
    private const int Nearby = 5;

    /// <summary>So many candidates are read by one thread before it takes others.</summary>
    private const int Portion = 16;

    private readonly IReadOnlyList<AskedWord> _words = asked.Words;
    private readonly AskedKind _kind = new(asked.Question, asked.Words, english);
    private readonly double _weight = Math.Max(1e-9, asked.Words.Where(word => word.Word.Date is null).Sum(word => word.Weight));

    /// <summary>The features of each candidate, in their order.</summary>
    public IReadOnlyList<SentenceFeatures> Read(IReadOnlyList<Candidate> candidates)
    {
        var best = new Candidate(-1)
        {
            Paragraph = Most(candidates, candidate => candidate.Paragraph),
            Title = Most(candidates, candidate => candidate.Title),
            Cosine = candidates.Select(candidate => candidate.Cosine + candidate.SecondCosine).DefaultIfEmpty(0).Max(),
        };
        var read = new SentenceFeatures[candidates.Count];
        // Words remember where they were met, and are for one thread: another reads by others of the same. They take the candidates in
        // portions, side by side in the text, where the same is met again.
        var other = new FeatureReader(asked with { Words = [.. asked.Words.Select(word => word.Again())] }, sentences, english);
        var next = 0;
        Parallel.Invoke(() => Read(this), () => Read(other));
        var (first, second, words) = (Places(read, one => one.Cosine), Places(read, one => one.SecondCosine),
            Places(read, one => one.Words + one.RelatedWords));
        var mostWords = read.Select(one => one.Words).DefaultIfEmpty(0).Max();
        return [.. read.Select((one, i) => one with
        {
            PlaceByCosine = first[i],
            PlaceBySecondCosine = second[i],
            PlaceByWords = words[i],
            MostWords = mostWords,
            MostCosine = best.Cosine / 2,
        })];

        void Read(FeatureReader reader)
        {
            for (var end = Interlocked.Add(ref next, Portion); end - Portion < read.Length; end = Interlocked.Add(ref next, Portion))
            {
                for (var i = end - Portion; i < Math.Min(end, read.Length); i++)
                    read[i] = reader.Read(candidates[i], best);
            }
        }
    }

    /// <summary>One over each one's place by a measure, those with the same measure at the same place; 0 where it has none.</summary>
    private static double[] Places(SentenceFeatures[] all, Func<SentenceFeatures, double> measure)
    {
        var places = new double[all.Length];
        var (place, last) = (0, double.NaN);
        foreach (var (value, i) in all.Select((one, i) => (measure(one), i)).OrderByDescending(pair => pair.Item1))
        {
            place += value == last ? 0 : 1;
            last = value;
            places[i] = value > 0 ? 1.0 / place : 0;
        }
        return places;
    }

    private static double Most(IReadOnlyList<Candidate> candidates, Func<Candidate, double> score) =>
        Math.Max(1e-9, candidates.Select(score).DefaultIfEmpty(0).Max());

    private SentenceFeatures Read(Candidate candidate, Candidate best)
    {
        var sentence = sentences[candidate.Sentence];
        var before = sentences.Before(candidate.Sentence);
        var questionBefore = sentences.QuestionBefore(candidate.Sentence);
        var met = _words.Select(word => word.In(sentence)).ToArray();
        IReadOnlyList<AnnotatedSentence>? around = null;
        var (own, related, earlier, nearby, ofQuestion, missing, names, namesAround, allNames) =
            (0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0);
        for (var i = 0; i < _words.Count; i++)
        {
            var word = _words[i];
            if (word.Word.Date is not null)
                continue;
            var share = word.Weight / _weight;
            var isLookedFor = IsLookedForAround(word, met[i].Meeting);
            var isBefore = isLookedFor && before is not null && word.In(before).Meeting == Meeting.Same;
            var isAround = isBefore || (isLookedFor && (word.IsIn(sentences.Above(candidate.Sentence))
                || (around ??= Around(candidate.Sentence, before)).Any(other => word.In(other).Meeting == Meeting.Same)));
            if (met[i].Meeting == Meeting.Same)
                own += share;
            else if (met[i].Meeting == Meeting.Related)
                related += share;
            else if (isBefore)
                earlier += share;
            else if (isAround)
                nearby += share;
            else
                missing = Math.Max(missing, share);
            if (met[i].Meeting != Meeting.Same && questionBefore is not null && word.In(questionBefore).Meeting == Meeting.Same)
                ofQuestion += share;
            if (!word.Word.IsName)
                continue;
            allNames++;
            names += met[i].Meeting == Meeting.Same ? 1 : 0;
            namesAround += met[i].Meeting != Meeting.Same && isAround ? 1 : 0;
        }
        var kinds = (When: _kind.TellsWhen(sentence), Where: _kind.TellsWhere(sentence), Who: _kind.TellsWho(sentence),
            Number: _kind.TellsNumber(sentence), Why: _kind.TellsWhy(sentence));
        var (date, dateBefore, otherDate) = Dates(sentence, candidate.Sentence);
        return new SentenceFeatures
        {
            Paragraph = asked.MostBm25 > 0 ? candidate.Paragraph / asked.MostBm25 : 0,
            ParagraphOfBest = candidate.Paragraph / best.Paragraph,
            TitleOfBest = candidate.Title / best.Title,
            Cosine = candidate.Cosine,
            SecondCosine = candidate.SecondCosine,
            CosineOfAsked = candidate.Words.OfQuestion,
            CosineOfRareAsked = candidate.Words.OfQuestionByRarity,
            CosineOfTold = candidate.Words.OfSentence,
            CosineOfRareTold = candidate.Words.OfSentenceByRarity,
            CosineBehind = (candidate.Cosine + candidate.SecondCosine - best.Cosine) / 2,
            CosineBefore = candidate.CosineBefore,
            CosineBeside = candidate.CosineBeside,
            Words = own,
            RelatedWords = related,
            WordsBefore = earlier,
            WordsAround = nearby,
            WordsOfQuestionBefore = ofQuestion,
            HeaviestMissing = missing,
            Pairs = Pairs(met),
            Names = allNames == 0 ? 1 : names / allNames,
            NamesAround = allNames == 0 ? 0 : namesAround / allNames,
            Date = date,
            DateBefore = dateBefore,
            OtherDate = otherDate,
            Deed = asked.Question.Predicate is { } verb ? Flag(met[IndexOf(verb)].Meeting != Meeting.None) : 1,
            TellsWhen = Flag(kinds.When),
            TellsDay = Flag(kinds.When && sentence.Dates.Any(told => told.Value.Precision == DatePrecision.Day)),
            TellsWhere = Flag(kinds.Where),
            TellsWho = Flag(kinds.Who),
            TellsHolder = Flag(_kind.TellsHolder(sentence)),
            TellsNumber = Flag(kinds.Number),
            TellsWhy = Flag(kinds.Why),
            LacksKind = Flag(_kind.IsAsked && !(kinds.When || kinds.Where || kinds.Who || kinds.Number || kinds.Why)),
            IsQuestion = Flag(sentence.Asks),
            IsUnrealised = Flag(asked.Question.IsOfPast && FactualityOf(sentence, met) is Factuality.Expected or Factuality.Planned),
            Length = Math.Log(Math.Max(1, sentence.Tokens.Count)),
            AsksWho = Flag(asked.Question.Kind is QuestionKind.Who or QuestionKind.Name),
            AsksWhen = Flag(asked.Question.Kind is QuestionKind.When),
            AsksWhere = Flag(asked.Question.Kind is QuestionKind.Where),
            AsksNumber = Flag(asked.Question.Kind is QuestionKind.HowMany or QuestionKind.Price or QuestionKind.Amount),
            AsksWhy = Flag(asked.Question.Kind is QuestionKind.Why),
            AsksWhether = Flag(asked.Question.Kind is QuestionKind.YesNo),
        };
    }

    /// <summary>Whether what is asked about came about, by what a sentence says around the words that tell it.</summary>
    public Factuality FactualityOf(AnnotatedSentence sentence)
    {
        var told = FactualityOf(sentence, [.. _words.Select(word => word.In(sentence))]);
        // "Every year except in 1943", and 1943 is asked for.
        return told == Factuality.Happened && asked.Question.Words.Select(word => word.Date).OfType<DateInterval>().Any(day =>
            sentence.Dates.Any(date => day.Contains(date.Value)
                && EventReader.FactualityOn(sentence, date) == Factuality.Cancelled)) ? Factuality.Cancelled : told;
    }

    /// <summary>True where the heading that a sentence stands under has a word of the question that the sentence lacks.</summary>
    public bool IsMetByHeading(AnnotatedSentence sentence, TextSpan heading)
    {
        var terms = Spelling.TermsOf(Analyzer.Read(sentence.Work.Text, heading));
        return _words.Any(word => word.In(sentence).Meeting != Meeting.Same && word.IsIn(terms));
    }

    /// <summary>The places in a sentence's words that meet the question.</summary>
    public IEnumerable<int> MetIn(AnnotatedSentence sentence) => _words.SelectMany(word => word.In(sentence).Tokens).Distinct().Order();

    // By the deed where it is certain and met, else by the heaviest word that is no name.
    private Factuality FactualityOf(AnnotatedSentence sentence, (Meeting Meeting, IReadOnlyList<int> Tokens)[] met)
    {
        var told = Enumerable.Range(0, met.Length)
            .Where(i => met[i].Tokens.Count > 0 && !_words[i].Word.IsName && _words[i].Word.Date is null)
            .OrderByDescending(i => _words[i].Word == asked.Question.Predicate).ThenByDescending(i => met[i].Meeting)
                .ThenByDescending(i => _words[i].Weight).ToArray();
        return told.Length == 0 ? Factuality.Happened : EventReader.FactualityAt(sentence, sentence.Tokens[met[told[0]].Tokens[0]].Span);
    }

    // What the sentence has itself need not be looked for in others: that is what takes the time.
    private static bool IsLookedForAround(AskedWord word, Meeting met) =>
        met == Meeting.None || (met == Meeting.Related && word.Word.IsName);

    private List<AnnotatedSentence> Around(int number, AnnotatedSentence? before)
    {
        var (first, end) = (sentences.Paragraph(number).Start.Value, sentences.Paragraph(number).End.Value);
        const int Reach = 6;
        return [.. Enumerable.Range(first, end - first).Where(at => at != number && Math.Abs(at - number) <= Reach)
            .Select(at => sentences[at]).Where(other => other != before)];
    }

    private int IndexOf(QuestionWord word)
    {
        for (var i = 0; i < _words.Count; i++)
        {
            if (ReferenceEquals(_words[i].Word, word) || _words[i].Word == word)
                return i;
        }
        return 0;
    }

    // 1, 0 and 0 without a date in the question.
    private (double Met, double Before, double Other) Dates(AnnotatedSentence sentence, int number)
    {
        var dates = asked.Question.Words.Select(word => word.Date).OfType<DateInterval>().ToArray();
        if (dates.Length == 0)
            return (1, 0, 0);
        if (dates.All(date => Has(sentence, date)))
            return (1, 0, 0);
        if (sentence.Dates.Count > 0)
            return (0, 0, Flag(!dates.Any(date => sentence.Dates.Any(told => told.Value.Overlaps(date)))));
        for (var at = number - 1; at >= sentences.Paragraph(number).Start.Value && number - at <= Nearby; at--)
        {
            if (sentences[at].Dates.Count > 0)
                return (0, Flag(dates.All(date => Has(sentences[at], date))), 0);
        }
        return (0, 0, 0);
    }

    private static bool Has(AnnotatedSentence sentence, DateInterval date) =>
        sentence.Dates.Any(told => told.Value is { Start: not null, End: not null } && date.Contains(told.Value));

    private static double Pairs((Meeting Meeting, IReadOnlyList<int> Tokens)[] met)
    {
        if (met.Length < 2)
            return met.Length == 1 && met[0].Tokens.Count > 0 ? 1 : 0;
        var together = 0;
        for (var i = 1; i < met.Length; i++)
        {
            if (met[i].Tokens.Any(right => met[i - 1].Tokens.Any(left => right - left is > 0 and <= Together + 1)))
                together++;
        }
        return together / (met.Length - 1.0);
    }

    private static double Flag(bool value) => value ? 1 : 0;
}
