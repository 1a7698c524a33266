using ChatBot.Search.Answers;
using ChatBot.Search.Asking;
using ChatBot.Search.Languages;
using ChatBot.Search.Library;
using ChatBot.Search.Tests.Asking;
using ChatBot.Testing.Libraries;

namespace ChatBot.Search.Tests.Languages;

/// <summary>
/// Libraries in other languages than English, whose records say nothing of it, and questions in another language than the library's.
/// </summary>
public class OtherLanguageTests
{
    private static readonly Dictionary<string, string> Texts = new()
    {
        ["en"] = "The mill at Oster burnt down on 4 June 1921, and the miller moved to the city. "
            + "The bells of the church were heard as far as the islands.\n\nThe villagers planted apple trees along the road after the "
            + "war.",
        ["de"] = "Die Mühle in Oster brannte am 4. Juni 1921 ab, und der Müller zog in die Stadt. "
        + "Die Glocken der Kirche waren bis zu den Inseln zu hören.\n\nDie Dörfler pflanzten nach dem Krieg Apfelbäume an der Straße.",
        ["fr"] = "Le moulin d'Oster brûla le 4 juin 1921, et le meunier partit pour la ville. "
        + "Les cloches de l'église s'entendaient jusqu'aux îles.\n\nLes villageois plantèrent des pommiers le long de la route après la "
        + "guerre.",
        ["es"] = "El molino de Oster ardió el 4 de junio de 1921, y el molinero se fue a la ciudad. "
        + "Las campanas de la iglesia se oían hasta las islas.\n\nLos aldeanos plantaron manzanos junto al camino después de la guerra.",
        ["ru"] = "Мельница в Остере сгорела 4 июня 1921 г., и мельник переехал в город. "
        + "Колокола церкви были слышны до самых островов.\n\nПосле войны жители деревни посадили яблони вдоль дороги.",
        ["ar"] = "احترقت الطاحونة في أوستر في 4 يونيو 1921، وانتقل الطحان إلى المدينة. وكانت أجراس الكنيسة تسمع حتى الجزر.\n\nزرع "
        + "القرويون أشجار التفاح على طول الطريق بعد الحرب.",
        ["zh"] = "奥斯特的磨坊于1921年6月4日烧毁，磨坊主搬到城里。教堂的钟声一直传到群岛。\n\n战后村民沿路种了苹果树。",
    };

    [Theory]
    [InlineData("de", "Insel", "Die Glocken")]
    [InlineData("de", "Bäume", "Die Dörfler")]
    [InlineData("de", "Glocken an Inseln", "Die Glocken")]
    [InlineData("fr", "l'église", "Les cloches")]
    [InlineData("fr", "qu’Oster", "Le moulin")]
    [InlineData("de", "Wann brannte die Mühle ab?", "Die Mühle")]
    [InlineData("fr", "île", "Les cloches")]
    [InlineData("fr", "cloche", "Les cloches")]
    [InlineData("es", "campana", "Las campanas")]
    [InlineData("ru", "колокол", "Колокола")]
    [InlineData("ru", "Когда сгорела мельница?", "Мельница")]
    [InlineData("ar", "الجرس والكنيسة", "وكانت أجراس الكنيسة")]
    [InlineData("zh", "钟声", "教堂的钟声")]
    [InlineData("zh", "磨坊是什么时候烧毁的？", "奥斯特的磨坊")]
    public void A_word_is_found_in_any_inflection_of_the_documents_language(string language, string question, string quoted)
    {
        var answer = Ask(Texts[language], question);

        Assert.Equal(AnswerStatus.Answered, answer.Status);
        Assert.StartsWith(quoted, answer.Quotations[0].Quotation.Exact, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de", "Insel")]
    [InlineData("fr", "pommier")]
    [InlineData("ru", "колокол")]
    [InlineData("zh", "钟声")]
    public void A_word_that_the_library_has_is_no_guess(string language, string word) => Assert.True(Claims.Is(Ask(Texts[language], word)));

    [Fact]
    public void Signs_that_do_not_stand_together_are_not_the_word()
    {
        var answer = Ask("群星照着海岛。\n\n教堂的钟声一直传到群岛，岛上的人都听见了。", "群岛");

        Assert.StartsWith("教堂", answer.Quotations[0].Quotation.Exact, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Wer hat die Mühle gebaut?", "German")]
    [InlineData("Quand est-ce que le moulin a brûlé ?", "French")]
    [InlineData("¿Quién se fue a la ciudad con el molinero?", "Spanish")]
    [InlineData("Кто построил мельницу?", "Russian")]
    [InlineData("磨坊是什么时候烧毁的？", "Chinese")]
    public void A_question_in_another_language_than_the_librarys_is_told_so(string question, string language)
    {
        var answer = Ask(Texts["en"], question);

        Assert.False(Claims.Is(answer));
        Assert.Contains($"The question seems to be in {language}; the documents are in English.", answer.Message);
        Assert.Contains("/timeline", answer.Message);
    }

    [Theory]
    [InlineData("Who built the mill?")]
    [InlineData("Oster")]
    [InlineData("Müller Oster")]
    [InlineData("mill 1921")]
    [InlineData("")]
    public void A_question_in_the_librarys_language_or_a_name_is_not(string question) =>
        Assert.DoesNotContain("seems to be in", Ask(Texts["en"], question + "?").Message);

    [Fact]
    public void A_library_of_two_languages_answers_in_each()
    {
        using var library = new TemporaryLibrary().With("seeds/a.txt", Texts["en"]).With("seeds/b.txt", Texts["de"]);
        var read = LibraryReader.Read(library.Folder, null);

        Assert.Equal([("de", 1, 1), ("en", 1, 0)],
            read.Languages.All.Select(language => (language.Code, language.Documents, language.Detected)));
        Assert.Equal("seeds/b.txt", QuestionAnswerer.Answer(read, "", "Wann brannte die Mühle?").Quotations[0].Quotation.Work.File);
        Assert.Equal("seeds/a.txt", QuestionAnswerer.Answer(read, "", "When did the mill burn down?").Quotations[0].Quotation.Work.File);
    }

    [Fact]
    public void What_a_language_lacks_is_said()
    {
        using var library = new TemporaryLibrary()
            .With("seeds/a.txt", "Kinu hicho kiliungua mwaka 1921.").With("seeds/b.txt", Texts["de"])
                .With("seeds/sources.json", """[{ "id": "a", "language": "sw" }, { "id": "b", "language": "de-AT" }]""");

        var notes = LanguageNotes.Of(LibraryReader.Read(library.Folder, null).Languages).Select(note => note.ToString()).ToList();

        Assert.Equal(
            [
                "German (1 document): its words are found in any inflection, dates are read, it is not found by meaning.",
                "Swahili (1 document): its words are found only as they are written, dates in its words are not read, "
                + "it is not found by meaning.",
            ],
            notes);
    }

    private static Answer Ask(string text, string question)
    {
        using var library = new TemporaryLibrary().With("seeds/a.txt", text);
        return QuestionAnswerer.Answer(LibraryReader.Read(library.Folder, null), question, question);
    }
}
