using ChatBot.Corpus.Sources;

namespace ChatBot.Pages.Html;

/// <summary>Says that the library on disk has faults, so that answers still come from the one before, and where the faults are.</summary>
internal static class FaultNotice
{
    private const int Most = 5;

    public static Markup Of(IReadOnlyList<Problem> faults)
    {
        if (faults.Count == 0)
            return Markup.Empty;
        return Markup.Of($"""
            <section class="notice fault" role="status" aria-label="Fault in the library">
            <p><strong>The library on disk cannot be taken up.</strong> Answers come from the one before the change.</p>
            <ul>{faults.Take(Most).Select(fault => Markup.Of($"<li><code>{Place(fault)}</code> {fault.Message} {fault.Remedy}</li>"))}</ul>
            {Markup.If(faults.Count > Most, $"<p>And {faults.Count - Most} more; <code>chatbot check</code> lists them all.</p>")}
            </section>
            """);
    }

    private static string Place(Problem fault) => fault.Line > 0 ? $"{fault.File}:{fault.Line}" : fault.File;
}
