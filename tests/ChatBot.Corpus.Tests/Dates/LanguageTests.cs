using ChatBot.Corpus.Dates.Tagging;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Tests.Dates;

/// <summary>
/// Dates of languages other than English, each in the forms that its writers use; the day of the document is 12 June 2014.
/// </summary>
public class LanguageTests
{
    [Theory]
    [InlineData("Am 20. November 2013 kam der Minister.", "20. November 2013=2013-11-20")]
    [InlineData("Am Dienstag, dem 3. März 1908, brannte die Mühle.", "Dienstag, dem 3. März 1908=1908-03-03")]
    [InlineData("Die Messe vom 3. bis 5. Mai 2012 war voll.", "3. bis 5. Mai 2012=2012-05-03/2012-05-05")]
    [InlineData("Im Mai kam sie, im Herbst 1999 ging er.", "Mai=2014-05; Herbst 1999=1999-23")]
    [InlineData("Von 1990 bis 1995 war es leer; seit 2009 lebt dort jemand.", "1990 bis 1995=1990/1995; 2009=2009")]
    [InlineData("In den 1920er Jahren, im 19. Jahrhundert, im Jahr 1848", "1920er Jahren=192X; 19. Jahrhundert=18XX; 1848=1848")]
    [InlineData("Gestern regnete es, letztes Jahr schneite es.", "Gestern=2014-06-11; letztes Jahr=2013")]
    [InlineData("Am 20.11.2013 und am 5/6/2012", "20.11.2013=2013-11-20; 5/6/2012=2012-06-05")]
    [InlineData("Das Fest wird im November eröffnet. Der Saal wurde im November eröffnet.", "November=2014-11; November=2013-11")]
    [InlineData("Es kamen 1990 Menschen, Seite 2001, 1500 km, jeden 4. Juli.", "")]
    public void German_dates_are_read(string text, string expected) => Assert.Equal(expected, Dated(text, "de-AT"));

    [Theory]
    [InlineData("Le 20 novembre 2013, il vint.", "20 novembre 2013=2013-11-20")]
    [InlineData("Le lundi 1er mai 1905", "lundi 1er mai 1905=1905-05-01")]
    [InlineData("du 3 au 5 mai 2012", "3 au 5 mai 2012=2012-05-03/2012-05-05")]
    [InlineData("En mars, puis au printemps 1999", "mars=2014-03; printemps 1999=1999-21")]
    [InlineData("Entre 1990 et 1995, depuis 2009", "1990 et 1995=1990/1995; 2009=2009")]
    [InlineData("Dans les années 1920, au XIXe siècle", "années 1920=192X; XIXe siècle=18XX")]
    [InlineData("Il est parti hier. L'année dernière, elle est venue aujourd’hui.",
        "hier=2014-06-11; année dernière=2013; aujourd’hui=2014-06-12")]
    [InlineData("Le 05/06/2012", "05/06/2012=2012-06-05")]
    [InlineData("Il y avait 1990 personnes, chaque 14 juillet.", "")]
    public void French_dates_are_read(string text, string expected) => Assert.Equal(expected, Dated(text, "fr"));

    [Theory]
    [InlineData("El 20 de noviembre de 2013 llegó.", "20 de noviembre de 2013=2013-11-20")]
    [InlineData("El lunes, 1 de mayo de 1905,", "lunes, 1 de mayo de 1905=1905-05-01")]
    [InlineData("del 3 al 5 de mayo de 2012", "3 al 5 de mayo de 2012=2012-05-03/2012-05-05")]
    [InlineData("En marzo llegó; en la primavera de 1999 se fue.", "marzo=2014-03; primavera de 1999=1999-21")]
    [InlineData("Entre 1990 y 1995, desde 2009", "1990 y 1995=1990/1995; 2009=2009")]
    [InlineData("en los años 1920, en el siglo XIX", "años 1920=192X; siglo XIX=18XX")]
    [InlineData("Ayer llovió; el año pasado nevó.", "Ayer=2014-06-11; año pasado=2013")]
    [InlineData("Había 1990 personas, cada 4 de julio.", "")]
    public void Spanish_dates_are_read(string text, string expected) => Assert.Equal(expected, Dated(text, "es-MX"));

    [Theory]
    [InlineData("20 ноября 2013 г. он приехал.", "20 ноября 2013 г=2013-11-20")]
    [InlineData("В понедельник, 1 мая 1905 года,", "понедельник, 1 мая 1905 года=1905-05-01")]
    [InlineData("3-5 мая 2012 года", "3-5 мая 2012 года=2012-05-03/2012-05-05")]
    [InlineData("В марте он уехал, весной 1999 года вернулся.", "марте=2014-03; весной 1999 года=1999-21")]
    [InlineData("в 1848 году, в 1920-х годах, в XIX веке", "1848 году=1848; 1920-х годах=192X; XIX веке=18XX")]
    [InlineData("Вчера шёл дождь, в прошлом году был снег.", "Вчера=2014-06-11; прошлом году=2013")]
    [InlineData("Было 1990 человек, каждое 4 июля.", "")]
    public void Russian_dates_are_read(string text, string expected) => Assert.Equal(expected, Dated(text, "ru"));

    [Theory]
    [InlineData("وصل في 20 نوفمبر 2013 إلى المدينة.", "20 نوفمبر 2013=2013-11-20")]
    [InlineData("يوم الاثنين ١ مايو ١٩٠٥", "الاثنين ١ مايو ١٩٠٥=1905-05-01")]
    [InlineData("في 3 تشرين الثاني 2012", "3 تشرين الثاني 2012=2012-11-03")]
    [InlineData("في عام 1848 وفي القرن التاسع عشر", "1848=1848; القرن التاسع عشر=18XX")]
    [InlineData("في مارس 1999", "مارس 1999=1999-03")]
    [InlineData("العام الماضي", "العام الماضي=2013")]
    public void Arabic_dates_are_read(string text, string expected) => Assert.Equal(expected, Dated(text, "ar"));

    [Theory]
    [InlineData("2013年11月20日他来了。", "2013年11月20日=2013-11-20")]
    [InlineData("二〇一三年十一月二十日他来了。", "二〇一三年十一月二十日=2013-11-20")]
    [InlineData("2012年3月开工。5月3日至5日开放。", "2012年3月=2012-03; 5月3日至5日=2012-05-03/2012-05-05")]
    [InlineData("1920年代，19世纪，1999年春", "1920年代=192X; 19世纪=18XX; 1999年春=1999-21")]
    [InlineData("去年下雪，昨天下雨。", "去年=2013; 昨天=2014-06-11")]
    [InlineData("有1990人，三个月。", "")]
    public void Chinese_dates_are_read(string text, string expected) => Assert.Equal(expected, Dated(text, "zh-Hans"));

    [Fact]
    public void Of_a_language_without_a_lexicon_only_figures_are_read() =>
        Assert.Equal("20.11.2013=2013-11-20; 1990-1995=1990/1995", Dated("Il 20.11.2013, il 20 novembre 2013, nel 1990-1995.", "it"));

    [Fact]
    public void An_undated_text_gives_its_months_the_year_told_before() =>
        Assert.Equal("1941=1941; Mai=1941-05",
            Dated("Gestern war Sonntag. Im Jahr 1941 lief die Flotte aus. Im Mai kam sie heim.", "de", dated: false));

    private static string Dated(string text, string language, bool dated = true) => string.Join("; ",
        DateTagger.Read(text, new TextSpan(0, text.Length), dated ? Reading.AsOf : null, language)
            .Select(date => $"{date.Text}={date.Named.Edtf}"));
}
