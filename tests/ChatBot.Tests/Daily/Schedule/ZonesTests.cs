using ChatBot.Daily.Schedule;
using NodaTime;

namespace ChatBot.Tests.Daily.Schedule;

public class ZonesTests
{
    private static readonly Zones Zones = new();
    private static readonly Instant Now = Instant.FromUtc(2026, 7, 1, 12, 0);

    [Theory]
    [InlineData("Europe/London", "Europe/London")]
    [InlineData("europe/london", "Europe/London")]
    [InlineData(" america/new york ", "America/New_York")]
    [InlineData("utc", "UTC")]
    [InlineData("São Paulo", "America/Sao_Paulo")]
    [InlineData("asunción", "America/Asuncion")]
    [InlineData("Scotland", "Europe/London")]
    [InlineData("Peru", "America/Lima")]
    public void A_zone_is_found_by_its_name_its_city_or_a_country_that_has_one(string typed, string id) =>
        Assert.Equal(id, Zones.Read(typed, Now).Zone?.Id);

    [Theory]
    [InlineData("Europe/Atlantis")]
    [InlineData("")]
    [InlineData("London time")]
    [InlineData("USA")]
    public void What_no_zone_or_more_than_one_is_called_is_not_found(string typed) => Assert.Null(Zones.Read(typed, Now).Zone);

    [Fact]
    public void Each_suggestion_has_the_current_time_there_beside_it()
    {
        Assert.Equal(new ZoneChoice("Europe/London", "Europe/London · 13:00 now (UTC+01:00)"), Zones.Suggest("lond", Now, 25)[0]);
        Assert.Equal(new ZoneChoice("Asia/Kathmandu", "Asia/Kathmandu · 17:45 now (UTC+05:45)"), Zones.Suggest("kathm", Now, 25)[0]);
        Assert.Equal(new ZoneChoice("America/St_Johns", "America/St_Johns · 09:30 now (UTC-02:30)"), Zones.Suggest("st john", Now, 25)[0]);
    }

    [Fact]
    public void A_country_suggests_its_zones() =>
        Assert.Contains(Zones.Suggest("new zealand", Now, 25), choice => choice.Id == "Pacific/Auckland");

    [Theory]
    [InlineData("Bogotá", "America/Bogota")]
    [InlineData("Reykjavík", "Atlantic/Reykjavik")]
    [InlineData("Nouméa", "Pacific/Noumea")]
    [InlineData("USA", "America/New_York")]
    [InlineData("u.s.", "America/New_York")]
    [InlineData("United States", "America/New_York")]
    [InlineData("Great Britain", "Europe/London")]
    [InlineData("Wales", "Europe/London")]
    [InlineData("UAE", "Asia/Dubai")]
    [InlineData("South Korea", "Asia/Seoul")]
    [InlineData("Côte d’Ivoire", "Africa/Abidjan")]
    [InlineData("Ukr", "Europe/Kyiv")]
    [InlineData("Australia", "Australia/Sydney")]
    [InlineData("Russia", "Europe/Moscow")]
    [InlineData("canada", "America/Toronto")]
    public void The_first_suggestion_is_what_the_person_means(string typed, string id) =>
        Assert.Equal(id, Zones.Suggest(typed, Now, 3)[0].Id);

