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
    public void A_zone_is_found_in_any_case_and_with_spaces(string typed, string id) => Assert.Equal(id, Zones.Find(typed)?.Id);

    [Theory]
    [InlineData("Europe/Atlantis")]
    [InlineData("")]
    [InlineData("London time")]
    public void A_zone_that_does_not_exist_is_not_found(string typed) => Assert.Null(Zones.Find(typed));

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
