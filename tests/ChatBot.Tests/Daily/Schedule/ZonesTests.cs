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
    public void A_zone_is_found_by_its_name_its_city_or_a_country_that_has_one(string typed, string id) => Assert.Equal(id, Zones.Find(typed)?.Id);

    [Theory]
    [InlineData("Europe/Atlantis")]
    [InlineData("")]
    [InlineData("London time")]
    [InlineData("USA")]
    public void What_no_zone_or_more_than_one_is_called_is_not_found(string typed) => Assert.Null(Zones.Find(typed));

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
    public void The_first_suggestion_is_what_the_person_means(string typed, string id) => Assert.Equal(id, Zones.Suggest(typed, Now, 3)[0].Id);

    [Fact]
    public void Every_other_name_of_a_country_leads_to_zones()
    {
        string[] names = ["UK", "England", "Northern Ireland", "Holland", "Czechia", "Türkiye", "North Korea", "Burma", "Ivory Coast", "Cabo Verde", "Swaziland", "Macedonia", "DRC", "Bosnia", "España", "Brasil", "Deutschland"];
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
}
