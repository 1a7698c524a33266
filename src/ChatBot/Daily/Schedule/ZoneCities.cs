using System.Collections.Frozen;

namespace ChatBot.Daily.Schedule;

/// <summary>
/// Large cities, and parts of countries, that the tz database (https://www.iana.org/time-zones) has no zone of their name for, folded: see
/// <see cref="Zones"/>. Cities of a million and more, after the United Nations' World Urbanization Prospects, and what else is often asked
/// for.
/// </summary>
internal static class ZoneCities
{
    private const string Table = """
        Africa/Abidjan yamoussoukro/Africa/Cairo alexandria giza/Africa/Casablanca rabat marrakesh fes tangier/Africa/Dar_es_Salaam dodoma
        zanzibar/ Africa/Douala yaounde/Africa/Johannesburg cape_town durban pretoria soweto/Africa/Kinshasa mbandaka/Africa/Lagos abuja
        kano ibadan port_harcourt/Africa/Nairobi mombasa/Africa/Accra kumasi/ America/Argentina/Buenos_Aires rosario/America/Bogota
        medellin cali barranquilla cartagena/America/Chicago dallas houston austin san_antonio new_orleans minneapolis st._louis st_louis
        kansas_city milwaukee memphis nashville oklahoma_city texas illinois wisconsin minnesota iowa missouri arkansas louisiana alabama
        mississippi oklahoma/ America/Denver salt_lake_city albuquerque colorado utah new_mexico montana wyoming/America/Edmonton calgary
        alberta/America/Guayaquil quito/America/Havana santiago_de_cuba/ America/Los_Angeles san_francisco san_diego seattle portland
        las_vegas sacramento san_jose oakland silicon_valley california washington_state nevada/ America/Mexico_City guadalajara
        puebla/America/New_York boston philadelphia washington washington_dc washington,_dc washington,_d.c. washington_d.c. miami atlanta
        baltimore pittsburgh cleveland charlotte orlando tampa buffalo cincinnati florida massachusetts pennsylvania virginia georgia_(us)
        north_carolina south_carolina new_jersey maryland ohio connecticut/ America/Phoenix tucson arizona/America/Sao_Paulo rio
        rio_de_janeiro brasilia belo_horizonte porto_alegre curitiba salvador/America/Toronto montreal ottawa quebec ontario/
        America/Vancouver victoria british_columbia/America/Halifax nova_scotia/America/Winnipeg manitoba/Pacific/Honolulu hawaii/
        Asia/Almaty astana nur-sultan/Asia/Baghdad basra mosul/Asia/Bangkok chiang_mai/Asia/Colombo kandy/Asia/Dhaka chittagong/Asia/Dubai
        abu_dhabi sharjah/ Asia/Ho_Chi_Minh hanoi saigon da_nang/Asia/Jakarta bandung surabaya/Asia/Makassar bali denpasar/Asia/Jerusalem
        tel_aviv haifa/Asia/Karachi islamabad lahore rawalpindi faisalabad peshawar multan quetta/ Asia/Kolkata mumbai bombay delhi
        new_delhi bangalore bengaluru chennai madras calcutta hyderabad pune ahmedabad jaipur lucknow kanpur/ Asia/Manila quezon_city cebu
        davao/Asia/Riyadh jeddah mecca medina/Asia/Seoul busan incheon/Asia/Shanghai beijing peking shenzhen guangzhou canton chengdu
        wuhan tianjin nanjing hangzhou xi'an chongqing/ Asia/Taipei kaohsiung/Asia/Tehran isfahan mashhad/Asia/Tokyo osaka kyoto yokohama
        nagoya sapporo kobe fukuoka hiroshima/Asia/Urumqi xinjiang/Asia/Yangon rangoon mandalay/ Australia/Sydney canberra
        new_south_wales/Australia/Melbourne victoria_(australia)/Australia/Brisbane gold_coast queensland/Australia/Perth
        western_australia/ Europe/Amsterdam rotterdam the_hague utrecht/Europe/Athens thessaloniki/Europe/Berlin munich munchen hamburg
        cologne koln frankfurt stuttgart dusseldorf leipzig dresden hannover nuremberg bonn bremen/ Europe/Brussels antwerp ghent
        bruges/Europe/Bucharest cluj/Europe/Copenhagen aarhus/Europe/Dublin cork/Europe/Helsinki tampere/Europe/Istanbul ankara izmir
        antalya bursa/Europe/Kyiv kharkiv lviv odesa odessa dnipro kiev/ Europe/Lisbon porto/Europe/London manchester birmingham edinburgh
        glasgow liverpool leeds bristol cardiff belfast oxford cambridge/Europe/Madrid barcelona valencia seville/ Europe/Moscow
        st._petersburg saint_petersburg st_petersburg sochi/Europe/Oslo bergen/Europe/Paris lyon marseille toulouse nice bordeaux lille
        strasbourg/Europe/Prague brno/Europe/Rome milan milano naples turin florence venice bologna palermo/ Europe/Stockholm gothenburg
        malmo/Europe/Vienna graz salzburg linz innsbruck wien/Europe/Warsaw krakow cracow gdansk wroclaw poznan lodz/Europe/Zurich geneva
        bern basel lausanne/ Asia/Yekaterinburg ekaterinburg chelyabinsk/Pacific/Auckland wellington christchurch
        hamilton_(new_zealand)/Pacific/Port_Moresby papua
        """;

    private static readonly FrozenDictionary<string, string[]> ByZone = Read();

    /// <summary>What else a zone is asked for by, folded.</summary>
    public static IReadOnlyList<string> Of(string zone) => ByZone.GetValueOrDefault(zone, []);

    /// <summary>The zones that are named, in the order of the table.</summary>
    public static IEnumerable<string> Zones => ByZone.Keys;

    // A zone's name has slashes of its own, and a capital after each; what is no zone is its city.
    private static FrozenDictionary<string, string[]> Read()
    {
        var byZone = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        List<string>? cities = null;
        foreach (var word in Table.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            // The last city of a row, and the zone of the next: "soweto/Africa/Kinshasa".
            var at = char.IsUpper(word[0]) ? -1 : word.IndexOf('/', StringComparison.Ordinal);
            if (!char.IsUpper(word[0])) cities!.Add(at < 0 ? word : word[..at]);
            if ((char.IsUpper(word[0]) ? word : at < 0 ? "" : word[(at + 1)..]) is { Length: > 0 } zone) byZone[zone] = cities =
                byZone.GetValueOrDefault(zone, []);
        }

        return byZone.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal);
    }
}
