using ChatBot.Corpus.Words;
using ChatBot.Corpus.Works;

namespace ChatBot.Corpus.Tests.Works;

public class SentenceSplitterTests
{
    [Theory]
    [InlineData("Gen. Ito met Dr. Okafor on Nov. 3. They spoke.", "Gen. Ito met Dr. Okafor on Nov. 3.", "They spoke.")]
    [InlineData("It was as big a blow as it was to the U.S. The talks went on.", "It was as big a blow as it was to the U.S.",
        "The talks went on.")]
    [InlineData("The U.S. Navy sailed. It returned.", "The U.S. Navy sailed.", "It returned.")]
    [InlineData("He called it his \"fair weather friend.\" Others did not.", "He called it his \"fair weather friend.\"",
        "Others did not.")]
    [InlineData("“Is it the same?” she asked. Nobody knew!", "“Is it the same?” she asked.", "Nobody knew!")]
    [InlineData("M. K. Olsen and J.R.R. Berg wrote it. We read it.", "M. K. Olsen and J.R.R. Berg wrote it.", "We read it.")]
    [InlineData("It rose by 3.5 percent. See No. 5826 for more.", "It rose by 3.5 percent.", "See No. 5826 for more.")]
    [InlineData("Col-Gen. Varga came. (He left soon.) All was well.", "Col-Gen. Varga came.", "(He left soon.)", "All was well.")]
    [InlineData("They waited… Then it came.", "They waited…", "Then it came.")]
    [InlineData("It ended.[3][14] Another began.[4]", "It ended.", "Another began.")]
    [InlineData("Q. What is it? A. The old mill.", "Q. What is it?", "A. The old mill.")]
    [InlineData("**A.** The old mill. It is of oak.", "**A.** The old mill.", "It is of oak.")]
    [InlineData("The code is in C. The tests are in D. They pass.", "The code is in C.", "The tests are in D.", "They pass.")]
    [InlineData("Am 7. Juni 1902 brannte der Speicher. Das 18. Jahrhundert war vorbei.", "Am 7. Juni 1902 brannte der Speicher.",
        "Das 18. Jahrhundert war vorbei.")]
    [InlineData("Sie zog im 4. Stock ein. Am 9. April zog sie aus.", "Sie zog im 4. Stock ein.", "Am 9. April zog sie aus.")]
    [InlineData("She lived at number 9. April was cold.", "She lived at number 9.", "April was cold.")]
    [InlineData("“Halt! Halt! Halt!” cried the warden. “Who goes?” old Mr. Tamm asked. No one went.",
        "“Halt! Halt! Halt!” cried the warden.", "“Who goes?” old Mr. Tamm asked.", "No one went.")]
    [InlineData("The sign said ‘Closed. Come again.’ We didn’t. It rained.", "The sign said ‘Closed. Come again.’", "We didn’t.",
        "It rained.")]
    [InlineData("She went . . . and came again. . . . Then all slept.", "She went . . . and came again. . . .", "Then all slept.")]
    [InlineData("« Qui est là ? » demanda le gardien. Personne ne vint.", "« Qui est là ? » demanda le gardien.", "Personne ne vint.")]
    [InlineData("»Wer da? Halt!« Der Wärter lief. „Nein. Nie.“ Er ging.", "»Wer da? Halt!«", "Der Wärter lief.", "„Nein. Nie.“",
        "Er ging.")]
    [InlineData("The pit closed in 1964.In 1970 it opened.It had www.Example.In there.", "The pit closed in 1964.", "In 1970 it opened.",
        "It had www.Example.In there.")]
    [InlineData("H.M.S. Petrel lay off St. Olaf. H. M. S. Heron did not.", "H.M.S. Petrel lay off St. Olaf.", "H. M. S. Heron did not.")]
    [InlineData("یہ پل ہے۔ وہ گھر ہے۔", "یہ پل ہے۔", "وہ گھر ہے۔")]
    [InlineData("One line with no stop", "One line with no stop")]
    public void A_paragraph_is_cut_where_its_sentences_end(string text, params string[] expected)
    {
        var sentences = SentenceSplitter.Split(text, new TextSpan(0, text.Length));

        Assert.Equal(expected, sentences.Select(span => text[span.Start..span.End]));
    }
}
