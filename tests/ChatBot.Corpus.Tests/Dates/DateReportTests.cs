using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Dates.Tagging;

namespace ChatBot.Corpus.Tests.Dates;

public class DateReportTests
{
    [Fact]
    public void Each_expression_is_one_JSON_object_with_the_fields_of_the_contract() => Assert.Equal(
        ["""{"start":12,"end":17,"text":"May 3","edtf":"2001-05-03","precision":"day"}"""],
        DateReport.Write("“It” was on May 3.", DateInterval.Day(2001, 6, 1)));

    [Fact]
    public void A_span_names_its_own_date_whatever_stands_before_it() => Assert.Equal(
        ["""{"start":6,"end":10,"text":"2009","edtf":"2009","precision":"year"}"""],
        DateReport.Write("since 2009", null));

    [Fact]
    public void A_range_joined_by_words_gives_a_line_for_each_end() => Assert.Equal(
        ["""{"start":5,"end":10,"text":"March","edtf":"2011-03","precision":"month"}""",
            """{"start":14,"end":22,"text":"May 2011","edtf":"2011-05","precision":"month"}"""],
        DateReport.Write("from March to May 2011", null));

    [Fact]
    public void A_table_shows_the_same_for_a_reader() => Assert.Equal(
        ["2009                   year               6  2009"],
        DateReport.WriteTable("since 2009", null));
}
