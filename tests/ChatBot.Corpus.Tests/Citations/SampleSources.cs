using System.Text;
using ChatBot.Corpus.Citations;
using ChatBot.Corpus.Records;

namespace ChatBot.Corpus.Tests.Citations;

/// <summary>One record for each type of document, as a reference manager writes it.</summary>
internal static class SampleSources
{
    private const string Json = """
        [
          {"id": "journal", "type": "article-journal", "title": "The growth of river towns", "container-title": "Journal of Urban History",
           "author": [{"family": "Rivera", "given": "Ana María"}, {"family": "Chen", "given": "Wei"}],
           "volume": 12, "issue": "3", "page": "145-167", "DOI": "10.1000/xyz123", "issued": {"date-parts": [["2014", 3]]}},
          {"id": "magazine", "type": "article-magazine", "title": "Bridges Over the Delta", "container-title": "The Weekly Review",
           "author": [{"family": "Okafor", "given": "Ngozi"}], "volume": "LII", "issue": "49", "issued": {"date-parts": [[2014, 11, 29]]}},
          {"id": "newspaper", "type": "article-newspaper", "title": "Harbour reopens after storm", "container-title": "The Harbour Times",
           "author": [{"family": "Berg", "given": "Pieter", "non-dropping-particle": "van der"}], "page": "A1",
           "URL": "https://harbourtimes.example/storm", "issued": {"date-parts": [[2012, 11, 16]]}},
          {"id": "webpage", "type": "webpage", "title": "Opening hours", "container-title": "Harbour Authority",
           "author": [{"literal": "Harbour Authority"}], "URL": "https://harbour.example/hours", "accessed": {"date-parts": [[2020, 5, 5]]}},
          {"id": "blog", "type": "post-weblog", "title": "What is a tide table?", "container-title": "Tides and Times",
           "author": [{"family": "Silva", "given": "João"}], "URL": "https://tides.example/table", "issued": {"raw": "2019-02-01"}},
          {"id": "report", "type": "report", "title": "Dredging costs", "genre": "Policy Paper", "number": 17,
           "author": [{"literal": "Institute for Coastal Studies"}], "publisher": "Institute for Coastal Studies", "issued": {"date-parts": [[2018, 6]]}},
          {"id": "book", "type": "book", "title": "Canals of the North: A history", "edition": 2, "publisher": "Northern Press", "publisher-place": "Leeds",
           "author": [{"family": "King", "given": "Martin", "suffix": "Jr."}, {"family": "Adeyemi", "given": "Tolu"}, {"family": "Haddad", "given": "Rana"}],
           "issued": {"date-parts": [[2001]]}},
          {"id": "chapter", "type": "chapter", "title": "Locks and keys", "container-title": "Handbook of Waterways",
           "author": [{"family": "Moreau", "given": "Jeanne"}], "editor": [{"family": "Lind", "given": "Ida M."}, {"family": "Park", "given": "Joon"}],
           "page": "321-328", "publisher": "Quay Press", "publisher-place": "Oslo", "issued": {"date-parts": [[2010]]}},
          {"id": "proceedings", "type": "paper-conference", "title": "Silt models", "container-title": "Proceedings of the Estuary Conference",
           "author": [{"family": "Ito", "given": "Kenji"}], "page": "101–108", "publisher": "Estuary Society", "issued": {"date-parts": [[2016]]}},
          {"id": "presented", "type": "paper-conference", "title": "Silt, again", "event-title": "Estuary Conference", "event-place": "Lisbon",
           "author": [{"family": "Ito", "given": "Kenji"}], "issued": {"date-parts": [[2016, 3, 30], [2016, 4, 2]]}},
          {"id": "thesis", "type": "thesis", "title": "Tides of memory", "genre": "Doctoral dissertation", "publisher": "University of Quay",
           "author": [{"family": "Hall", "given": "Grace"}], "URL": "https://quay.example/hall", "issued": {"date-parts": [[2015]]}},
          {"id": "speech", "type": "speech", "title": "Water for all", "genre": "Keynote address", "event-title": "World Water Forum", "event-place": "Dakar",
           "author": [{"family": "Mensah", "given": "Kofi"}], "issued": {"date-parts": [[2022, 3, 22]]}},
          {"id": "manuscript", "type": "manuscript", "title": "Notes on currents",
           "author": [{"family": "Humboldt", "given": "Alexander", "dropping-particle": "von"}], "issued": {"date-parts": [[1802]], "circa": true}},
          {"id": "document", "type": "document"}
        ]
        """;

    public static IReadOnlyList<CslItem> All { get; } = Read(Json);

    public static CslItem Get(string id) => All.Single(item => item.Id == id);

    public static CslItem One(string json) => Read($"[{json}]").Single();

    /// <summary>Italics between asterisks.</summary>
    public static string Marked(CitationText text) => string.Concat(text.Runs.Select(run => run.Italic ? $"*{run.Text}*" : run.Text));

    private static List<CslItem> Read(string json)
    {
        var (entries, problems) = SourcesFile.Read("sources.json", Encoding.UTF8.GetBytes(json));
        return entries.Count > 0 ? [.. entries.Select(entry => entry.Item)] : throw new InvalidOperationException(problems[0].ToString());
    }
}
