namespace ChatBot.Corpus.Dates.Vague;

/// <summary>Where from the document's date a vague expression points (PRESENT_REF, PAST_REF and FUTURE_REF of TIMEX3).</summary>
internal enum VagueTime
{
    Present,
    Past,
    Future,
}
