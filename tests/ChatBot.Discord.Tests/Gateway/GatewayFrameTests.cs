using System.Text;
using ChatBot.Discord.Gateway;

namespace ChatBot.Discord.Tests.Gateway;

public class GatewayFrameTests
{
    [Theory]
    [InlineData("""{"t":"READY","s":3,"op":0,"d":{"a":[1,{"b":"}"}]}}""")]
    [InlineData("""{"d":{"a":[1,{"b":"}"}]},"op":0,"new":{"x":[]},"s":3,"t":"READY"}""")]
    public void Members_come_in_any_order_and_others_are_passed_over(string json)
    {
        Assert.True(GatewayFrame.TryRead(Encoding.UTF8.GetBytes(json), out var frame));
        Assert.Equal((0, 3L, "READY"), (frame.Op, frame.Sequence!.Value, frame.Event));
        Assert.Equal("""{"a":[1,{"b":"}"}]}""", Encoding.UTF8.GetString(frame.Data.Span));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"op":""")]
    [InlineData("""{"op":"x"}""")]
    [InlineData("""{"op":null}""")]
    [InlineData("""{"d":1}""")]
    [InlineData("""{"op":1,"s":1.5}""")]
    [InlineData("no json")]
    public void What_is_no_payload_is_not_read(string text) =>
        Assert.False(GatewayFrame.TryRead(Encoding.UTF8.GetBytes(text), out _));

    [Fact]
    public void Bytes_that_are_no_text_are_not_read() => Assert.False(GatewayFrame.TryRead(new byte[] { 0xff, 0xfe, 0x00 }, out _));
}
