using System.Collections.Frozen;

namespace ChatBot.Corpus.Lexicons;

/// <summary>
/// The words that dates are written with, and those beside a number or a name that say whether it is a date. The files tell what each list
/// is for.
/// </summary>
public sealed class DateWords(WordLists lists)
{
    /// <summary>English has a grammar of its own; other languages have forms alone.</summary>
    public bool IsEnglish { get; } = lists.Language == "en";
    public IReadOnlyList<WordPattern> Forms { get; } = [.. lists.Texts("forms").Select(form => WordPattern.Parse(form.Key, form.Value))];

    // The calendar
    public FrozenDictionary<string, int> Months { get; } = lists.Numbers("months");
    public bool HasMonthsOfTwoWords { get; } = lists.Numbers("months").Keys.Any(month => month.Contains(' ', StringComparison.Ordinal));
    public FrozenDictionary<string, int> MonthAbbreviations { get; } = lists.Numbers("month-abbreviations");
    public FrozenDictionary<string, int> Weekdays { get; } = lists.Numbers("weekdays");
    public FrozenDictionary<string, int> WeekdayAbbreviations { get; } = lists.Numbers("weekday-abbreviations");
    public FrozenSet<string> WeekdayNameHeads { get; } = lists.Words("weekday-name-heads");
    public FrozenSet<string> WeekdayNameTails { get; } = lists.Words("weekday-name-tails");
    public FrozenDictionary<string, string> CalendarHomographs { get; } = lists.Texts("calendar-homographs");
    public FrozenDictionary<string, int> Seasons { get; } = lists.Numbers("seasons");
    public FrozenDictionary<string, string> Units { get; } = lists.Texts("units");
    public FrozenDictionary<string, string> UnitPlurals { get; } = lists.Texts("unit-plurals");
    public FrozenSet<string> DayTimes { get; } = lists.Words("day-times");
    public FrozenSet<string> DayTimePlurals { get; } = lists.Words("day-time-plurals");
    public FrozenSet<string> TimeZones { get; } = lists.Words("time-zones");
    public FrozenDictionary<string, int> RelativeDays { get; } = lists.Numbers("relative-days");
    public FrozenDictionary<string, int> FiscalOffsets { get; } = lists.Numbers("fiscal-offsets");
    public FrozenDictionary<string, int> Decades { get; } = lists.Numbers("decades");
    public FrozenDictionary<string, string> Feasts { get; } = lists.Texts("feasts");
    public FrozenSet<string> FeastOpeners { get; } = [.. lists.Texts("feasts").Keys.Select(name => name.Split(' ')[0])];
    public FrozenSet<string> FeastLeads { get; } = lists.Words("feast-leads");

    // Numbers
    public FrozenDictionary<string, int> Counts { get; } = lists.Numbers("counts");
    public FrozenDictionary<string, int> Tens { get; } = lists.Numbers("tens");
    public FrozenDictionary<string, int> Ordinals { get; } = lists.Numbers("ordinals");
    public FrozenSet<string> OrdinalArticles { get; } = lists.Words("ordinal-articles");
    public FrozenSet<string> OrdinalNouns { get; } = lists.Words("ordinal-nouns");
    public FrozenSet<string> OrdinalSuffixes { get; } = lists.Words("ordinal-suffixes");
    public FrozenDictionary<string, int> Numerals { get; } = lists.Numbers("numerals");
    public FrozenSet<string> CountedThings { get; } = lists.Words("counted-things");
    public FrozenSet<string> CountedCompounds { get; } = lists.Words("counted-compounds");
    public FrozenSet<string> NumberedThings { get; } = lists.Words("numbered-things");
    public FrozenSet<string> Amounts { get; } = lists.Words("amounts");
    public FrozenSet<string> Payments { get; } = lists.Words("payments");

