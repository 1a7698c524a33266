using ChatBot.Search.Encoder;

namespace ChatBot.Search.Tests.Encoder;

public class LoadedOnceTests
{
    [Fact]
    public void What_failed_is_tried_again_and_what_is_there_is_not_loaded_twice()
    {
        var tries = 0;
        var loaded = new LoadedOnce<string>(() => ++tries < 3 ? throw new IOException() : "there");

        Assert.Throws<IOException>(() => loaded.Value);
        Assert.Throws<IOException>(() => loaded.Value);
        Assert.False(loaded.IsLoaded);
        Assert.Equal(["there", "there"], [loaded.Value, loaded.Value]);
        Assert.Equal((3, true), (tries, loaded.IsLoaded));
    }
}
