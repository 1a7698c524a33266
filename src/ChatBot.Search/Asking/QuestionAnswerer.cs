using ChatBot.Corpus.Events;
using ChatBot.Corpus.Phrases;
using ChatBot.Corpus.Works;
using ChatBot.Search.Answers;
using ChatBot.Search.Explain;
using ChatBot.Search.Figures;
using ChatBot.Search.Languages;
using ChatBot.Search.Library;
using ChatBot.Search.Pipeline;
using ChatBot.Search.Questions;
using ChatBot.Search.Score;

namespace ChatBot.Search.Asking;

/// <summary>
/// Answers a question in plain words from a library: quotes what answers, or the closest passages, or says that there are none.
/// </summary>
public static class QuestionAnswerer
{
    private const string Command = "ask";
    private const int MostSure = 5;
    private const int MostUnsure = 3;

    /// <summary>A longer question with a pronoun says enough to be asked as it stands.</summary>
    private const int MostWordsOfReference = 5;

    /// <summary>
    /// A further sentence is quoted when it is at least a twentieth as likely to answer as the first: scores are logarithms of odds.
    /// </summary>
    private static readonly double FurtherBehind = Math.Log(20);

    /// <param name="library">The library.</param>
    /// <param name="input">The call as it was typed.</param>
    /// <param name="question">The question in it.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static Answer Answer(LibrarySnapshot library, string input, string question, CancellationToken cancellation = default) =>
        Answer(library, input, question, inParts: true, cancellation);

    private static Answer Answer(
        LibrarySnapshot library, string input, string question, bool inParts, CancellationToken cancellation)
    {
        if (!question.Any(char.IsLetterOrDigit))
            return Answers.Answer.Invalid(input, Command, Phrase.Of($"Ask a question in plain words."), "/help");
        var heading = question.Trim();
        if (Referring.RefersToPerson(heading) && !heading.Any(char.IsUpper) && heading.Split(' ').Length <= MostWordsOfReference)
            return Answers.Answer.Invalid(input, Command, Phrase.Of($"Who is meant? Ask again with the name."), "/help");
        question = FollowUp.WordFirst(heading);
        var title = Phrase.Verbatim(heading);
        if (SourceQuestion.Read(question, library.Works) is { } asked && SourceLines.Of(asked) is { Count: > 0 } lines)
            return Answered(title, input, lines, Certainty.Sure);
        if (inParts && QuestionParts.Of(question) is { Count: > 1 } parts)
            return OfParts(title, input, [.. parts.Select(part => Answer(library, input, part, cancellation))],
                () => Answer(library, input, question, inParts: false, cancellation));
        if (CommandQuestion.Answer(library, input, heading) is { } answer)
            return answer;
        var source = SourceMention.Find(question, library.Works);
        if (source is { IsAbout: true } && SourceLines.OfLife(source.Works) is { Count: > 0 } life)
            return Answered(title, input, life, Certainty.Unsure);
        var pipeline = library.Questions;
        if (Verbatim.In(library.Sentences, library.Index, heading) is { Count: > 0 } verbatim)
        {
            var told = pipeline.FeaturesOf(pipeline.Read(question));
            var same = verbatim.Where(sentence => !library.Copies.Repeats(sentence.Work, sentence.Span)).Take(MostSure)
                .Select(sentence => QuestionQuotation.Of(sentence, told)).ToList();
            return Answered(title, input, same, Certainty.Sure);
        }
        var read = pipeline.Read(question, source?.Terms);
        var quotable = Quotable(pipeline, library.Copies, read, pipeline.Rank(read, source?.Works, cancellation));
        var narrowed = RequiredTerms.Narrow(read, quotable, pipeline.Sentences);
        var found = ByDate.Of(read, quotable, pipeline.Sentences) is { Count: > 0 } byDate ? byDate
            : RequiredTerms.AnswersInPlace(read, narrowed, pipeline.Sentences, text => pipeline.Read(text)) is { Count: > 0 } inPlace
            ? inPlace
            : [.. narrowed.Where(one => RequiredTerms.IsFound(read, one, pipeline.Sentences))];
        var ranked = found.Count > 0 ? found : narrowed;
        if ((found.Count > 0 ? Certainty.Sure : Decide(pipeline, read, ranked)) is not { } certainty)
            return Answers.Answer.Nothing(input, Command, title,
                Phrase.Join(" ", Explanation.OfNothing(read), OfLanguage(read, library.Languages)), [], "/sources", "/help");
        var features = pipeline.FeaturesOf(read);
        var passages = new FoundPassages(pipeline.Sentences, features, ranked);
        var chosen = read.Question.IsAboutSources ? Alone(OneOfASource(pipeline, ranked))
            : found.Count > 0 ? Alone(found)
            : Chosen(read.Question, ranked, certainty, passages);
        AnswerQuotation Quote(FoundPassage passage) => QuestionQuotation.Of(pipeline.Sentences[passage.Number], features,
            passage.Beside is { } beside ? pipeline.Sentences[beside] : null);
        var quotations = chosen.ConvertAll(Quote);
        // What several tell, or in several ways, one answer does not tell all of.
        if (certainty == Certainty.Sure && read.Question is { AsksForSeveral: true, IsAboutSources: false } && found.Count == 0)
            quotations.AddRange(passages.Of(ranked, MostSure - chosen.Count, chosen)
                .Select(one => Quote(one) with { Note = Phrase.Of($"It may tell of what else was asked.") }));
        var aside = certainty == Certainty.Sure ? Phrase.Empty : OfLanguage(read, library.Languages);
        return new Answer(input, Command, AnswerStatus.Answered, title,
            [Phrase.Join(" ", Explanation.Of(certainty, quotations, read, aside), Unread(question))],
            quotations, [])
        {
            Certainty = certainty,
            Differences = ComparisonAnswerer.DifferencesAmong(library, quotations),
        };
    }