    // What shows that a number is a year, or a name a month
    public FrozenSet<string> YearLeads { get; } = lists.Words("year-leads");
    public FrozenSet<string> YearNeighbours { get; } = lists.Words("year-neighbours");
    public FrozenSet<string> Determiners { get; } = lists.Words("determiners");
    public FrozenSet<string> SingularsInS { get; } = lists.Words("singulars-in-s");
    public FrozenSet<string> EarlyYearLeads { get; } = lists.Words("early-year-leads");
    public FrozenSet<string> ClauseOpeners { get; } = lists.Words("clause-openers");
    public FrozenSet<string> ContinuingOpeners { get; } = lists.Words("continuing-openers");
    public FrozenSet<string> MonthLeads { get; } = lists.Words("month-leads");
    public FrozenSet<string> WeakMonthLeads { get; } = lists.Words("weak-month-leads");
    public FrozenSet<string> MonthDeterminers { get; } = lists.Words("month-determiners");
    public FrozenSet<string> TitlesBeforeMonths { get; } = lists.Words("titles-before-months");
    public FrozenSet<string> MonthPointers { get; } = lists.Words("month-pointers");
    public FrozenSet<string> ListEnds { get; } = lists.Words("list-ends");
    public FrozenSet<string> ApostropheYearLeads { get; } = lists.Words("apostrophe-year-leads");
    public FrozenSet<string> RangeJoins { get; } = lists.Words("range-joins");
    public FrozenSet<string> Movings { get; } = lists.Words("movings");
    public FrozenDictionary<string, int> MonthsByDocument { get; } = lists.Numbers("months-by-document");
    public FrozenSet<string> RangeLeads { get; } = lists.Words("range-leads");
    public FrozenSet<string> BetweenLeads { get; } = lists.Words("between-leads");
    public FrozenSet<string> BetweenJoins { get; } = lists.Words("between-joins");
    public FrozenDictionary<string, string> Bounds { get; } = lists.Texts("bounds");
    public FrozenSet<string> OpenEnds { get; } = lists.Words("open-ends");
    public FrozenSet<string> FrameLeads { get; } = lists.Words("frame-leads");
    public FrozenSet<string> FrameOpeners { get; } = lists.Words("frame-openers");
    public FrozenSet<string> StoryOpeners { get; } = lists.Words("story-openers");
    public FrozenSet<string> Relatives { get; } = lists.Words("relatives");
    public FrozenSet<string> Origins { get; } = lists.Words("origins");
    public FrozenSet<string> ListWords { get; } = lists.Words("list-words");

    /// <summary>
    /// A stop after them ends no sentence, as far as dates need it: those of sentences (<see cref="SentenceWords"/>), of which units and
    /// the calendar's have a rule of their own here, and those of the language that only this rule knows.
    /// </summary>
    public FrozenSet<string> Abbreviations { get; } =
        [.. lists.Words("leading-abbreviations"), .. lists.Words("open-abbreviations"), .. lists.Words("abbreviations")];
    public FrozenSet<string> Openers { get; } = lists.Words("date-openers");

