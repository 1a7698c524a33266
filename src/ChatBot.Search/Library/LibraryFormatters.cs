using ChatBot.Corpus.Kept;
using ChatBot.Search.Queries;

namespace ChatBot.Search.Library;

/// <summary>The same as <see cref="KeptFormatters"/> for the types of this assembly.</summary>
internal static class LibraryFormatters
{
    static LibraryFormatters()
    {
        KeptFormatters.Ensure();
        KeptFormatters.Register<WorkWords>();
        KeptFormatters.Register<CountedWords>();
        KeptFormatters.Register<MentionCounts>();
        KeptFormatters.Register<WorkProfile>();
        KeptFormatters.Register<Commonest>();
        KeptFormatters.Register<KeptName>();
        KeptFormatters.Register<KeptLibrary>();
    }

    /// <summary>Returns when they are registered; the first call does it, others wait for it.</summary>
    public static void Ensure()
    {
    }
}
