using ChatBot.Chat;
using ChatBot.Testing;

namespace ChatBot.Tests.Chat;

public class FollowUpsTests
{
    private readonly ManualTime _time = new();
    private readonly FollowUps _followUps;

    public FollowUpsTests() => _followUps = new FollowUps(_time);

    [Fact]
    public void When_refers_to_what_the_same_person_just_asked_there()
    {
        _followUps.Complete("channel:ada", "Who built the bridge?");
        Assert.Equal("Who built the bridge? When?", _followUps.Complete("channel:ada", "when?"));
        Assert.Equal("when?", _followUps.Complete("channel:bo", "when?"));
        Assert.Equal("when?", _followUps.Complete(null, "when?"));
    }

    [Fact]
    public void After_ten_minutes_nothing_is_known()
    {
        _followUps.Complete("channel:ada", "Who built the bridge?");
        _time.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal("when?", _followUps.Complete("channel:ada", "when?"));
    }
}