    private static Answer Answered(Phrase title, string input, IReadOnlyList<AnswerQuotation> quotations, Certainty certainty) =>
        new(input, Command, AnswerStatus.Answered, title, [Counts.OfQuotations(quotations)], quotations, []) { Certainty = certainty };

    private static Certainty? Decide(QuestionPipeline pipeline, AskedQuestion asked, IReadOnlyList<Ranked> ranked)
    {
        var certainty = pipeline.Decide(asked, ranked)
            ?? (RequiredTerms.HasAll(asked, ranked, pipeline.Sentences) ? Certainty.Unsure : null);
        return certainty == Certainty.Sure && (RequiredTerms.IsOnlyNear(asked, ranked, pipeline.Sentences)
            || RequiredTerms.HasOtherNumber(asked, ranked, pipeline.Sentences)) ? Certainty.Unsure : certainty;
    }

    private static Phrase OfLanguage(AskedQuestion asked, LibraryLanguages languages) =>
        LanguageNotes.OfQuestion(asked.Language, languages);

    private static Phrase Unread(string question) => Analyzer.FirstWords(question, QuestionPipeline.MostWords).Length < question.Length
        ? Phrase.Of($"Only the first {QuestionPipeline.MostWords} words of the question were read.")
        : Phrase.Empty;

    /// <summary>
    /// A question in two parts is answered part by part: what answers each first, then what else does, and, where that leaves room, what
    /// answers the whole; sure when each is.
    /// </summary>
    private static Answer OfParts(Phrase title, string input, IReadOnlyList<Answer> answers, Func<Answer> whole)
    {
        var quotations = Enumerable.Range(0, MostSure)
            .SelectMany(turn => answers.Where(answer => answer.Status == AnswerStatus.Answered)
            .Select(answer => answer.Quotations.ElementAtOrDefault(turn)))
            .OfType<AnswerQuotation>().Once().Take(MostSure).ToList();
        if (quotations.Count < MostSure)
            quotations = [.. quotations.Concat(whole().Quotations).Once().Take(MostSure)];
        if (quotations.Count == 0)
            return answers[0] with { Input = input, Title = title };
        var certainty = answers.All(answer => answer is { Status: AnswerStatus.Answered, Certainty: Certainty.Sure }) ? Certainty.Sure
            : Certainty.Unsure;
        var message = certainty == Certainty.Sure ? Counts.OfQuotations(quotations)
            : Phrase.Join(" ", Phrase.Of($"This may not answer all of it."), Phrase.Of($"The closest passages:"));
        return new Answer(input, Command, AnswerStatus.Answered, title, [message], quotations, []) { Certainty = certainty };
    }

    // What the text asks itself is answered by what follows it, which is quoted in its place; of copies one is enough; where a count is
    // asked for, the number of a page, a verse or a note would be taken for one; and another place's name for that of the one asked for.
    private static IReadOnlyList<Ranked> Quotable(
        QuestionPipeline pipeline, Copies copies, AskedQuestion asked, IReadOnlyList<Ranked> ranked)
    {
        var tokens = Analyzer.Read(asked.Question.Text);
        return [.. ranked.Concat(ranked.Select(pipeline.AnswerBehind).OfType<Ranked>())
            .Where(one => pipeline.Sentences[one.Candidate.Sentence] is var sentence && !copies.Repeats(sentence.Work, sentence.Span)
                && !(asked.Question.Kind == QuestionKind.HowMany && ReferenceNumbers.AreAll(sentence))
                && !OtherPlaces.AreTold(tokens, sentence))
            .OrderBy(one => one.Features.IsQuestion).ThenByDescending(one => one.Score)
            .DistinctBy(one => Words(pipeline.Sentences[one.Candidate.Sentence]))];
    }

    private static string Words(AnnotatedSentence sentence) => string.Join(' ', sentence.Tokens.Select(token => token.Word));

    // What several sources say: the best of each.
    private static IEnumerable<Ranked> OneOfASource(QuestionPipeline pipeline, IReadOnlyList<Ranked> ranked) =>
        ranked.DistinctBy(one => pipeline.Sentences.WorkOf(one.Candidate.Sentence));

    private static List<FoundPassage> Alone(IEnumerable<Ranked> found) => [.. found.Take(MostSure).Select(one => new FoundPassage(one))];

    private static List<FoundPassage> Chosen(
        Question question, IReadOnlyList<Ranked> ranked, Certainty certainty, FoundPassages passages) =>
        certainty == Certainty.Sure
            ? passages.Of(ranked.TakeWhile(one => one.Score >= ranked[0].Score - FurtherBehind)
                .Where(one => one == ranked[0] || Met(one) >= Met(ranked[0]) / 2).Take(MostSure), MostSure)
            : passages.Of(ranked, question.AsksForSeveral ? MostSure : MostUnsure);

    // What a sentence has of the question itself: one that answers by its neighbours alone reads as nothing beside the first.
    private static double Met(Ranked one) => one.Features.Words + one.Features.RelatedWords;
}
