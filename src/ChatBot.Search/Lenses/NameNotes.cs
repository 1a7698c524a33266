using ChatBot.Search.Queries;

namespace ChatBot.Search.Lenses;

/// <summary>How the names of a query were read, where the asker should know: another spelling, more than one person.</summary>
internal static class NameNotes
{
    public static string Of(LibraryQuery query)
    {
        var notes = "";
        foreach (var name in query.Names)
        {
            var meant = name.Names.Concat(name.Lesser).Select(one => one.Canonical).ToArray();
            if (meant.Length > 1)
                notes += $" “{name.Text}” may be {string.Join(" or ", meant)}: which is meant?";
            else if (name.IsNear)
                notes += $" “{name.Text}” is read as {meant[0]}.";
        }
        foreach (var word in query.Words.Where(word => word.ReadAs is not null))
            notes += $" “{word.Text}” is read as “{word.ReadAs}”.";
        return notes;
    }
}