    public FrozenSet<string> NamedDayLeads { get; } = lists.Words("named-day-leads");
    public FrozenSet<string> NamedDayTails { get; } = lists.Words("named-day-tails");
    public FrozenSet<string> PartsOfMonth { get; } = lists.Words("parts-of-month");
    public FrozenSet<string> WaysOfMarching { get; } = lists.Words("ways-of-marching");
    public FrozenSet<string> PhraseEnds { get; } = lists.Words("phrase-ends");
    public FrozenSet<string> PartOrdinals { get; } = lists.Words("part-ordinals");
    public FrozenSet<string> PartNouns { get; } = lists.Words("part-nouns");
    public FrozenSet<string> PartAdverbs { get; } = lists.Words("part-adverbs");
    public FrozenSet<string> PartUnits { get; } = lists.Words("part-units");
    public FrozenSet<string> PartCompounds { get; } = lists.Words("part-compounds");
    public FrozenSet<string> UnitCompounds { get; } = lists.Words("unit-compounds");
    public FrozenSet<string> YearNouns { get; } = lists.Words("year-nouns");
    public FrozenSet<string> PeriodTails { get; } = lists.Words("period-tails");
    public FrozenSet<string> PeriodNouns { get; } = lists.Words("period-nouns");
    public FrozenSet<string> PeriodQualifiers { get; } = lists.Words("period-qualifiers");
    public FrozenSet<string> DurationHedges { get; } = lists.Words("duration-hedges");
    public FrozenSet<string> Approximations { get; } = lists.Words("approximations");
    public FrozenSet<string> TimeAdjectives { get; } = lists.Words("time-adjectives");
    public FrozenSet<string> AgoOpeners { get; } = lists.Words("ago-openers");
    public FrozenSet<string> SureYearLeads { get; } = lists.Words("sure-year-leads");
    public FrozenSet<string> YearRangeLeads { get; } = lists.Words("year-range-leads");
    public FrozenSet<string> HeadingVerbs { get; } = lists.Words("heading-verbs");
    public FrozenSet<string> SeasonLeads { get; } = lists.Words("season-leads");
    public FrozenSet<string> HalfLeads { get; } = lists.Words("half-leads");
    public FrozenSet<string> YearEndLeads { get; } = lists.Words("year-end-leads");
    public FrozenSet<string> QueryMonthLeads { get; } = lists.Words("query-month-leads");
    public FrozenSet<string> NounSigns { get; } = lists.Words("noun-signs");
    public FrozenSet<string> BeginningVerbs { get; } = lists.Words("beginning-verbs");

    // Verbs by a date
    public FrozenSet<string> FutureWords { get; } = lists.Words("future-words");
    public FrozenSet<string> FutureAuxiliaries { get; } = lists.Words("future-auxiliaries");
    public FrozenSet<string> Plans { get; } = lists.Words("plans");
    public FrozenSet<string> Promises { get; } = lists.Words("promises");
    public FrozenSet<string> Invitations { get; } = lists.Words("invitations");
    public FrozenSet<string> Wishes { get; } = lists.Words("wishes");
    public FrozenSet<string> Postponements { get; } = lists.Words("postponements");
    public FrozenSet<string> Appointments { get; } = lists.Words("appointments");
    public FrozenSet<string> PastVerbs { get; } = lists.Words("past-verbs");
    public FrozenSet<string> PastVerbsAsInfinitives { get; } = lists.Words("past-verbs-as-infinitives");
    public FrozenSet<string> NotPastVerbs { get; } = lists.Words("not-past-verbs");
    public FrozenSet<string> PastOpeners { get; } = lists.Words("past-openers");
    public FrozenSet<string> ReportingNouns { get; } = lists.Words("reporting-nouns");

    /// <summary>True for a word that can be a verb in the past, or its participle.</summary>
    public bool IsPastVerb(string word) => PastVerbs.Contains(word) || PastVerbsAsInfinitives.Contains(word)
        || (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && !NotPastVerbs.Contains(word));
    public FrozenSet<string> Habits { get; } = lists.Words("habits");
    public FrozenSet<string> DayLeads { get; } = lists.Words("day-leads");
    public FrozenSet<string> DateLeads { get; } = lists.Words("date-leads");
    public FrozenSet<string> WeekendLeads { get; } = lists.Words("weekend-leads");
    public FrozenSet<string> DocumentLeads { get; } = lists.Words("document-leads");
    public FrozenSet<string> PeriodEnds { get; } = lists.Words("period-ends");
    public FrozenSet<string> Sittings { get; } = lists.Words("sittings");

    public FrozenSet<string> DocumentWords { get; } = lists.Words("document-words");

    /// <summary>What a document is called that tells of one year.</summary>
    public FrozenSet<string> YearlyDocuments { get; } = lists.Words("yearly-documents");

    /// <summary>What the parts of a course are called, each of a time of its own.</summary>
    public FrozenSet<string> SerialParts { get; } = lists.Words("serial-parts");
    public FrozenSet<string> Every { get; } = lists.Words("every");
    public FrozenSet<string> Yearly { get; } = lists.Words("yearly");
    public FrozenSet<string> DatelineWords { get; } = lists.Words("dateline-words");
}
