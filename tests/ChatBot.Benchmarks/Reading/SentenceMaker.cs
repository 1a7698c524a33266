namespace ChatBot.Benchmarks.Reading;

/// <summary>Makes sentences that read like a local history, no two alike, in four languages; the same for the same seed.</summary>
internal sealed class SentenceMaker(int seed)
{
    private static readonly Dictionary<string, (string[] Who, string[] Did, string[] What, string[] Where)> Words = new()
    {
        ["en"] = (
            ["The harbour board", "Mr. Holm", "Dr. Ida Lund", "A long-serving keeper", "The council’s engineer", "The fishermen’s union",
                "Nobody but the pilot", "The bank in St. Olaf Street"],
            ["refused to pay for", "finally approved", "had never heard of", "sold, to the surprise of the town,",
                "asked the ministry about", "repaired at its own expense", "re-opened the inquiry into", "wrote an affidavit on"],
            ["the northern pier", "the gas-lit lantern", "the customs officer’s files", "a second-hand dredger",
                "the fish market’s licence", "the difficult negotiations", "the unfinished breakwater", "the correspondence with London"],
            ["in the spring of", "before the flood of", "in the unusually cold winter of", "during the strike of",
                "after the election of"]),
        ["de"] = (
            ["Der Stadtrat", "Frau Dr. Müller", "Der Hafenmeister", "Die Fischereigenossenschaft", "Ein Beamter aus Kiel",
                "Die örtliche Zeitung"],
            ["bewilligte nach langer Beratung", "übersah beinahe", "verkaufte überraschend", "erwähnte in einem Schreiben",
                "prüfte mehrmals"],
            ["die Ausbesserung der Kaimauer", "den größten Teil der Außenstände", "das Schifffahrtsverzeichnis", "die Gebührenordnung",
                "das baufällige Zollhaus"],
            ["im Frühjahr", "kurz vor der Sturmflut", "nach der Wahl", "im Hungerwinter"]),
        ["fr"] = (
            ["Le conseil municipal", "Mme Lefèvre", "Le capitaine du port", "L’ingénieur en chef", "La chambre de commerce"],
            ["refusa d’abord", "approuva à l’unanimité", "n’avait jamais vérifié", "fit réparer à ses frais", "évoqua longuement"],
            ["le phare de l’île", "la dette du chantier", "les archives de la douane", "l’élargissement du quai", "le contrat d’éclairage"],
            ["au printemps", "avant la crue", "à la fin de l’été", "pendant la grève de"]),
        ["ru"] = (
            ["Городской совет", "Начальник порта", "Рыбацкая артель", "Инженер Соколов", "Местная газета"],
            ["отказался оплатить", "наконец одобрил", "не раз проверял", "продал без объявления", "упомянул в письме"],
            ["ремонт северного пирса", "старый таможенный склад", "договор об освещении", "долги верфи", "новый устав"],
            ["весной", "перед наводнением", "зимой", "после выборов"]),
    };

    private static readonly Dictionary<string, string[]> Tails = new()
    {
        ["en"] = [", which cost {0} crowns and some trouble", "; of the {0} members present, most were against it",
            ", although {0} per cent of the sum had been spent already", ", as the minutes of {0} pages show"],
        ["de"] = [", was rund {0} Kronen kostete", ", obwohl {0} Mitglieder dagegen waren", "; das Protokoll umfasst {0} Seiten"],
        ["fr"] = [", ce qui coûta {0} couronnes", ", bien que {0} membres fussent contre", " ; le procès-verbal compte {0} pages"],
        ["ru"] = [", что обошлось в {0} крон", ", хотя {0} членов были против", "; протокол занял {0} страниц"],
    };

    private readonly Random _random = new(seed);
    private int _count = 100;

    public string Sentence(string language)
    {
        var (who, did, what, where) = Words[language];
        var tail = string.Format(System.Globalization.CultureInfo.InvariantCulture, Pick(Tails[language]), ++_count);
        return $"{Pick(who)} {Pick(did)} {Pick(what)} {Pick(where)} "
            + $"{_random.Next(1790, 1990)}{(_random.Next(3) > 0 ? tail : $", {_count}")}.";
    }

    public string Heading(string language) => $"{Pick(Words[language].Who)} {++_count}";

    public int Number(int below) => _random.Next(below);

    private string Pick(string[] among) => among[_random.Next(among.Length)];
}
