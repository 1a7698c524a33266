using ChatBot.Chat;

namespace ChatBot.Tests.Chat;

public sealed class LongQuestionsTests : IDisposable
{
    private static readonly string Long = new('x', LongQuestions.Length + 1);

    private readonly LongQuestions _questions = new(turns: 1);

    public void Dispose() => _questions.Dispose();

    [Fact]
    public async Task A_long_question_waits_for_another_and_a_short_one_for_none()
    {
        using var held = new ManualResetEventSlim();
        var first = _questions.AnswerAsync(Long, () => held.Wait(TestLimit), default).AsTask();
        var second = _questions.AnswerAsync(Long, () => "second", default).AsTask();
        Assert.Equal("short", await _questions.AnswerAsync("why?", () => "short", default).AsTask().WaitAsync(TestLimit));
        Assert.False(second.IsCompleted);

        held.Set();
        Assert.True(await first.WaitAsync(TestLimit));
        Assert.Equal("second", await second.WaitAsync(TestLimit));
    }

    [Fact]
    public async Task One_that_fails_gives_its_turn_back()
    {
        await Assert.ThrowsAsync<InvalidDataException>(
            async () => await _questions.AnswerAsync<int>(Long, () => throw new InvalidDataException(), default));
        Assert.Equal(7, await _questions.AnswerAsync(Long, () => 7, default).AsTask().WaitAsync(TestLimit));
    }
}
