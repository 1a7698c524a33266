using ChatBot.Corpus.Problems;
using ChatBot.Hosting;
using ChatBot.Replies;

namespace ChatBot.Pages.Html;

/// <summary>Says that the library on disk has faults, what answers come from meanwhile, and where the faults are.</summary>
internal static class FaultNotice
{
    private const int Most = 5;

    public static Markup Of(LibraryFaults library)
    {
        var faults = library.Now;
        if (faults.Count == 0)
            return Markup.Empty;
        return Markup.Of($"""
            <section class="notice fault" role="status" aria-label="Fault in the library">
            <p><strong>The library on disk has {(faults.Count == 1 ? "a fault" : $"{faults.Count} faults")}.</strong>
              {(library.KeepsOld ? "Answers come from the library before the change." : "It is used as far as it goes.")}</p>
            <ul>{faults.Take(Most).Select(fault => Markup.Of($"<li><code>{Place(fault)}</code> {fault.Message} {fault.Remedy}</li>"))}</ul>
            {Markup.If(faults.Count > Most, $"<p>And {faults.Count - Most} more; <code>chatbot check</code> lists them all.</p>")}
            </section>
            """);
    }

    private static string Place(Problem fault) => fault.Line > 0 ? $"{fault.File}:{fault.Line}" : fault.File;
}
