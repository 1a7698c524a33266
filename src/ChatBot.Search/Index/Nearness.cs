namespace ChatBot.Search.Index;

/// <summary>Phrases and nearness, checked on the tokens of a candidate: the index keeps no places.</summary>
public static class Nearness
{
    /// <summary>True when the words stand one after the other, compounds in parts ("joint working group", "t 34").</summary>
    public static bool HasPhrase(IReadOnlyList<Token> tokens, IReadOnlyList<string> terms)
    {
        if (terms.Count == 0)
            return true;
        var atoms = tokens.Where(token => token.IsAtom).ToList();
        for (var start = 0; start + terms.Count <= atoms.Count; start++)
        {
            var met = 0;
            while (met < terms.Count && atoms[start + met].Term == terms[met])
                met++;
            if (met == terms.Count)
                return true;
        }
        return false;
    }

    /// <summary>How many words the shortest stretch takes in which every one of the terms stands; null where one is missing.</summary>
    public static int? Window(IReadOnlyList<Token> tokens, IReadOnlyCollection<string> terms)
    {
        var missing = new HashSet<string>(terms, StringComparer.Ordinal);
        var wanted = new HashSet<string>(missing, StringComparer.Ordinal);
        if (wanted.Count == 0)
            return 0;
        var inside = new Dictionary<string, int>(StringComparer.Ordinal);
        int? shortest = null;
        var left = 0;
        for (var right = 0; right < tokens.Count; right++)
        {
            if (!wanted.Contains(tokens[right].Term))
                continue;
            inside[tokens[right].Term] = inside.GetValueOrDefault(tokens[right].Term) + 1;
            missing.Remove(tokens[right].Term);
            for (; missing.Count == 0; left++)
            {
                if (!wanted.Contains(tokens[left].Term))
                    continue;
                var width = tokens[right].Position - tokens[left].Position + 1;
                shortest = shortest is { } known && known <= width ? known : width;
                if (--inside[tokens[left].Term] == 0)
                    missing.Add(tokens[left].Term);
            }
        }
        return shortest;
    }
}