    [Fact]
    public void Every_other_name_of_a_country_leads_to_zones()
    {
        string[] names = ["UK", "England", "Northern Ireland", "Holland", "Czechia", "Türkiye", "North Korea", "Burma", "Ivory Coast",
            "Cabo Verde", "Swaziland", "Macedonia", "DRC", "Bosnia", "España", "Brasil", "Deutschland"];
        Assert.All(names, name => Assert.NotEmpty(Zones.Suggest(name, Now, 1)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("america")]
    public void There_are_at_most_25_suggestions_of_at_most_100_characters(string typed)
    {
        var choices = Zones.Suggest(typed, Now, 25);

        Assert.Equal(25, choices.Count);
        Assert.All(choices, choice => Assert.InRange(choice.Name.Length, 1, 100));
        Assert.Equal(25, choices.Select(choice => choice.Id).Distinct().Count());
    }

    [Fact]
    public void Nothing_is_suggested_for_what_no_zone_has() => Assert.Empty(Zones.Suggest("zzzz", Now, 25));

    [Theory]
    [InlineData("UTC+5", "UTC+05")]
    [InlineData("gmt+5", "UTC+05")]
    [InlineData("GMT -3:30", "UTC-03:30")]
    [InlineData("+0545", "UTC+05:45")]
    [InlineData("GMT", "UTC")]
    [InlineData("Z", "UTC")]
    [InlineData("UTC+0", "UTC")]
    public void An_offset_is_ahead_where_it_has_a_plus(string typed, string id)
    {
        var zone = Zones.Read(typed, Now).Zone!;
        Assert.Equal(id, zone.Id);
        Assert.Equal(zone.Id, Zones.Find(zone.Id)?.Id);
        Assert.Equal(id, Zones.Suggest(typed, Now, 1)[0].Id);
    }

    [Theory]
    [InlineData("UTC+15")]
    [InlineData("GMT+5:75")]
    public void An_offset_that_no_zone_has_is_none(string typed) => Assert.Null(Zones.Read(typed, Now).Zone);

    [Fact]
    public void GMT_plus_5_is_five_hours_ahead() =>
        Assert.Equal(Offset.FromHours(5), Zones.Read("GMT+5", Now).Zone!.GetUtcOffset(Now));

    [Theory]
    [InlineData("PKT", "Asia/Karachi")]
    [InlineData("cest", "Europe/Berlin")]
    [InlineData("JST", "Asia/Tokyo")]
    [InlineData("pt", "America/Los_Angeles")]
    [InlineData("Lahore", "Asia/Karachi")]
    [InlineData("munich", "Europe/Berlin")]
    [InlineData("München", "Europe/Berlin")]
    [InlineData("San Francisco", "America/Los_Angeles")]
    [InlineData("karach", "Asia/Karachi")]
    [InlineData("Germany", "Europe/Berlin")]
    public void One_meaning_is_taken(string typed, string id) => Assert.Equal(id, Zones.Read(typed, Now).Zone?.Id);

    [Fact]
    public void An_abbreviation_with_several_meanings_is_asked_back_the_servers_own_first()
    {
        var (zone, choices) = Zones.Read("IST", Now);
        Assert.Null(zone);
        Assert.Equal(["Asia/Kolkata", "Asia/Jerusalem", "Europe/Dublin"],
            choices.Select(choice => choice.Id).OrderBy(id => id != "Asia/Kolkata").ThenBy(id => id));
        Assert.Equal("Europe/Dublin", Zones.Read("ist", Now, "IE").Choices[0].Id);
        Assert.Equal("Europe/Dublin", Zones.Suggest("ist", Now, 25, "IE")[0].Id);
    }

    [Fact]
    public void A_country_with_several_times_is_asked_back()
    {
        var (zone, choices) = Zones.Read("USA", Now);
        Assert.Null(zone);
        Assert.Equal(["America/New_York", "America/Chicago"], choices.Take(2).Select(choice => choice.Id));
    }

    [Theory]
    [InlineData("de", "DE")]
    [InlineData("en-GB", "GB")]
    [InlineData("xx-nonsense", null)]
    [InlineData(null, null)]
    public void A_servers_language_tells_its_country(string? locale, string? country) => Assert.Equal(country, Zones.CountryOf(locale));

    [Fact]
    public void Zones_of_the_servers_country_come_first_and_those_of_nobody_never()
    {
        Assert.Equal("Europe/Berlin", Zones.Suggest("", Now, 25, "DE")[0].Id);
        Assert.DoesNotContain(Zones.Suggest("etc", Now, 25), choice => choice.Id.StartsWith("Etc/", StringComparison.Ordinal));
        Assert.Null(Zones.Read("Etc/GMT+5", Now).Zone);
        Assert.NotNull(Zones.Find("Etc/GMT+5")); // as an earlier version kept it
    }

    [Fact]
    public void Every_zone_that_cities_are_listed_for_exists() => Assert.All(ZoneCities.Zones, id => Assert.NotNull(Zones.Find(id)));
}
